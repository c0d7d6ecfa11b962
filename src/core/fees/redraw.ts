import type { Area, SheetCells } from '../sheets';
import { mapArea, withBeginnings } from './find/mappingOf';
import type { ScheduleMapping } from './mapping';
import type { Known } from './column';

/** What is known beside the sheet, and what the schedule's titles say of years, unless nobody is to hear them. */
const knownOf = (known: Known, { titled, withoutTitles }: ScheduleMapping): Known =>
  withBeginnings(known, withoutTitles === true ? undefined : titled);

/** The mapping with another area, its columns understood anew. */
export const withArea = (
  sheet: SheetCells,
  mapping: ScheduleMapping,
  area: Area,
  known: Known = {},
): ScheduleMapping => ({
  ...mapping,
  area,
  columns: mapArea(sheet, area, mapping.headingRows, knownOf(known, mapping)),
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
  columns: mapArea(sheet, mapping.area, headingRows, knownOf(known, mapping)),
});
