import { printDay } from '../../../dates';
import { type Cents, cents, printDollars } from '../../../money';
import type { Contract } from '../../contract';
import { fillIn } from '../asked';
import type { RatesEroded, TriggerInputs } from '../inputs';
import { judged, measured } from '../judged';
import { printShare } from '../../../printShare';
import type { Trigger } from '../trigger';

/** What it would take a year to restore the rates' worth: revenue × share ÷ (1 − share). */
const toRestore = (revenue: Cents | null | undefined, { share }: RatesEroded): Cents | null =>
  revenue === null || revenue === undefined || share <= 0 || share >= 1
    ? null
    : cents(Math.round((revenue * share) / (1 - share)));

/** What inflation took of the rates since the last raise. */
export function inflation(contract: Contract, { eroded, rates, settings }: TriggerInputs): Trigger {
  if (!eroded) return judged('inflation', [], fillIn(contract, 'lastRateChange'));
  if (!eroded.ok) return judged('inflation', [], eroded.failure.message);
  const { share, since, says, citation } = eroded.value;
  const annual = toRestore(rates?.revenue, eroded.value);
  const cost = annual === null ? '' : ` To restore their worth takes ${printDollars(annual)} a year.`;
  const lost = `The rates have lost ${printShare(share)} since ${printDay(since)}.`;
  const ground = { says: `${lost} ${says}${cost}`, from: 'index' as const, ...(citation ? { citation } : {}) };
  return judged('inflation', [measured(share >= settings.erosion, ground)], '', annual);
}
