import type { AuditedRate } from '../../../core/audit';
import type { Benchmark } from '../../../core/benchmarks';
import { microsOf } from '../../../core/money';
import type { Progress } from '../../../core/pausing';

/** A rate that has a benchmark. */
export interface ComparedRate {
  readonly rate: AuditedRate;
  readonly benchmark: Benchmark;
  /** Rate ÷ benchmark. */
  readonly share: number;
}

export interface TopRates {
  readonly top: readonly ComparedRate[];
  /** All that have a benchmark. */
  readonly of: number;
}

const STRIDE = 1000;

/** The rates with the most dollars a year below their target, of one payer or of all; where dollars are equal, the lowest shares. */
export function* topRates(
  rates: readonly AuditedRate[],
  payer: string | null,
  most: number,
): Generator<Progress, TopRates> {
  const top: ComparedRate[] = [];
  let of = 0;
  for (let at = 0; at < rates.length; at += 1) {
    const rate = rates[at];
    if (at % STRIDE === STRIDE - 1) yield { done: at, of: rates.length };
    const benchmark = rate?.benchmark;
    if (!rate || !benchmark || benchmark.amount === 0 || (payer !== null && rate.payer !== payer)) continue;
    of += 1;
    insert(top, { rate, benchmark, share: rate.line.rate / microsOf(benchmark.amount) }, most);
  }
  return { top, of };
}

const compare = (one: ComparedRate, other: ComparedRate): number =>
  (other.rate.annual ?? 0) - (one.rate.annual ?? 0) || one.share - other.share;

/** Keeps the list in order and no longer than wanted. */
function insert(top: ComparedRate[], one: ComparedRate, most: number): void {
  const last = top.at(-1);
  if (top.length >= most && last && compare(one, last) >= 0) return;
  let low = 0;
  let high = top.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = top[middle];
    if (there && compare(one, there) < 0) high = middle;
    else low = middle + 1;
  }
  top.splice(low, 0, one);
  if (top.length > most) top.pop();
}
