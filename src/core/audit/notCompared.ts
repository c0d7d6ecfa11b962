import type { FailureKind } from '../failures';
import { type Compare, paceOf, type Progress, sorting } from '../pausing';
import type { CellRef } from '../sheets';
import type { AuditedRate } from './types';

/** Rates that were read and set beside no benchmark, all for one reason. */
export interface NotCompared {
  /** The kind of the reason, which several reasons share: `51725 is not among the codes …`. */
  readonly kind: FailureKind;
  readonly reason: string;
  readonly rates: number;
  /** The first of them. */
  readonly cell: CellRef;
}

const STRIDE = 1000;

const byCount: Compare<NotCompared> = (one, other) => other.rates - one.rates || (one.reason < other.reason ? -1 : 1);

/** Why rates have no benchmark, the most frequent reason first, so that none is left out in silence. */
export function* notCompared(rates: readonly AuditedRate[]): Generator<Progress, readonly NotCompared[]> {
  const found = new Map<string, { readonly kind: FailureKind; rates: number; readonly cell: CellRef }>();
  const pace = paceOf(rates.length, STRIDE);
  for (const { withoutBenchmark, cell } of rates) {
    if (pace.tick()) yield pace.now();
    if (!withoutBenchmark) continue;
    const before = found.get(withoutBenchmark.message);
    if (before) before.rates += 1;
    else found.set(withoutBenchmark.message, { kind: withoutBenchmark.kind, rates: 1, cell });
  }
  const all = [...found].map(([reason, one]): NotCompared => ({ reason, ...one }));
  return yield* sorting(all, byCount, pace);
}
