import { judge, type Loaded } from '../fees';
import { MICROS, type Micros, microsOf, timesMultiple, wholeMicros } from '../money';
import { annualOf } from './figures';
import type { Placed } from './gather';
import type { Identity } from './identity';
import type { Peers } from './peers';
import type { Rules } from './rules';
import type { AuditedRate } from './types';

const ONCE = wholeMicros(MICROS);

/** What is loaded, the book answering once for all rates that are for the same; an audit asks for one measure on one day. */
export function answeringOnce(loaded: Loaded): (rate: Placed) => Loaded {
  const known = new Map<Identity, Loaded>();
  return ({ identity, line }) => {
    const before = known.get(identity);
    if (before) return before;
    const answer = loaded.book.benchmark(line.key);
    const once = { ...loaded, book: { benchmark: () => answer } };
    known.set(identity, once);
    return once;
  };
}

/** The best rate of another payer, the rate's own where that is higher; nothing where no other payer has one. */
function bestRate(rate: Placed, peers: Peers | undefined): Micros | null {
  const best = peers?.bestBut(rate);
  return best ? wholeMicros(Math.max(best.line.rate, rate.line.rate)) : null;
}

/** Sets a rate beside its benchmark and its target. One that is not in force on the day of the audit has neither. */
export function auditRate(rate: Placed, peers: Peers | undefined, { multiple }: Rules, loaded: Loaded): AuditedRate {
  const { cell, payer, line, left } = rate;
  if (left)
    return { cell, payer, line, benchmark: null, withoutBenchmark: left, target: null, shortfall: null, annual: null };
  const judged = judge(line, multiple ?? ONCE, loaded);
  const benchmark = judged.ok ? judged.value.benchmark : null;
  const share = benchmark && multiple !== null ? microsOf(timesMultiple(benchmark.amount, multiple)) : null;
  const target = multiple === null ? bestRate(rate, peers) : share;
  const shortfall = target === null ? null : wholeMicros(Math.max(0, target - line.rate));
  const withoutBenchmark = judged.ok ? null : judged.failure;
  const annual = shortfall === null ? null : annualOf(shortfall, line.units);
  return { cell, payer, line, benchmark, withoutBenchmark, target, shortfall, annual };
}
