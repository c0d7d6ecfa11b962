import type { AuditedRate, Progress } from '../../../core/audit';
import { printCode } from '../../../core/codes';
import { cents, type Cents, type Micros } from '../../../core/money';

/** A code over all payers. */
export interface CodeGroup {
  readonly code: string;
  readonly rates: number;
  readonly payers: number;
  readonly lowest: Micros;
  readonly highest: Micros;
  readonly annual: Cents;
}

interface Growing {
  rates: number;
  lowest: Micros;
  highest: Micros;
  annual: number;
  readonly payers: Set<string>;
}

const STRIDE = 1000;

/** What each code is paid, by dollars a year, the most first. */
export function* groupByCode(rates: readonly AuditedRate[]): Generator<Progress, readonly CodeGroup[]> {
  const groups = new Map<string, Growing>();
  for (let at = 0; at < rates.length; at += 1) {
    const one = rates[at];
    if (at % STRIDE === STRIDE - 1) yield { done: at, of: rates.length };
    if (one) add(groups, one);
  }
  return [...groups]
    .map(([code, { payers, annual, ...group }]) => ({ code, ...group, payers: payers.size, annual: cents(annual) }))
    .sort((one, other) => other.annual - one.annual || one.code.localeCompare(other.code, 'en'));
}

function add(groups: Map<string, Growing>, { line, payer, annual }: AuditedRate): void {
  const code = printCode(line.key.code);
  const { rate } = line;
  const group = groups.get(code) ?? { rates: 0, lowest: rate, highest: rate, annual: 0, payers: new Set() };
  group.rates += 1;
  if (rate < group.lowest) group.lowest = rate;
  if (rate > group.highest) group.highest = rate;
  group.annual += annual ?? 0;
  group.payers.add(payer);
  groups.set(code, group);
}
