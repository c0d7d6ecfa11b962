export type { DocumentText } from './documentText';
export { findClauses, findingClauses } from './findClauses';
export type { FoundClause } from './foundClause';
