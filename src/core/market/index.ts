export { checkPack } from './checkPack';
export { makingPack, type PackTables, type PackTerms } from './makePack';
export { marketRank } from './marketRank';
export type { MarketRate } from './marketRate';
export { type MarketDistribution, type MarketSource, marketSource } from './marketSource';
export * from './pack';
export { parityIndex } from './parityIndex';
