import { judge, type Loaded } from '../fees';
import { MICROS, type Micros, microsOf, timesMultiple, wholeMicros } from '../money';
import type { Compared } from './compare';
import { annualOf } from './figures';
import type { Rules } from './rules';
import type { AuditedRate, RateReading } from './types';

const ONCE = wholeMicros(MICROS);

/** The best payer's rate, the payer's own where that is the best; nothing where no other payer has one. */
function bestRate(rate: RateReading, compared: Compared): Micros | null {
  const best = compared.peersOf(rate)?.bestBut(rate.payer);
  return best ? wholeMicros(Math.max(best.line.rate, rate.line.rate)) : null;
}

/** Sets a rate beside its benchmark and its target. One that is not in force on the day of the audit has neither. */
export function auditRate(rate: RateReading, compared: Compared, { multiple }: Rules, loaded: Loaded): AuditedRate {
  const why = compared.whyNot(rate);
  if (why) return { ...rate, benchmark: null, withoutBenchmark: why, target: null, shortfall: null, annual: null };
  const judged = judge(rate.line, multiple ?? ONCE, loaded);
  const benchmark = judged.ok ? judged.value.benchmark : null;
  const share = benchmark && multiple !== null ? microsOf(timesMultiple(benchmark.amount, multiple)) : null;
  const target = multiple === null ? bestRate(rate, compared) : share;
  const shortfall = target === null ? null : wholeMicros(Math.max(0, target - rate.line.rate));
  return {
    ...rate,
    benchmark,
    withoutBenchmark: judged.ok ? null : judged.failure,
    target,
    shortfall,
    annual: shortfall === null ? null : annualOf(shortfall, rate.line.units),
  };
}
