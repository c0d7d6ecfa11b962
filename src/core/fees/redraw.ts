import type { DayNumber } from '../dates';
import type { Area, SheetCells } from '../sheets';
import { mapArea } from './find/mappingOf';
import type { ScheduleMapping } from './mapping';

/** The mapping with another area, its columns understood anew. */
export const withArea = (
  sheet: SheetCells,
  mapping: ScheduleMapping,
  area: Area,
  today?: DayNumber,
): ScheduleMapping => ({
  ...mapping,
  area,
  columns: mapArea(sheet, area, mapping.headingRows, today),
});

/** The mapping with so many rows of headings (0, 1 or 2) at the top of its area, its columns understood anew. */
export const withHeadingRows = (
  sheet: SheetCells,
  mapping: ScheduleMapping,
  headingRows: number,
  today?: DayNumber,
): ScheduleMapping => ({
  ...mapping,
  headingRows,
  columns: mapArea(sheet, mapping.area, headingRows, today),
});
