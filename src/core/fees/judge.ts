import type { Benchmark } from '../benchmarks';
import { printDay } from '../dates';
import { isComparable, type Micros, microsOf, timesMultiple, wholeMicros } from '../money';
import { type Failure, failed, ok, type Result } from '../result';
import type { FeeLine } from './readLine';
import type { Loaded } from './readers';
import { plausible } from './plausible';

/** A rate beside its benchmark. */
export interface Judged {
  readonly line: FeeLine;
  readonly benchmark: Benchmark;
  /** `max(0, target − rate)`, the target being the benchmark times the target multiple, rounded to the cent. */
  readonly shortfall: Micros;
}

/** Nobody knows when a rate holds that ends before it begins: it is judged by nothing. */
export const contradiction = ({ effective, ends }: FeeLine): Failure | null =>
  effective !== null && ends !== null && ends < effective
    ? failed('datesContradict', { from: printDay(effective), ended: printDay(ends) }).failure
    : null;

/** Whether the rate is in force when it is judged: on the day asked for, else in the period of the benchmark. */
function outOfForce({ key: { asOf }, effective, ends }: FeeLine, benchmark: Benchmark): Result<null> {
  const [from, to] = asOf.kind === 'day' ? [asOf.day, asOf.day] : [benchmark.from, benchmark.to];
  if (effective !== null && effective > to)
    return failed('rateNotYetInForce', { from: printDay(effective), day: printDay(to) });
  if (ends !== null && ends < from) return failed('rateEnded', { ended: printDay(ends), day: printDay(from) });
  return ok(null);
}

/** Sets a rate beside its benchmark; refuses where they are not for the same unit or the same time, or its dates contradict each other. */
export function judge(line: FeeLine, multiple: Micros, { book }: Loaded): Result<Judged> {
  const failure = contradiction(line);
  if (failure) return { ok: false, failure };
  const found = book.benchmark(line.key);
  if (!found.ok) return found;
  const benchmark = found.value;
  const force = outOfForce(line, benchmark);
  if (!force.ok) return force;
  if (line.basis !== null && !isComparable(line.basis, benchmark.unit))
    return failed('unitsDiffer', { rate: line.basis, benchmark: benchmark.unit });
  const size = plausible(line.rate, benchmark.amount);
  if (!size.ok) return size;
  const target = microsOf(timesMultiple(benchmark.amount, multiple));
  return ok({ line, benchmark, shortfall: wholeMicros(Math.max(0, target - line.rate)) });
}
