export { opportunity, OPPORTUNITY_OUTPUTS } from './opportunity';
export { rateIndex, RATEINDEX_OUTPUTS } from './rateIndex';
export type { Loaded } from './readers';
export { readRate } from './readRate';
export type { Terms } from './schedule';
export { underpaid, UNDERPAID_OUTPUTS } from './underpaid';
