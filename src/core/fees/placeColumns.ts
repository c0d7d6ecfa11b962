import { isSurePayer, qualifiersOf, type Qualifiers } from './qualifiers';
import { isKnownPayer } from './payerNames';
import type { ScheduleMapping } from './mapping';
import type { NamesPlace } from './readers';

/** `Houston` beside `Aetna`: a name that is no payer’s for certain, and is a place. */
export const placeNamed = (says: Qualifiers, isPlace: NamesPlace): ReturnType<NamesPlace> =>
  says.payer === undefined || says.other !== undefined || isSurePayer(says) ? undefined : isPlace(says.payer);

/** `Aetna Houston`; but `BCBS Texas` is one payer, and `BCBS Oklahoma` another. */
export function payerAtPlace(name: string, isPlace: NamesPlace): readonly [payer: string, region: string] | undefined {
  const words = name.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const [payer, region] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isKnownPayer(payer) && isPlace(region) === 'area') return [payer, region];
  }
  return undefined;
}

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
