import { quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { nearest } from '../nearest';
import { type Cbsa, cbsaReader } from './cbsa';
import type { Gazetteer } from './gazetteer';
import { type Locality, NATIONAL, type Place, printLocality, printPlace, type State } from './place';
import { countyName, indexNames, nameKey, type NamedCounty, printCounty } from './placeNames';
import { saysNational, tidyPlace, withoutCountry, withoutState } from './placeText';

/**
 * Makes the reader of places: a state (`TX`, `Texas`), a Medicare locality (`TX-18`, `04412-18`, `Houston, TX`), a ZIP code
 * (77002, 2101, `77002-1234`), a county (`Harris County, TX`), a CBSA (`CBSA 26420`, or its title) or `US`.
 * @param cbsas Those that somebody has rates for: no others are known.
 */
export function placeReader(
  gazetteer: Gazetteer,
  cbsas: () => readonly Cbsa[] = () => [],
): (raw: Raw) => Result<Place> {
  const cbsa = cbsaReader(gazetteer, cbsas);
  const names = indexNames(gazetteer);
  const byId = new Map(gazetteer.localities.map((locality) => [locality.id, locality]));

  /** Those that serve a state's counties, one of a neighbour perhaps among them. */
  const localitiesIn = (state: string) => [...new Set(gazetteer.countiesOf(state).map(({ locality }) => locality))];

  const unknown = (text: string, name: string, near: State | undefined): Result<Place> => {
    const choices = near
      ? [...near.localities.map(({ name }) => name), ...gazetteer.countiesOf(near.code).map(({ name }) => name)]
      : [...gazetteer.states.map(({ name }) => name), ...gazetteer.localities.map(({ name }) => name)];
    const keys = new Map(choices.map((name) => [nameKey(name), name]));
    const like = keys.get(nearest(nameKey(countyName(name).name), keys.keys(), 2) ?? '');
    return near && !like && localitiesIn(near.code).length > 1
      ? noSuchLocality(text, near)
      : failed('placeUnknown', { text: quoted(text), like: near && like ? `${like}, ${near.code}` : like });
  };

  const noSuchLocality = (text: string, state: State) => {
    const serving = localitiesIn(state.code);
    const choices = serving.length > state.localities.length ? serving : state.localities;
    return failed('localityUnknown', { text: quoted(text), state: state.name, choices: choices.map(printLocality) });
  };

  const several = (text: string, found: readonly (Locality | NamedCounty)[]): Result<Place> =>
    failed('placeAmbiguous', {
      text: quoted(text),
      choices: found.map((one) => ('id' in one ? printLocality(one) : `${one.name}, ${one.state.code}`)),
    });

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
    return found.length > 1 ? several(text, found) : noSuchLocality(text, state);
  };

  /** `TX-18`, `Texas Locality 18`, `Houston, TX (18)`: the words before the number are a state, or end with one. */
  const localityOfWords = (text: string, words: string, number: string): Result<Place> | undefined => {
    const key = nameKey(words).replace(/(?:medicare)?(?:loc|locality)$/, '');
    const last = nameKey(/[^ ,(-]*[^a-z]*$/i.exec(words)?.[0] ?? '');
    const state = names.states.get(key) ?? names.states.get(last);
    return state && localityOfState(text, state, number);
  };

  /** A ZIP code after other words; where they name a state, it has to be one that the ZIP code can lie in. */
  const zipAfter = (text: string, words: string, digits: string): Result<Place> | undefined => {
    const state = names.states.get(nameKey(/[^ ,]*[ ,]*$/.exec(words)?.[0] ?? ''));
    if (/\bfips\b/i.test(words) || (/\d/.test(words) && !state)) return undefined;
    const place = zip(digits);
    if (!state || !place.ok || place.value.kind !== 'zip') return place;
    const { locality } = place.value;
    return state.localities.includes(locality) || localitiesIn(state.code).includes(locality)
      ? place
      : failed('placeAmbiguous', { text: quoted(text), choices: [printPlace(place.value), state.name] });
  };

  const county = ({ name, state, locality }: NamedCounty): Result<Place> =>
    ok({ kind: 'county', county: name, state: state.code, locality });

  /** Decatur, Georgia, is no part of Decatur County: a bare name is a county only where a town of that name would be priced alike. */
  const isNoTown = (one: NamedCounty, name: string, state: State | undefined): boolean =>
    names.isSure(name, state?.code) ||
    / city$/i.test(name) ||
    one.state.code === 'PR' ||
    (state !== undefined && localitiesIn(one.state.code).length === 1);

  const countyOrTown = (text: string, one: NamedCounty): Result<Place> =>
    failed('countyOrTown', { text: quoted(text), county: printCounty(one.name, one.state.code) });

  const named = (text: string, name: string, state: State | undefined): Result<Place> => {
    const { name: bare, said } = countyName(name);
    const here = <T extends { state: State | string }>(list: readonly T[] | undefined) =>
      (list ?? []).filter((one) => !state || one.state === state || one.state === state.code);
    const localities = said ? [] : here(names.localities.get(nameKey(name)));
    const [locality] = localities;
    if (locality && localities.length === 1) return ok({ kind: 'locality', locality });
    const counties = here(names.counties.get(nameKey(bare)));
    const [first] = counties;
    // Of a county and a city of one name, as around Baltimore or St. Louis, the word alone means the county.
    const exact = counties.filter((one) => nameKey(one.name) === nameKey(bare));
    const one = exact.length === 1 ? exact[0] : counties.length === 1 ? first : undefined;
    // “Oakland” is a county of Michigan, and a city in the names of two Californian localities.
    if (one && (localities.length === 0 || localities.includes(one.locality)))
      return said || isNoTown(one, name, state) ? county(one) : countyOrTown(text, one);
    const choices = localities.length > 0 ? [...localities, ...(one ? [one] : [])] : counties;
    if (choices.length > 0) return several(text, choices);
    return unnamed(text, name, state, said);
  };

  /** A name that is neither a locality's nor a county's. Where a state is one locality, any town in it is there. */
  const unnamed = (text: string, name: string, state: State | undefined, said: boolean): Result<Place> => {
    const same = state && names.states.get(nameKey(name));
    if (same && same === state) return ok({ kind: 'state', state });
    const isTown = !said && !same && text.includes(',') && /^[\p{L} .'’-]+$/u.test(name);
    return state && isTown && state.localities.length === 1 && localitiesIn(state.code).length === 1
      ? ok({ kind: 'state', state, town: name })
      : unknown(text, name, state);
  };

  const withState = (text: string): { name: string; state: State } | undefined => {
    const comma = text.lastIndexOf(',');
    const at = comma >= 0 ? comma : text.lastIndexOf(' ');
    const state = names.states.get(nameKey(text.slice(at + 1)));
    return at > 0 && state ? { name: text.slice(0, at).trim(), state } : undefined;
  };

  /** A name alone, or with its state; `Harris Co.` is a county, though CO is a state. */
  const byName = (text: string): Result<Place> => {
    // “Rest of Texas” is a locality's own name, not “Rest of” in Texas.
    const pair = names.localities.has(nameKey(text)) ? undefined : withState(text);
    const place = named(text, pair?.name ?? text, pair?.state);
    return !place.ok && pair?.state.code === 'CO' && !text.includes(',') ? named(text, text, undefined) : place;
  };

  const FORMS: readonly (readonly [RegExp, (text: string, one: string, two: string) => Result<Place> | undefined])[] = [
    [/^(?:zip ?(?:code)?[ :=]*)?(\d{3,5})(?:-\d{4})?$/i, (_, digits) => zip(digits)],
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
