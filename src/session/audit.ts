import { type Audit, auditing, type AuditTerms, type MappedSheet } from '../core/audit';
import type { Result } from '../core/result';
import { keepAudit } from './lastAudit';
import { loaded } from './loaded';
import { runSliced, type Slicing } from './runSliced';

/** Audits fee schedules with what is loaded, in slices that leave room for whatever else wants to happen; the answer is kept. */
export async function audit(
  schedules: readonly MappedSheet[],
  terms: AuditTerms,
  slicing: Slicing,
): Promise<Result<Audit>> {
  const made = await runSliced(auditing(schedules, terms, loaded), slicing);
  if (made.ok) keepAudit(made.value);
  return made;
}
