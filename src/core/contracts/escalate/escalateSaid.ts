import { MICROS, printRate } from '../../money';
import type { Micros } from '../../money';
import { counted } from '../printed';
import type { Escalated, EscalateInput } from './escalate';

const percent = (share: number): string => `${share / (MICROS / 100)}%`;

/** `$100.00 × 1.03 = $103.00, × 1.03 = $106.09 (2 whole years)`; of many years the first and last. */
export function escalateSaid({ rate, raise, cap }: EscalateInput, { years, raise: applied, rates }: Escalated): string {
  const capped = cap !== null && cap < raise ? `, the cap on ${percent(raise)}` : '';
  if (years === 0) return `No anniversary has come: ${printRate(rate)}.`;
  const shown = rates.length > 5 ? [...rates.slice(0, 2), null, ...rates.slice(-1)] : rates;
  const steps = shown.map((one: Micros | null) => (one === null ? '…' : printRate(one))).join(', ');
  return `${printRate(rate)} raised by ${percent(applied)}${capped} at ${counted(years, 'anniversary', 'anniversaries')}, each rounded: ${steps}.`;
}
