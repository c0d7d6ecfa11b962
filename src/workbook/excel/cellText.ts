import { cutText, LONGEST_TEXT } from '../../core/cutText';
import type { ReportValue } from '../../core/report';

/** One place is the apostrophe's. */
const LONGEST = LONGEST_TEXT - 1;

/** What no file of Excel's can carry: control characters other than tab and line breaks, and what is no character. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Half of a character that takes two, which no encoding has: left alone by a page that was cut, or by a cut of ours. */
const HALF = /\p{Cs}/gu;
const UNKNOWN = '\uFFFD';

function textInput(text: string): string {
  const clean = text.replace(CONTROL, '').replace(HALF, UNKNOWN);
  return clean === '' ? '' : `'${cutText(clean, LONGEST)}`;
}

/**
 * A value as `formulas` takes it. A text goes in behind an apostrophe, Excel's own mark of a text, so that `=1+1` is no formula, `905`
 * no number and `3-4` no date; Excel takes the mark off. What is no number leaves the cell blank.
 */
export function cellInput(value: ReportValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'object') return value.formula.startsWith('=') ? value.formula : `=${value.formula}`;
  return textInput(value);
}
