import type { DayNumber } from '../../dates';
import { MICROS, wholeMicros } from '../../money';
import { ok, type Result } from '../../result';
import type { Contract } from '../contract';
import { erosion, type PriceIndex } from '../erosion';
import type { RatesEroded } from './inputs';
import type { PayerRates } from './rates';

/** What a loss is said of: each hundred dollars. */
const HUNDRED = wholeMicros(100 * MICROS);

/**
 * The day from which the present rates are paid: as the register says; else the first day of a contract whose rates never changed; else
 * the last change of any dated rate of the fee schedules, so that the loss is rather too small.
 */
function lastChange({ terms }: Contract, rates: PayerRates | null): DayNumber | null {
  const { lastRateChange, effective } = terms;
  if (typeof lastRateChange === 'number') return lastRateChange;
  if (lastRateChange === null) return effective ?? null;
  const dated = (rates?.runs ?? []).flatMap(({ since }) => since ?? []);
  return dated.reduce<DayNumber | null>((last, date) => (last !== null && last > date ? last : date), null);
}

/** By one index, and whether it goes as far as the day that was asked for. */
function erodedByOne(index: PriceIndex, since: DayNumber, today: DayNumber) {
  const lost = erosion(index, { rate: HUNDRED, since, asOf: today, raises: wholeMicros(0) });
  if (!lost.ok) return { isWhole: false, eroded: lost };
  const { share, says, endsEarly, citations } = lost.value;
  const [first] = citations;
  const citation = first && { ...first, title: citations.map(({ title }) => title).join('; ') };
  const eroded: Result<RatesEroded> = ok({
    share: share / MICROS,
    since,
    says: endsEarly === null ? says : `${says} ${endsEarly}`,
    ...(citation ? { citation } : {}),
  });
  return { isWhole: endsEarly === null, eroded };
}

/**
 * What inflation took of a contract's rates since they last changed; nothing where nobody knows when, or that is yet to come. By the
 * first of the indices that covers the whole time; else by the first that covers its beginning, as far as that goes.
 */
export function erodedBy(
  indices: readonly PriceIndex[],
  contract: Contract,
  rates: PayerRates | null,
  today: DayNumber,
): Result<RatesEroded> | null {
  const since = lastChange(contract, rates);
  if (since === null || since > today) return null;
  const tried = indices.map((index) => erodedByOne(index, since, today));
  const best = tried.find(({ isWhole }) => isWhole) ?? tried.find(({ eroded }) => eroded.ok) ?? tried[0];
  return best?.eroded ?? null;
}
