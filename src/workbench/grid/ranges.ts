import type { IRange } from '@univerjs/presets';
import type { Area } from '../host/workbookPort';

/** An area as Univer writes it. */
export const rangeOfArea = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** Univer's range as an area. */
export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
