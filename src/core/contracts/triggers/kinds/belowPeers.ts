import { type Cents, cents, printDollars } from '../../../money';
import type { Ground } from '../../ground';
import type { TriggerInputs } from '../inputs';
import { type Evidence, judged, measured, UNMEASURED } from '../judged';
import { printShare } from '../../../printShare';
import { counted, named } from '../../printed';
import type { FoundOfKind, PayerRates } from '../rates';
import type { TriggerSettings } from '../settings';
import type { Trigger } from '../trigger';

/** Units of all that is found are stated, and come to nothing. */
const isWorthNothing = ({ annual, count, priced }: FoundOfKind): boolean => annual === 0 && priced === count;

const aYear = (found: FoundOfKind): string =>
  found.annual > 0 || isWorthNothing(found)
    ? `, ${printDollars(found.annual)} a year`
    : '; units a year would say what that costs';

/** Rates are below, and nothing of all that the payer has rates for is billed: whether that is a reason is not known. */
const isUnbilled = (found: FoundOfKind, { revenue }: PayerRates): boolean => revenue === 0 && isWorthNothing(found);

/** The gap as a share of what would be paid without it; `null` where the revenue is not known. */
const shareOf = ({ annual }: FoundOfKind, { revenue }: PayerRates): number | null =>
  revenue === null || revenue + annual === 0 ? null : annual / (revenue + annual);

/** Findings of one kind: a reason where their dollars are a large enough share of the payer's, or where dollars are not known. */
function byFindings(found: FoundOfKind, rates: PayerRates, settings: TriggerSettings, than: string): Evidence {
  const { count, top } = found;
  if (!top) return UNMEASURED;
  const below = `${named(rates.payers)}: ${counted(count, 'rate is', 'rates are')} below ${than}`;
  if (isUnbilled(found, rates)) {
    const says = `${below}, and none of the payer’s rates has units above 0 a year, so that it costs nothing. ${top.says}`;
    return { state: 'unknown', grounds: [{ says, from: 'rates', at: top.cell }] };
  }
  const share = shareOf(found, rates);
  const part = share === null ? '' : `, ${printShare(share)} of what would then be paid`;
  const says = `${below}${aYear(found)}${part}. ${top.says}`;
  return measured(share === null || share >= settings.belowPeers, { says, from: 'rates', at: top.cell });
}

/** The payer's rate index beside that of all others. */
function byIndex(rates: PayerRates, { belowPeers }: TriggerSettings): Evidence {
  const { index, indexOfOthers } = rates;
  if (index === null) return UNMEASURED;
  const own = `${named(rates.payers)} pays ${printShare(index)} of the benchmark over ${counted(rates.compared, 'rate')}`;
  const ground = (says: string): Ground => ({ says, from: 'rates' });
  if (indexOfOthers === null) return { state: 'unknown', grounds: [ground(`${own}.`)] };
  const others = `the other payers together ${printShare(indexOfOthers)}`;
  return measured(index <= indexOfOthers * (1 - belowPeers), ground(`${own}, ${others}.`));
}

/** What the target would bring; where it is reached, what the best payers' rates would. */
const atStake = ({ belowTarget, belowBest }: PayerRates): Cents | null => {
  const annual = belowTarget.annual > 0 ? belowTarget.annual : belowBest.annual;
  return annual > 0 ? cents(annual) : null;
};

const NOTHING_BELOW: Evidence = { state: 'no', grounds: [] };

const NO_BENCHMARK = 'None of the payer’s rates could be set beside a benchmark; see why in the audit.';
const NO_UNITS = 'Put in the units that you expect to bill in a year, and audit again.';

/** Paid below the target, below the other payers of the workbook, or below the best of them. */
export function belowPeers({ rates, settings }: TriggerInputs): Trigger {
  if (!rates)
    return judged('belowPeers', [], 'Audit the fee schedule of this payer, so that its rates can be compared.');
  const isBelow = rates.belowTarget.top !== null || rates.belowBest.top !== null;
  const evidence = [
    byFindings(rates.belowTarget, rates, settings, 'their targets'),
    byFindings(rates.belowBest, rates, settings, 'the best payer’s'),
    byIndex(rates, settings),
    rates.compared > 0 && !isBelow ? NOTHING_BELOW : UNMEASURED,
  ];
  return judged('belowPeers', evidence, isBelow ? NO_UNITS : NO_BENCHMARK, atStake(rates));
}
