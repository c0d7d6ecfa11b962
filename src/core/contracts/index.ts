export type { DocumentPage, DocumentText, FoundClause, FoundClauseOf } from './clauses';
export { type Contract, contractName, type UnreadTerm } from './contract';
export type { Citation, Ground } from './ground';
export {
  FEE_BASES,
  type KindValues,
  TERM_KEYS,
  type TermDefinition,
  type TermGroup,
  type TermKey,
  type TermKind,
  TERMS,
  type Terms,
  type TermValue,
} from './terms';
