import { type Audit, auditing, type AuditTerms, type MappedSheet } from '../core/audit';
import type { Result } from '../core/result';
import { loaded } from './loaded';
import { runSliced, type Slicing } from './runSliced';

/** Audits fee schedules with what is loaded, in slices that leave room for whatever else wants to happen. */
export const audit = (schedules: readonly MappedSheet[], terms: AuditTerms, slicing: Slicing): Promise<Result<Audit>> =>
  runSliced(auditing(schedules, terms, loaded), slicing);
