export { confidence } from './confidence';
export { groupVote } from './groupVote';
export { isPlaceholder } from './isPlaceholder';
export { type MarketRank, marketRank } from './marketRank';
export type { MarketRate } from './marketRate';
export { type MarketDistribution, type MarketSource, marketSource, type MarketTables } from './marketSource';
export { type LicenceLevel, modifierClass } from './modifierClass';
export * from './pack';
export { plausibility, USUAL_BAND } from './plausibility';
