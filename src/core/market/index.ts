export { confidence } from './confidence';
export { groupVote } from './groupVote';
export { isPlaceholder } from './isPlaceholder';
export { type MarketDistribution, type MarketSource, marketSource, type MarketTables } from './marketSource';
export { type LicenceLevel, modifierClass } from './modifierClass';
export * from './pack';
export { plausibility, USUAL_BAND } from './plausibility';
export { rankAmong, type Standing } from './rankAmong';
