export type { DocumentPage, DocumentText } from './documentText';
export type { FoundClause, FoundClauseOf } from './foundClause';
