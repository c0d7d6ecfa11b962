import type { ReportValue } from '../../core/report';

/**
 * A value as `formulas` takes it. A text goes in behind an apostrophe, Excel's own mark of a text, so that `=1+1` is no formula, `905`
 * no number and `3-4` no date; Excel takes the mark off.
 */
export function cellInput(value: ReportValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return value.formula.startsWith('=') ? value.formula : `=${value.formula}`;
  return value === '' ? '' : `'${value}`;
}
