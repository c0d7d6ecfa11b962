import { isSurePayer, qualifiersOf, type Qualifiers } from './qualifiers';
import type { ScheduleMapping } from './mapping';
import type { NamesPlace } from './readers';

/** `Houston` beside `Aetna`: a name that is no payer’s for certain, and is a place. */
export const placeNamed = (says: Qualifiers, isPlace: NamesPlace): ReturnType<NamesPlace> =>
  says.payer === undefined || says.other !== undefined || isSurePayer(says) ? undefined : isPlace(says.payer);

/** The columns, by their places on the sheet, that hold amounts under the name of a place where others have payers’ names. */
export const placeColumns = ({ columns }: ScheduleMapping, isPlace: NamesPlace): ReadonlySet<number> =>
  new Set(
    columns.some(({ role, payer }) => role === 'rate' && payer !== undefined)
      ? columns
          .filter(
            ({ role, heading }) => role === 'ignored' && placeNamed(qualifiersOf([heading]), isPlace) !== undefined,
          )
          .map(({ column }) => column)
      : [],
  );
