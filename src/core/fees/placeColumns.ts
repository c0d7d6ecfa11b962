import type { ColumnMapping, ScheduleMapping } from './mapping';
import { CHOSEN } from './correctMapping';
import { isSurePayer, qualifiersOf } from './qualifiers';
import type { IsPlace } from './sections';

/** `Houston` beside `Aetna`: a name that is no payer's for certain and is a place, unless the user said what the column is. */
function namesPlace({ heading, role, why }: ColumnMapping, isPlace: IsPlace): boolean {
  if ((role !== 'rate' && role !== 'ignored') || why === CHOSEN) return false;
  const says = qualifiersOf([heading]);
  return says.payer !== undefined && says.other === undefined && !isSurePayer(says) && isPlace(says.payer);
}

/** The columns, by their places on the sheet, that hold amounts under the name of a place where others have payers’ names. */
export const placeColumns = ({ columns }: ScheduleMapping, isPlace: IsPlace): ReadonlySet<number> =>
  columns.some(({ role, payer }) => role === 'rate' && payer !== undefined)
    ? new Set(columns.filter((column) => namesPlace(column, isPlace)).map(({ column }) => column))
    : new Set();

/** The mapping without rates under the names of places: nobody knows whose they are. */
export function withoutPlaces(mapping: ScheduleMapping, isPlace: IsPlace): ScheduleMapping {
  const places = placeColumns(mapping, isPlace);
  if (places.size === 0) return mapping;
  return {
    ...mapping,
    columns: mapping.columns.map((one): ColumnMapping => {
      const { column, heading, role } = one;
      if (role !== 'rate' || !places.has(column)) return one;
      return { column, heading, role: 'ignored', why: `heading “${heading}”, which names a place, not a payer` };
    }),
  };
}
