import { fullAddress } from '../a1';
import { height, width } from '../areas';
import type { SeriesState } from '../bookParts';
import type { Area } from '../workbookPort';
import { type RangeSelf, sheetOfRange } from './range';

/**
 * The series of a chart over these cells: the first column (or row) names the categories where it is text, the first row
 * (or column) the series.
 */
export function seriesOf(self: RangeSelf, by: 'Rows' | 'Columns'): SeriesState[] {
  const { area } = self;
  const sheet = sheetOfRange(self);
  const isText = (row: number, column: number): boolean => typeof sheet.valueAt(row, column) === 'string';
  const left = width(area) > 1 && isText(area.bottom, area.left) ? 1 : 0;
  const top = height(area) > 1 && isText(area.top, area.right) ? 1 : 0;
  const inner: Area = { ...area, top: area.top + top, left: area.left + left };
  const count = by === 'Columns' ? width(inner) : height(inner);
  return Array.from({ length: count }, (_, index) => {
    const line = (by === 'Columns' ? inner.left : inner.top) + index;
    const values = by === 'Columns' ? { ...inner, left: line, right: line } : { ...inner, top: line, bottom: line };
    const heading = by === 'Columns' ? top && sheet.textAt(area.top, line) : left && sheet.textAt(line, area.left);
    return { name: heading || `Series${index + 1}`, values: fullAddress(sheet.name, values) };
  });
}
