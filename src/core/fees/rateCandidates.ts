import { isLikeRate, isMoney, isOfRates, isReadableRate } from './cellKinds';
import { fieldOf } from './fields';
import { datedBy, headingWords, withoutDate } from './headingWords';
import { contractYearIn, withoutContractYear } from './headingYears';
import { otherAmount, PROPOSAL } from './otherAmounts';
import { type Qualifiers, qualifiersOf, saysRate } from './qualifiers';
import type { Column } from './column';
import { isInPerson } from './ways';

const MAJORITY = 0.5;

/** A column that could be a rate, with what its heading says beside that. */
export interface Candidate {
  readonly column: Column;
  readonly says: Qualifiers;
  /** Whether the heading says “rate” or the like, or only a name or a licence. */
  readonly named: boolean;
  readonly rank: number;
  readonly dated: number | undefined;
}

/** `2025`, `2025 (current)`. */
const isBareDate = ({ heading: { text } }: Column): boolean =>
  (datedBy(text) ?? contractYearIn(text)) !== undefined &&
  /^(?:current|present)?$/.test(headingWords(withoutContractYear(withoutDate(text))));

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
  const isYear = isBareDate(column) && columns.some((one) => isBareDate(one) && one.content.count(isMoney) > 0);
  const named = saysRate(heading.text) || isYear || isCurrentOf(column, columns);
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
