import type { Audit } from '../core/audit';

let last: Audit | null = null;
const listeners = new Set<() => void>();

/** The audit that was made last while the pane has been open; `null` before the first. */
export const lastAudit = (): Audit | null => last;

/** Lets those who come later, such as the contracts, see what the fee schedules say. */
export function keepAudit(audit: Audit): void {
  last = audit;
  for (const listener of listeners) listener();
}

/** Calls back whenever there is another audit. @returns What ends it. */
export function onAudit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
