import { quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { nearest } from '../nearest';
import type { Gazetteer } from './gazetteer';
import { type Locality, NATIONAL, type Place, printLocality, type State } from './place';
import { countyName, indexNames, nameKey, type NamedCounty } from './placeNames';

const LONGEST = 200;
const NATIONAL_WORDS = new Set([
  'us',
  'usa',
  'unitedstates',
  'unitedstatesofamerica',
  'national',
  'nationwide',
  'nation',
]);

const tidy = (text: string) =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/ *[–—-] */g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^['" ]+|['". ]+$/g, '');

/**
 * Makes the reader of places: a state (`TX`, `Texas`), a Medicare locality (`TX-18`, `04412-18`, `Houston, TX`), a ZIP code
 * (77002, 2101, `77002-1234`), a county (`Harris County, TX`) or `US`.
 */
export function placeReader(gazetteer: Gazetteer): (raw: Raw) => Result<Place> {
  const names = indexNames(gazetteer);
  const byId = new Map(gazetteer.localities.map((locality) => [locality.id, locality]));

  const unknown = (text: string, near: State | undefined): Result<Place> => {
    const choices = near
      ? [...near.localities.map(({ name }) => name), ...gazetteer.countiesOf(near.code).map(({ name }) => name)]
      : [...gazetteer.states.map(({ name }) => name), ...gazetteer.localities.map(({ name }) => name)];
    const keys = new Map(choices.map((name) => [nameKey(name), name]));
    const like = keys.get(nearest(nameKey(countyName(text).name), keys.keys(), 2) ?? '');
    return failed('placeUnknown', { text: quoted(text), like: near && like ? `${like}, ${near.code}` : like });
  };

  const several = (text: string, found: readonly (Locality | NamedCounty)[]): Result<Place> =>
    failed('placeAmbiguous', {
      text: quoted(text),
      choices: found.map((one) => ('id' in one ? printLocality(one) : `${one.name}, ${one.state.code}`)),
    });

  /** Those that serve a state's counties, one of a neighbour perhaps among them. */
  const localitiesIn = (state: string) => [...new Set(gazetteer.countiesOf(state).map(({ locality }) => locality))];

  const zip = (digits: string): Result<Place> => {
    const code = digits.padStart(5, '0');
    const home = gazetteer.localityOfZip(Number(code));
    if (!home) return failed('zipUnknown', { zip: code });
    return home.split
      ? failed('zipSplit', { zip: code, localities: localitiesIn(home.locality.state).map(printLocality) })
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
    if (found.length > 1) return several(text, found);
    return failed('localityUnknown', {
      text: quoted(text),
      state: state.name,
      choices: state.localities.map(printLocality),
    });
  };

  const county = ({ name, state, locality }: NamedCounty): Result<Place> =>
    ok({ kind: 'county', county: name, state: state.code, locality });

  const named = (text: string, state: State | undefined): Result<Place> => {
    const { name, said } = countyName(text);
    const here = <T extends { state: State | string }>(list: readonly T[] | undefined) =>
      (list ?? []).filter((one) => !state || one.state === state || one.state === state.code);
    const localities = said ? [] : here(names.localities.get(nameKey(text)));
    const [locality] = localities;
    if (locality && localities.length === 1) return ok({ kind: 'locality', locality });
    const counties = here(names.counties.get(nameKey(name)));
    const [first] = counties;
    // Of a county and a city of one name, as around Baltimore or St. Louis, the word alone means the county.
    const exact = counties.filter((one) => nameKey(one.name) === nameKey(name));
    if (first && (counties.length === 1 || exact.length === 1)) return county(exact[0] ?? first);
    if (localities.length > 0) return several(text, localities);
    return counties.length > 0 ? several(text, counties) : unknown(text, state);
  };

  const withState = (text: string): { name: string; state: State } | undefined => {
    const comma = text.lastIndexOf(',');
    const at = comma >= 0 ? comma : text.lastIndexOf(' ');
    const state = names.states.get(nameKey(text.slice(at + 1)));
    return at > 0 && state ? { name: text.slice(0, at).trim(), state } : undefined;
  };

  const FORMS: readonly (readonly [RegExp, (text: string, one: string, two: string) => Result<Place> | undefined])[] = [
    [/^(?:zip ?(?:code)? ?)?(\d{3,5})(?:-\d{4})?$/i, (_, digits) => zip(digits)],
    [/(?:^|[ (])(\d{4,5})[- ](\d{1,2})\)?(?: [a-z].*)?$/i, localityNumbered],
    [/^(\d{4,5})(\d{2})$/, localityNumbered],
    [
      /^([a-z]{2})[- ]?(?:locality )?(\d{1,2})(?: [a-z].*)?$/i,
      (text, code, number) => {
        const state = names.states.get(code.toLowerCase());
        return state && localityOfState(text, state, number);
      },
    ],
    [/^[^\d]*[, ](\d{5})(?:-\d{4})?$/, (_, digits) => zip(digits)],
  ];

  return (raw) => {
    if (raw === null || typeof raw === 'boolean') return failed('placeUnknown', { text: quoted(raw), like: undefined });
    const text = tidy(String(raw));
    const key = nameKey(text);
    if (NATIONAL_WORDS.has(key)) return ok(NATIONAL);
    for (const [form, read] of FORMS) {
      const [all, one = '', two = ''] = form.exec(text) ?? [];
      const place = all === undefined ? undefined : read(text, one, two);
      if (place) return place;
    }
    const state = names.states.get(key);
    if (state) return ok({ kind: 'state', state });
    // “Rest of Texas” is a locality's own name, not “Rest of” in Texas.
    const pair = names.localities.has(key) ? undefined : withState(text);
    return pair ? named(pair.name, pair.state) : named(text, undefined);
  };
}
