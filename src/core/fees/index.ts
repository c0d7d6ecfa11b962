export { opportunity, OPPORTUNITY_OUTPUTS } from './opportunity';
export { rateIndex, RATEINDEX_OUTPUTS } from './rateIndex';
export type { Loaded } from './readers';
export type { ColumnMapping, Role, ScheduleMapping } from './mapping';
export type { FeeLine } from './readLine';
export { readRate } from './readRate';
export type { Terms } from './schedule';
export { underpaid, UNDERPAID_OUTPUTS } from './underpaid';
