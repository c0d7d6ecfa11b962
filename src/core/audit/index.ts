export { isInForce, opportunityOf } from './account';
export { auditing, type MappedSheet } from './auditing';
export { auditRates } from './auditRates';
export { byCode, type Spread } from './byCode';
export { FINDING_NAMES } from './findingNames';
export { type NotCompared, notCompared } from './notCompared';
export {
  type Audit,
  type AuditedRate,
  type AuditTerms,
  type Finding,
  FINDING_KINDS,
  type FindingKind,
  type PayerSummary,
  type RateReading,
  type Readings,
  type Unread,
} from './types';
