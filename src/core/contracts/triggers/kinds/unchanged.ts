import { printCode } from '../../../codes';
import { type DayNumber, printDay, wholeYears } from '../../../dates';
import type { Contract } from '../../contract';
import { fillIn, groundAt } from '../asked';
import type { TriggerInputs } from '../inputs';
import { type Evidence, judged, measured, UNMEASURED } from '../judged';
import { counted, named } from '../../printed';
import type { RateRun } from '../rates';
import type { Trigger } from '../trigger';

/** By the register: the last change of rates; where it says that there was none, the first day of the contract. */
function byRegister(contract: Contract, { settings }: TriggerInputs, today: DayNumber): Evidence {
  const { lastRateChange, effective } = contract.terms;
  const key = lastRateChange === null ? 'effective' : 'lastRateChange';
  const since = lastRateChange === null ? effective : lastRateChange;
  if (typeof since !== 'number') return UNMEASURED;
  const years = wholeYears(since, today);
  const says =
    since > today
      ? `New rates are agreed from ${printDay(since)}.`
      : `Rates last changed on ${printDay(since)}, ${counted(years, 'whole year')} ago.`;
  const never =
    since > today
      ? `The contract begins on ${printDay(since)}.`
      : `Rates have not changed since the contract began on ${printDay(since)}, ${counted(years, 'whole year')} ago.`;
  const ground = groundAt(contract, key, 'register', lastRateChange === null ? never : says);
  return measured(years >= settings.unchangedYears, ground);
}

type Dated = RateRun & { readonly since: DayNumber };
const isDated = (run: RateRun): run is Dated => run.since !== null;

/** By the dates in the fee schedules; the oldest rate is shown. */
function byRates({ settings, rates }: TriggerInputs, today: DayNumber): Evidence {
  const dated = (rates?.runs ?? []).filter(isDated).sort((one, other) => one.since - other.since);
  const [oldest] = dated;
  if (!rates || !oldest) return UNMEASURED;
  const old = dated.filter(({ since }) => wholeYears(since, today) >= settings.unchangedYears).length;
  const { cell, line } = oldest.rate;
  const says = `${named(rates.payers)}: ${old} of ${counted(dated.length, 'dated rate')} unchanged for ${counted(settings.unchangedYears, 'year')} or more; the oldest, ${printCode(line.key.code)}, is from ${printDay(oldest.since)}.`;
  return measured(old > 0, { says, from: 'rates', at: cell });
}

/** Rates unchanged for two whole years or more. */
export const unchanged = (contract: Contract, inputs: TriggerInputs, today: DayNumber): Trigger =>
  judged(
    'unchanged',
    [byRegister(contract, inputs, today), byRates(inputs, today)],
    `${fillIn(contract, 'lastRateChange')} Or give the rates of the fee schedule a column of effective dates.`,
  );
