import type { ScheduleMapping } from '../../core/fees';
import { areaA1 } from '../../core/sheets';

const keyOf = ({ area, headingRows, columns, withoutHidden = false, withoutTitles = false }: ScheduleMapping): string =>
  [
    areaA1(area),
    headingRows,
    String(withoutHidden),
    String(withoutTitles),
    ...columns.map(({ column, role }) => `${column} ${role}`),
  ].join();

/** Whether two mappings read the same cells of a sheet, hidden ones too or not, with their titles or not, and take every column for the same. */
export const readsAlike = (one: ScheduleMapping, other: ScheduleMapping): boolean => keyOf(one) === keyOf(other);
