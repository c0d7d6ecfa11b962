import { type DayNumber, printDay, wholeYears } from '../../dates';
import { type Micros, MICROS, wholeMicros } from '../../money';
import { failed, ok, type Result } from '../../result';

export interface EscalateInput {
  readonly rate: Micros;
  /** The raise at each anniversary, as a share. */
  readonly raise: Micros;
  /** The most that a raise can be; nothing where the contract has no cap. */
  readonly cap: Micros | null;
  /** The day from which the rate holds. */
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface Escalated {
  readonly rate: Micros;
  /** Whole contract years, each of which raised it once. */
  readonly years: number;
  /** The raise that was applied: the lower of raise and cap. */
  readonly raise: Micros;
  /** What one printed unit of the rate is: a cent, or a ten-thousandth of a dollar. */
  readonly step: Micros;
  /** The rate from each anniversary on. */
  readonly rates: readonly Micros[];
}

const CENT = MICROS / 100;
const FINE = MICROS / 10_000;

/** Rates in whole cents stay so; those for 15 minutes, with up to four decimals, keep four. */
const stepOf = (rate: Micros): Micros => wholeMicros(rate % CENT === 0 ? CENT : FINE);

/** Rate × (1 + raise), rounded half-up to the step; in whole numbers of any length, so that no fraction of a cent is lost before. */
function raisedOnce(rate: bigint, raise: bigint, step: bigint): bigint {
  const scaled = rate * (BigInt(MICROS) + raise);
  const unit = step * BigInt(MICROS);
  return ((2n * scaled + unit) / (2n * unit)) * step;
}

/**
 * A rate after the raises of a contract: rate × (1 + raise) for each whole year from the first day, min(raise, cap) where the contract
 * caps. Each anniversary's rate is rounded half-up to the cent before the next, because that is what stands in the fee schedule and is
 * paid until then; a rate with more decimals, as for 15 minutes, is rounded to four. Days before the first are a failure.
 * $100.00 at 3 % for 2 years: 103.00, then 106.09.
 */
export function escalate({ rate, raise, cap, from, to }: EscalateInput): Result<Escalated> {
  if (to < from) return failed('escalatedBackward', { from: printDay(from), to: printDay(to) });
  const applied = cap === null ? raise : wholeMicros(Math.min(raise, cap));
  const years = wholeYears(from, to);
  const step = stepOf(rate);
  const rates: Micros[] = [];
  let current = BigInt(rate);
  for (let year = 0; year < years; year += 1) {
    current = raisedOnce(current, BigInt(applied), BigInt(step));
    if (current > BigInt(Number.MAX_SAFE_INTEGER)) return failed('escalatedTooFar', { years });
    rates.push(wholeMicros(Number(current)));
  }
  return ok({ rate: rates.at(-1) ?? rate, years, raise: applied, step, rates });
}
