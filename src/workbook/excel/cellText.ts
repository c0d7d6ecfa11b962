import type { ReportValue } from '../../core/report';

/** Most that a cell holds is 32,767; one is the apostrophe. */
const LONGEST = 32_766;

/** What no file of Excel's can carry: control characters other than tab and line breaks. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

function textInput(text: string): string {
  const clean = text.replace(CONTROL, '');
  if (clean === '') return '';
  return `'${clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean}`;
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
