export {
  type Audit,
  type AuditedRate,
  type AuditTerms,
  type Finding,
  FINDING_KINDS,
  type FindingKind,
  type PayerSummary,
  type Progress,
  type RateReading,
  type Unread,
} from './types';
