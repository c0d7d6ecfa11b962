export { type Columns, findColumns } from './columns';
export { opportunity, OPPORTUNITY_OUTPUTS } from './opportunity';
export { rateIndex, RATEINDEX_OUTPUTS } from './rateIndex';
export type { Loaded } from './readers';
export { readRate } from './readRate';
export { readSchedule, type Schedule, type Terms } from './schedule';
export type { Table } from './table';
export { underpaid, UNDERPAID_OUTPUTS, type UnderpaidCell } from './underpaid';
