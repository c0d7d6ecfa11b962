import type { AuditedRate } from '../../../core/audit';
import { printCode } from '../../../core/codes';
import { cents, type Cents, type Micros } from '../../../core/money';
import { type Compare, paceOf, type Progress, sorting } from '../../../core/pausing';

/** A code over all payers. */
export interface CodeGroup {
  readonly code: string;
  readonly rates: number;
  readonly payers: number;
  readonly lowest: Micros;
  readonly highest: Micros;
  /** What its rates are below their targets; null where none of them has units to say so. */
  readonly annual: Cents | null;
}

interface Growing {
  rates: number;
  lowest: Micros;
  highest: Micros;
  annual: number | null;
  readonly payers: Set<string>;
}

const STRIDE = 1000;

const byDollars: Compare<CodeGroup> = (one, other) =>
  (other.annual ?? 0) - (one.annual ?? 0) || (one.code < other.code ? -1 : 1);

/** What each code is paid, by dollars a year, the most first. */
export function* groupByCode(rates: readonly AuditedRate[]): Generator<Progress, readonly CodeGroup[]> {
  const groups = new Map<string, Growing>();
  const pace = paceOf(rates.length, STRIDE);
  for (const one of rates) {
    add(groups, one);
    if (pace.tick()) yield pace.now();
  }
  const all: CodeGroup[] = [];
  for (const [code, { payers, annual, ...group }] of groups) {
    all.push({ code, ...group, payers: payers.size, annual: annual === null ? null : cents(annual) });
    if (pace.beat()) yield pace.now();
  }
  return yield* sorting(all, byDollars, pace);
}

function add(groups: Map<string, Growing>, { line, payer, annual }: AuditedRate): void {
  const code = printCode(line.key.code);
  const { rate } = line;
  const group = groups.get(code) ?? { rates: 0, lowest: rate, highest: rate, annual: null, payers: new Set() };
  group.rates += 1;
  if (rate < group.lowest) group.lowest = rate;
  if (rate > group.highest) group.highest = rate;
  if (annual !== null) group.annual = (group.annual ?? 0) + annual;
  group.payers.add(payer);
  groups.set(code, group);
}
