import { addDays, addMonths } from '../dates';
import { isLikeRate, isMoney, isOfRates, isReadableRate } from './cellKinds';
import { saysTechnical } from './components';
import { fieldOf } from './fields';
import { datedBy, dayIn, headingWords } from './headingWords';
import { daysOfHeading, withoutContractYear, withoutPeriod } from './headingYears';
import { monthsIn, saysFrom } from './namedMonths';
import { otherAmount, PROPOSAL } from './otherAmounts';
import { qualifiersOf, saysRate, withoutComponent } from './qualifiers';
import type { Candidate, Column } from './column';
import { periodIn } from './sections/periodIn';
import { amountOf } from './unitsWithoutHeading';
import { isInPerson } from './ways';

const MAJORITY = 0.5;

/** `2025`, `2025 (current)`, `Jan 2025 - Jun 2025`. */
function isBareDate({ heading: { text } }: Column): boolean {
  const rest = withoutContractYear(withoutPeriod(text));
  return rest !== text && /^(?:current|present)?$/.test(headingWords(rest));
}

/** In months since the year 0. */
const beginningOf = ({ heading: { text } }: Column): number => {
  const day = datedBy(text) ?? NaN;
  return Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);
};
const QUARTER = 3;

const HALF = 6;
/** In dollars: what is paid for one service of outpatient care is less, what was paid in months is more. */
const TOTAL = 1000;

/** `H1 2025`, `Jul 2025 - Dec 2025`, but not a year and no longer. */
function isPartOfYear(text: string): boolean {
  const days = daysOfHeading(text, {});
  if (typeof days !== 'object' || days.effective === undefined || days.ends === undefined) return false;
  return addMonths(days.effective, 12) > addDays(days.ends, 1);
}

/** `Rate`, `2025 Rate`: the rate of a year at least, so that a part of one beside it is something else. */
const isRateOfYear = ({ heading: { text } }: Column): boolean =>
  saysRate(text) && monthsIn(text) === undefined && !isPartOfYear(text) && typeof dayIn(text) !== 'number';

/** Halves of a year come one after the other, and so do their totals. */
const apart = (text: string): number =>
  monthsIn(text)?.ends !== undefined && /[12]H|H[12]|half/i.test(text) ? HALF : QUARTER;

/** `Jan 2025` beside `Feb 2025` or beside `Rate`, `H1 2025` beside `H2 2025`: the rate from then on, or what was paid or counted in that month. */
export function mayBeFigures(column: Column, columns: readonly Column[]): boolean {
  const { text } = column.heading;
  const isMonth = monthsIn(text) !== undefined;
  if (saysFrom(text) || !isBareDate(column)) return false;
  const others = columns.filter((other) => other !== column);
  if ((isMonth || isPartOfYear(text)) && (amountOf(column) >= TOTAL || others.some(isRateOfYear))) return true;
  if (!(isMonth || typeof dayIn(text) === 'number') || periodIn(text)) return false;
  return others.some((other) => isBareDate(other) && Math.abs(beginningOf(other) - beginningOf(column)) <= apart(text));
}

/** `Current` beside `Proposed`: what is paid, where amounts stand under it. */
const isCurrentOf = ({ heading, content }: Column, columns: readonly Column[]): boolean =>
  /^(?:current|present)$/i.test(heading.text.trim()) &&
  content.count(isMoney) > 0 &&
  columns.some((other) => otherAmount(other.heading.text) === PROPOSAL);

export function candidateOf(column: Column, _: number, columns: readonly Column[]): Candidate | undefined {
  const { content, heading, taken } = column;
  if (taken) return undefined;
  const dated = datedBy(heading.text);
  // Of years side by side one may be in whole dollars.
  const isPeriod =
    isBareDate(column) &&
    columns.some((one) => isBareDate(one) && one.content.count(isMoney) > 0) &&
    !mayBeFigures(column, columns);
  const named = saysRate(heading.text) || isPeriod || isCurrentOf(column, columns);
  const fits =
    content.filled === 0 ? named : content.share(saysRate(heading.text) ? isLikeRate : isOfRates) >= MAJORITY;
  if (!fits || (!named && content.count(isReadableRate) === 0)) return undefined;
  const plain = fieldOf(heading.text);
  return {
    column,
    says: qualifiersOf(heading.lines),
    named,
    rank: plain?.field === 'rate' ? plain.rank : 9,
    dated,
  };
}

/** `Per Diem`, `Per Session`: what is paid for one. */
export const isPerUnit = ({ says, column }: Candidate): boolean =>
  says.basis !== undefined && /^per\b|\b(?:daily|hourly)\b/i.test(column.heading.text.trim());

const ofPayer = ({ says }: Candidate): string | undefined => says.payer?.toLowerCase();

const isOfWay = ({ says }: Candidate): boolean => (says.way ?? says.setting) !== undefined;

/** `Telehealth` beside `In Person` or `Office`, both of one payer: each has its price, and none stands for both. */
function isPaired(one: Candidate, way: string, all: readonly Candidate[]): boolean {
  const same = all.filter((other) => ofPayer(other) === ofPayer(one));
  // Visits are counted by their way, too.
  const areAmounts = same.some((other) => isOfWay(other) && (other.named || other.column.content.count(isMoney) > 0));
  const hasOther = same.some(({ says }) =>
    says.way === undefined ? says.setting !== undefined && !isInPerson(way) : isInPerson(says.way) !== isInPerson(way),
  );
  return areAmounts && hasOther && same.every((other) => isOfWay(other) || other.says.other !== undefined);
}

/** Candidates with the ways that are paired; a way alone narrows a rate, and nobody knows to what. */
export const withWaysPaired = (all: readonly Candidate[]): readonly Candidate[] =>
  all.map((one): Candidate => {
    const { way, ...says } = one.says;
    if (way === undefined || isPaired(one, way, all)) return one;
    return { ...one, says: { ...says, other: says.other === undefined ? way : `${says.other}, ${way}` } };
  });

/** Candidates with the parts of services that they pay, where one of them is the technical part. */
export const withComponents = (all: readonly Candidate[]): readonly Candidate[] =>
  saysTechnical(all) ? all : all.map((one) => ({ ...one, says: withoutComponent(one.says, all.length === 1) }));
