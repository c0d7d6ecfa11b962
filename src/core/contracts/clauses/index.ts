export type { DocumentPage, DocumentText } from './documentText';
export { findClauses, findingClauses } from './findClauses';
export type { FoundClause, FoundClauseOf } from './foundClause';
