import type { DayNumber } from '../../dates';
import { type Micros, MICROS, printRate, wholeMicros } from '../../money';
import { ok, type Result } from '../../result';
import type { Citation } from '../ground';
import { inflation } from './inflation';
import type { PriceIndex } from './priceIndex';

export interface ErosionInput {
  /** The rate that is paid now. */
  readonly rate: Micros;
  /** The day from which it, or what it was raised from, has been paid. */
  readonly since: DayNumber;
  readonly asOf: DayNumber;
  /** What it was raised by since then, as a share; 0 where it was not. */
  readonly raises: Micros;
}

export interface Erosion {
  /** What was lost, as a share in millionths; negative where prices fell or raises were ahead of them. */
  readonly share: Micros;
  /** The rate that would have kept up. */
  readonly keepsUp: Micros;
  /** What is missing a unit: the rate that would have kept up less the rate. */
  readonly missing: Micros;
  /** The arithmetic, with the index, its values and their periods. */
  readonly says: string;
  /** Up to when the index goes, where that is before the day that was asked for. */
  readonly endsEarly: string | null;
  readonly citations: readonly Citation[];
}

/** `a ÷ b` rounded half-up; b positive. */
function halfUp(a: bigint, b: bigint): bigint {
  const doubled = 2n * a + b;
  const whole = doubled / (2n * b);
  return doubled < 0n && whole * 2n * b !== doubled ? whole - 1n : whole;
}

const percent = (share: Micros): string => `${(share / (MICROS / 100)).toFixed(2)}%`;

/**
 * What inflation took of a rate: 1 − (1 + raises) ÷ (1 + inflation) since the last change, exact until it is rounded half-up to a
 * millionth. Without raises it is 1 − 1 ÷ (1 + inflation). The rate that would have kept up is rate × (1 + inflation) ÷ (1 + raises),
 * rounded to the cent, or to four decimals where the rate has more than two.
 * $100.00 unchanged while prices rose by 25 %: 20 % lost, $125.00 would have kept up, $25.00 are missing.
 */
export function erosion(index: PriceIndex, { rate, since, asOf, raises }: ErosionInput): Result<Erosion> {
  const prices = inflation(index, since, asOf);
  if (!prices.ok) return prices;
  const { to, from, says, endsEarly, citations } = prices.value;
  const one = BigInt(MICROS);
  const raised = one + BigInt(raises);
  const share = wholeMicros(Number(one - halfUp(raised * from, to)));
  const step = BigInt(rate % (MICROS / 100) === 0 ? MICROS / 100 : MICROS / 10_000);
  const keepsUp = wholeMicros(Number(halfUp(BigInt(rate) * to * one, from * raised * step) * step));
  const change = wholeMicros(Number(halfUp(to * one, from) - one));
  const raisedBy = raises === 0 ? 'no raise' : `raises of ${percent(raises)}`;
  return ok({
    share,
    keepsUp,
    missing: wholeMicros(keepsUp - rate),
    says: `${says} Inflation ${percent(change)}, ${raisedBy}: 1 − ${(1 + raises / MICROS).toFixed(4)} ÷ ${(1 + change / MICROS).toFixed(4)} = ${percent(share)} lost; ${printRate(keepsUp)} would have kept up with ${printRate(rate)}.`,
    endsEarly,
    citations,
  });
}
