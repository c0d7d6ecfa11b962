import type { Audit } from '../core/audit';
import { type RatesByPayer, sortingByPayer } from '../core/contracts';
import { lastAudit } from './lastAudit';
import { runSliced, type Slicing } from './runSliced';

/** An audit is sorted once, however many views ask of it and however often. */
const sorted = new WeakMap<Audit, RatesByPayer>();

/** The last audit by payer; `null` before the first. Rejects with the signal's reason where it was cancelled. */
export async function auditedRates(slicing: Slicing): Promise<RatesByPayer | null> {
  const audit = lastAudit();
  if (!audit) return null;
  const known = sorted.get(audit) ?? (await runSliced(sortingByPayer(audit), slicing));
  sorted.set(audit, known);
  return known;
}
