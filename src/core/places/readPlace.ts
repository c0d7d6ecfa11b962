import { nearest } from '../nearest';
import { quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { type Cbsa, cbsaReader } from './cbsa';
import { fipsIn } from './fips';
import type { Gazetteer } from './gazetteer';
import { nameKey } from './nameKey';
import { ambiguous, countyPlace, localitiesIn, nameReader, noSuchLocality } from './nameReader';
import { NATIONAL, type Place, printLocality, printPlace, type State } from './place';
import { indexNames, printNamed } from './placeNames';
import { saysNational, tidyPlace, withoutCountry, withoutState } from './placeText';

/** What numbers are called that are no ZIP codes. */
const NO_ZIP = /\b(?:fips|mac|carrier|contractor|cpt|hcpcs|npi)\b/i;

/**
 * Makes the reader of places: a state (`TX`, `Texas`), a Medicare locality (`TX-18`, `04412-18`, `Houston, TX`), a ZIP code
 * (77002, 2101, `77002-1234`), a county (`Harris County, TX`, `FIPS 48201`), a CBSA (`CBSA 26420`, or its title) or `US`.
 * @param cbsas Those that somebody has rates for: no others are known.
 */
export function placeReader(
  gazetteer: Gazetteer,
  cbsas: () => readonly Cbsa[] = () => [],
): (raw: Raw) => Result<Place> {
  const cbsa = cbsaReader(gazetteer, cbsas);
  const names = indexNames(gazetteer);
  const byName = nameReader(gazetteer, names);
  const byId = new Map(gazetteer.localities.map((locality) => [locality.id, locality]));

  const zip = (digits: string): Result<Place> => {
    const code = digits.padStart(5, '0');
    const home = gazetteer.localityOfZip(Number(code));
    const county = names.byFips.get(code);
    if (!home && county) return failed('placeUnknown', { text: quoted(code), like: printNamed(county) });
    if (!home) return failed('zipUnknown', { zip: code });
    return home.split
      ? failed('zipSplit', {
          zip: code,
          localities: localitiesIn(gazetteer, home.locality.state).map(printLocality),
        })
      : ok({ kind: 'zip', zip: code, locality: home.locality });
  };

  const localityNumbered = (text: string, contractor: string, number: string): Result<Place> => {
    const id = `${contractor.padStart(5, '0')}-${number.padStart(2, '0')}`;
    const locality = byId.get(id);
    if (locality) return ok({ kind: 'locality', locality });
    const like = nearest(id, byId.keys(), 2);
    const there = byId.get(like ?? '');
    return failed('placeUnknown', { text: quoted(text), like: there && printLocality(there) });
  };

  const localityOfState = (text: string, state: State, number: string): Result<Place> => {
    const ends = `-${number.padStart(2, '0')}`;
    const found = gazetteer.localities.filter(({ id, state: code }) => code === state.code && id.endsWith(ends));
    const [locality] = found;
    if (locality && found.length === 1) return ok({ kind: 'locality', locality });
    return found.length > 1 ? ambiguous(text, found.map(printLocality)) : noSuchLocality(gazetteer, text, state);
  };

  /** `TX-18`, `Texas Locality 18`, `Houston, TX (18)`: the words before the number are a state, or end with one. */
  const localityOfWords = (text: string, words: string, number: string): Result<Place> | undefined => {
    const key = nameKey(words).replace(/(?:medicare)?(?:loc|locality)$/, '');
    const last = nameKey(/[^ ,(-]*[^a-z]*$/i.exec(words)?.[0] ?? '');
    const state = names.states.get(key) ?? names.states.get(last);
    return state && localityOfState(text, state, number);
  };

  /** A ZIP code after other words; where they name a state or a county, the ZIP code has to be priced as that. */
  const zipAfter = (text: string, words: string, digits: string): Result<Place> | undefined => {
    const before = words.replace(/[ ,]+$/, '');
    const state = names.states.get(nameKey(/[^ ,]*$/.exec(before)?.[0] ?? ''));
    if (NO_ZIP.test(words) || (/\d/.test(words) && !state)) return undefined;
    const place = zip(digits);
    if (!place.ok || place.value.kind !== 'zip') return place;
    const { locality } = place.value;
    if (state && !state.localities.includes(locality) && !localitiesIn(gazetteer, state.code).includes(locality))
      return ambiguous(text, [printPlace(place.value), state.name]);
    const county = byName(before);
    return county.ok && county.value.kind === 'county' && county.value.locality !== locality
      ? ambiguous(text, [printPlace(place.value), printPlace(county.value)])
      : place;
  };

  const byFips = (text: string): Result<Place> | undefined => {
    const fips = fipsIn(text, names);
    if (!fips) return undefined;
    const { county, isSaid, called, words, digits } = fips;
    if (!county) return isSaid ? failed('placeUnknown', { text: quoted(text), like: undefined }) : undefined;
    if (called === 'fully' || (isSaid && called !== 'otherwise')) return countyPlace(county);
    if (isSaid) return ambiguous(text, [printNamed(county), words]);
    return called === 'bare' ? ambiguous(text, [printNamed(county), `ZIP ${digits}`]) : undefined;
  };

  const FORMS: readonly (readonly [RegExp, (text: string, one: string, two: string) => Result<Place> | undefined])[] = [
    [/^(?:zip ?(?:code)?[ :=]*)?(\d{3,5})(?:-\d{4})?$/i, (_, digits) => zip(digits)],
    [/\d{3}/, byFips],
    [/(?:^|[ (])(\d{4,5})(?:[-/ ]|[, ]+loc(?:ality)?[. #]*)(\d{1,2})\)?(?:[- ][a-z].*)?$/i, localityNumbered],
    [/^(\d{4,5})(\d{2})$/, localityNumbered],
    [/^([a-z][^\d]{1,40}?)0?(\d{1,2})\)?(?:[-, ]+[a-z].*)?$/i, localityOfWords],
    [/^(.*[, ])(\d{5})(?:-\d{4})?$/, zipAfter],
  ];

  const ordinary = (text: string): Result<Place> => {
    for (const [form, read] of FORMS) {
      const [all, one = '', two = ''] = form.exec(text) ?? [];
      const place = all === undefined ? undefined : read(text, one, two);
      if (place) return place;
    }
    const state = names.states.get(nameKey(withoutState(text)));
    return state ? ok({ kind: 'state', state }) : byName(text);
  };

  return (raw) => {
    if (raw === null || typeof raw === 'boolean') return failed('placeUnknown', { text: quoted(raw), like: undefined });
    const whole = tidyPlace(String(raw));
    if (saysNational(nameKey(whole))) return ok(NATIONAL);
    const text = withoutCountry(whole);
    if (cbsa.saysSo(text)) return cbsa.said(text);
    const place = ordinary(text);
    // A state is what the name of a town becomes where all towns are priced alike; an area of that title lies nearer.
    const isNear = place.ok && place.value.kind !== 'state';
    const titled = isNear ? undefined : cbsa.titled(text);
    return titled ? ok(titled) : place;
  };
}
