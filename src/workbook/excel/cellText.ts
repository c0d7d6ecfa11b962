import type { ReportValue } from '../../core/report';

/** Most that a cell holds is 32,767; one is the apostrophe. */
const LONGEST = 32_766;

/** What no file of Excel's can carry: control characters other than tab and line breaks, and what is no character. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** Half of a character that takes two, which no encoding has: left alone by a page that was cut, or by a cut of ours. */
const HALF = /\p{Cs}/gu;
const UNKNOWN = '\uFFFD';

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function textInput(text: string): string {
  const clean = text.replace(CONTROL, '').replace(HALF, UNKNOWN);
  return clean === '' ? '' : `'${cut(clean)}`;
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
