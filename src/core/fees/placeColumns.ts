import { isSurePayer, qualifiersOf, type Qualifiers } from './qualifiers';
import type { ScheduleMapping } from './mapping';
import type { IsPlace } from './sections';

/** `Houston` beside `Aetna`: a name that is no payer’s for certain, and is a place. */
export const namesPlace = (says: Qualifiers, isPlace: IsPlace): boolean =>
  says.payer !== undefined && says.other === undefined && !isSurePayer(says) && isPlace(says.payer);

/** The columns, by their places on the sheet, that hold amounts under the name of a place where others have payers’ names. */
export const placeColumns = ({ columns }: ScheduleMapping, isPlace: IsPlace): ReadonlySet<number> =>
  new Set(
    columns.some(({ role, payer }) => role === 'rate' && payer !== undefined)
      ? columns
          .filter(({ role, heading }) => role === 'ignored' && namesPlace(qualifiersOf([heading]), isPlace))
          .map(({ column }) => column)
      : [],
  );
