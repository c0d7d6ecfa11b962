export { checkPack } from './checkPack';
export { makingPack } from './makePack';
export { marketRank } from './marketRank';
export type { MarketRate } from './marketRate';
export { type MarketDistribution, type MarketSource, marketSource } from './marketSource';
export * from './pack';
export type { PackTables, PackTerms } from './packTerms';
export { parityIndex } from './parityIndex';
