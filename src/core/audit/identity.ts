import { printCode } from '../codes';
import type { FeeLine, Loaded } from '../fees';
import { localityOf, type Place, printPlace } from '../places';
import { unitOfLine } from './unitOfLine';

/** What a rate is for, as words that are equal where two rates may be compared. */
export interface Identity {
  /** Among the rates of one payer: the place as the workbook says it. */
  readonly own: string;
  /** Between payers: the place by its Medicare locality, since ZIP codes of one locality are one market. */
  readonly shared: string;
  readonly place: string;
  /** Empty where nothing says what one unit is. */
  readonly unit: string;
}

/**
 * How two rates are known to be for the same: code, modifiers in whatever order, place, setting, practitioner and unit all agree.
 * Nothing is bridged. Telehealth modifiers are part of it, so 90837-95 is never set beside 90837; so are licences, and a
 * practitioner who is not stated equals only another who is not. A unit that is not stated, or only as `service`, is the code's own.
 */
export function identities(loaded: Pick<Loaded, 'unitOf'>): (line: FeeLine) => Identity {
  const known = new Map<string, Identity>();
  const placesOf = remembering((place: Place) => {
    const locality = localityOf(place);
    return { exact: printPlace(place), market: locality.ok ? locality.value.id : printPlace(place) };
  });
  return (line) => {
    const { key } = line;
    const { exact, market } = placesOf(key.place);
    const unit = unitOfLine(line, loaded) ?? '';
    const service = `${printCode(key.code)}|${key.setting}|${key.practitioner?.name ?? ''}|${unit}|${line.tier ?? ''}|`;
    const own = service + exact;
    const before = known.get(own);
    if (before) return before;
    const identity = { own, shared: service + market, place: exact, unit };
    known.set(own, identity);
    return identity;
  };
}

/** Places come from a reader that remembers, so that equal ones are mostly the same object. */
function remembering<K extends object, V>(make: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const made = make(asked);
    known.set(asked, made);
    return made;
  };
}
