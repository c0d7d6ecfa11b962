import type { SheetCells } from '../sheets';
import { headingKey } from './headingKey';
import type { ColumnMapping, ScheduleMapping } from './mapping';
import { asIn } from './why';
import { withTitles } from './withTitles';

const keyOf = (columns: readonly ColumnMapping[]): string => headingKey(columns.map(({ heading }) => heading));

/** The roles of a mapping on the columns of another with the same headings. */
function applied(remembered: ScheduleMapping, sheet: SheetCells, found: ScheduleMapping): ScheduleMapping {
  const columns = found.columns.map((column, index): ColumnMapping => {
    const before = remembered.columns[index];
    if (!before || before.role === column.role) return column;
    return { ...before, column: column.column, heading: column.heading, why: asIn(remembered.sheet) };
  });
  const isSame = remembered.sheet === sheet.name;
  const payer = isSame ? (remembered.payer ?? found.payer) : found.payer;
  const like: ScheduleMapping = {
    ...found,
    columns,
    ...(payer === undefined ? {} : { payer }),
    // What is hidden elsewhere has other reasons.
    ...(isSame && remembered.withoutHidden === true ? { withoutHidden: true } : {}),
  };
  // Sheets with the same headings have titles of the same kind.
  return withTitles(like, remembered.withoutTitles !== true);
}

/**
 * A remembered mapping whose headings are those of a schedule that is found, years apart, as it would read this one; one of the same
 * sheet goes before the others, a later one before an earlier. Nothing where none is alike, or the schedule has no headings.
 */
export function similarMapping(
  remembered: readonly ScheduleMapping[],
  sheet: SheetCells,
  found: ScheduleMapping,
): ScheduleMapping | undefined {
  const key = keyOf(found.columns);
  if (found.headingRows === 0 || key.replaceAll('|', '') === '') return undefined;
  const alike = remembered.filter((one) => one.headingRows > 0 && keyOf(one.columns) === key);
  const like = alike.findLast((one) => one.sheet === sheet.name) ?? alike.at(-1);
  return like && applied(like, sheet, found);
}
