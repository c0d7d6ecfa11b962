import { isLikeRate, isMoney, isOfRates, isReadableRate } from './cellKinds';
import { fieldOf } from './fields';
import { datedBy, headingWords, withoutDate } from './headingWords';
import { otherAmount, PROPOSAL } from './otherAmounts';
import { type Qualifiers, qualifiersOf, saysRate } from './qualifiers';
import type { Column } from './recognise';

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

const isBareDate = ({ heading: { text } }: Column): boolean =>
  datedBy(text) !== undefined && headingWords(withoutDate(text)) === '';

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
