import { type DayNumber, printDay } from '../dates';
import { codeAndTier } from '../fees';
import { type Cents, printDollars, printRate, type UnitBasis } from '../money';
import { fullA1 } from '../sheets';
import { printUnits } from './figures';
import type { RateReading } from './types';

export const rateOf = ({ line }: RateReading): string => printRate(line.rate);
const codeOf = ({ line }: RateReading): string => codeAndTier(line);
export const whereOf = ({ cell }: RateReading): string => fullA1(cell);
const sinceOf = ({ line }: RateReading): string =>
  line.effective === null ? '' : ` (from ${printDay(line.effective)})`;
const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

/** `, $337,873.20 a year at 3,480 units`, or that the units are not known. */
export function aYear({ line }: RateReading, annual: Cents | null): string {
  if (line.units === null) return '; the units of a year are not stated';
  return annual === null
    ? `; ${printUnits(line.units)} units a year are beyond belief, check them`
    : `, ${printDollars(annual)} a year at ${printUnits(line.units)} units`;
}

/** What findings say. */
export const SAYS = {
  belowTarget: (
    rate: RateReading,
    at: { share: string; benchmark: string; target: string; gap: string; aYear: string },
  ) =>
    `${rate.payer} pays ${rateOf(rate)} for ${codeOf(rate)}, ${at.share} of the benchmark of ${at.benchmark}: ${at.gap} below the target of ${at.target}${at.aYear}.`,
  belowBest: (rate: RateReading, best: RateReading, at: { gap: string; spread: string; aYear: string }) =>
    `${rate.payer} pays ${rateOf(rate)} for ${codeOf(rate)} and ${best.payer} ${rateOf(best)}: ${at.gap} less${at.aYear}${at.spread}.`,
  belowSibling: (rate: RateReading, best: RateReading, at: { gap: string; aYear: string }) =>
    `${rate.payer} pays ${rateOf(rate)} for ${codeOf(rate)} and ${best.payer}, the same payer's other product, ${rateOf(best)}: ${at.gap} less${at.aYear}.`,
  spread: (payers: number, lowest: string, best: string) => ` (${payers} payers pay from ${lowest} to ${best})`,
  unchanged: (rate: RateReading, since: DayNumber, age: number) =>
    `${rate.payer} has paid ${rateOf(rate)} for ${codeOf(rate)} since ${printDay(since)}, unchanged for ${years(age)}.`,
  expired: (rate: RateReading, ended: DayNumber) =>
    `${rate.payer}'s rate of ${rateOf(rate)} for ${codeOf(rate)} ended on ${printDay(ended)}, and no rate follows it.`,
  overlapping: (rate: RateReading, before: RateReading, from: DayNumber, to: DayNumber) =>
    `${rate.payer} has two rates for ${codeOf(rate)} from ${printDay(from)} to ${printDay(to)}: ${rateOf(before)}${sinceOf(before)} and ${rateOf(rate)}${sinceOf(rate)}.`,
  disagreeing: (rate: RateReading, amounts: readonly string[]) =>
    `${rate.payer} has ${amounts.length} different rates for ${codeOf(rate)} over the same time: ${amounts.join(', ')}.`,
  disagreeingMany: (lowest: RateReading, highest: RateReading, rows: number) =>
    `${lowest.payer} has ${rows} rates for ${codeOf(lowest)} over the same time that are not all the same: from ${rateOf(lowest)} (${whereOf(lowest)}) to ${rateOf(highest)} (${whereOf(highest)}).`,
  listedTwice: (rate: RateReading, before: RateReading, units: string) =>
    `${rate.payer}'s rate of ${rateOf(rate)} for ${codeOf(rate)} is listed twice, in ${whereOf(before)} and again in ${whereOf(rate)}, with the same ${units} units a year, which count twice. Take one of the rows out unless both are billed.`,
  mastersAboveDoctoral: (masters: RateReading, doctoral: RateReading, gap: string) =>
    `${masters.payer} pays ${rateOf(masters)} for ${codeOf(masters)} at master's level and ${rateOf(doctoral)} for ${codeOf(doctoral)} at doctoral level: ${gap} more for the lower licence.`,
  unitMismatch: (rate: RateReading, said: UnitBasis, unit: UnitBasis) =>
    `${rate.payer}'s rate of ${rateOf(rate)} for ${codeOf(rate)} is per ${said}, and the code is billed per ${unit}. Nothing was compared.`,
  billedWithoutRate: (payer: string, code: string, units: string) =>
    `${units} units of ${code} a year go to ${payer}, and there is no rate for it.`,
  aboveBenchmark: (rate: RateReading, at: { share: string; benchmark: string; gap: string; aYear: string }) =>
    `${rate.payer} pays ${rateOf(rate)} for ${codeOf(rate)}, ${at.share} of the benchmark of ${at.benchmark}: ${at.gap} above it${at.aYear}. Protect it in the talks.`,
};

/** Why something read is left out of the findings. */
export const LEFT_OUT = {
  hasRate: (code: string, where: string) =>
    `The row has units of ${code} and no rate; its payer's rate for ${code} stands in ${where}, without these units.`,
  implausible: (rate: string, units: string) =>
    `${rate} times ${units} units is more than a billion dollars a year: check both. It is left out of the dollars.`,
};
