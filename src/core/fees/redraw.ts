import type { Area, SheetCells } from '../sheets';
import { mapArea } from './find/mappingOf';
import type { ScheduleMapping } from './mapping';
import type { Known } from './column';

/** The mapping with another area, its columns understood anew. */
export const withArea = (
  sheet: SheetCells,
  mapping: ScheduleMapping,
  area: Area,
  known: Known = {},
): ScheduleMapping => ({
  ...mapping,
  area,
  columns: mapArea(sheet, area, mapping.headingRows, known),
});

/** The mapping with so many rows of headings (0, 1 or 2) at the top of its area, its columns understood anew. */
export const withHeadingRows = (
  sheet: SheetCells,
  mapping: ScheduleMapping,
  headingRows: number,
  known: Known = {},
): ScheduleMapping => ({
  ...mapping,
  headingRows,
  columns: mapArea(sheet, mapping.area, headingRows, known),
});
