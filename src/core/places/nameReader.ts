import { nearest } from '../nearest';
import { quoted } from '../raw';
import { failed, ok, type Result } from '../result';
import { countyName, type CountyWord, isCity, printCounty, withoutWord } from './countyWords';
import type { Gazetteer } from './gazetteer';
import { nameKey } from './nameKey';
import { type Locality, type Place, printLocality, type State } from './place';
import { type NamedCounty, type PlaceNames, printNamed } from './placeNames';

/** The counties that a word can mean: of several, those that are called so themselves. */
function meantBy(word: CountyWord | undefined, counties: readonly NamedCounty[]): readonly NamedCounty[] {
  if (word === undefined) return counties;
  const own = counties.filter((one) => one.word === word);
  if (own.length > 0) return own;
  // Alaska's and New York's are called by each other's words; “LA Parish” is not Los Angeles.
  if (word !== 'county') return counties.filter(({ state }) => isMixed(word, state.code));
  // An independent city lies in no county, and a region of Connecticut is none.
  return counties.filter((one) => one.word !== 'planning region' && !isCity(one.name));
}

const isMixed = (word: CountyWord, state: string): boolean =>
  state === 'AK' ? word !== 'parish' : state === 'NY' && word === 'borough';

/** `Augusta-` of `Augusta-Richmond County`: a city that is one with its county. */
const CITY_BEFORE = /^[^-/]+[-/](?=[^-/]+$)/;
const CITY_OF = /^city of /i;

/** Those that serve a state's counties, one of a neighbour perhaps among them. */
export const localitiesIn = (gazetteer: Gazetteer, state: string): readonly Locality[] => [
  ...new Set(gazetteer.countiesOf(state).map(({ locality }) => locality)),
];

export function noSuchLocality(gazetteer: Gazetteer, text: string, state: State): Result<Place> {
  const serving = localitiesIn(gazetteer, state.code);
  const choices = serving.length > state.localities.length ? serving : state.localities;
  return failed('localityUnknown', { text: quoted(text), state: state.name, choices: choices.map(printLocality) });
}

export const ambiguous = (text: string, choices: readonly string[]): Result<Place> =>
  failed('placeAmbiguous', { text: quoted(text), choices });

export const countyPlace = ({ name, state, locality }: NamedCounty): Result<Place> =>
  ok({ kind: 'county', county: name, state: state.code, locality });

/** Makes the reader of places by their names, alone or with their states. */
export function nameReader(gazetteer: Gazetteer, names: PlaceNames): (text: string) => Result<Place> {
  const hasOneLocality = ({ code }: State) => localitiesIn(gazetteer, code).length === 1;

  /** A name of one or two mistakes is asked about as what can be written instead. */
  const unknown = (text: string, name: string, near: State | undefined): Result<Place> => {
    const { name: bare, word } = countyName(name);
    const localities = near?.localities ?? gazetteer.localities;
    const counties = near ? gazetteer.countiesOf(near.code) : [];
    const likes = new Map([
      ...counties.flatMap((county) => {
        const like = near ? printCounty(county.name, near.code) : '';
        const key = nameKey(withoutWord(county.name));
        return [[key, like] as const, ...(isCity(county.name) ? [[key.replace(/city$/, ''), like] as const] : [])];
      }),
      ...(word ? [] : localities.map(({ name }) => [nameKey(name), near ? `${name}, ${near.code}` : name] as const)),
      ...(near ? [] : gazetteer.states.map(({ name }) => [nameKey(name), name] as const)),
    ]);
    const like = likes.get(nearest(nameKey(bare), likes.keys(), 2) ?? '');
    return near && like === undefined && !hasOneLocality(near)
      ? noSuchLocality(gazetteer, text, near)
      : failed('placeUnknown', { text: quoted(text), like });
  };

  /** Decatur, Georgia, is no part of Decatur County: a bare name is a county only where a town of that name would be priced alike. */
  const isNoTown = (one: NamedCounty, name: string, state: State | undefined): boolean =>
    names.isSure(name, one, state) || (state !== undefined && hasOneLocality(one.state));

  const countyOrTown = (text: string, found: readonly NamedCounty[]): Result<Place> =>
    failed('countyOrTown', { text: quoted(text), county: found.map(printNamed).join(' or ') });

  /** A name that is neither a locality's nor a county's. Where a state is one locality, any town in it is there. */
  const unnamed = (text: string, name: string, state: State | undefined, said: boolean): Result<Place> => {
    const same = state && names.states.get(nameKey(name));
    if (same && same === state) return ok({ kind: 'state', state });
    const isTown = !said && !same && text.includes(',') && /^[\p{L} .'’-]+$/u.test(name);
    return state && isTown && state.localities.length === 1 && hasOneLocality(state)
      ? ok({ kind: 'state', state, town: name })
      : unknown(text, name, state);
  };

  const named = (text: string, written: string, state: State | undefined): Result<Place> => {
    const { name, word } = countyName(written);
    const here = <T extends { state: State | string }>(list: readonly T[] = []) =>
      list.filter((one) => !state || one.state === state || one.state === state.code);
    const localities = word ? [] : here(names.localities.get(nameKey(name)));
    const elsewhere = state ? [] : names.elsewhere(name);
    const [locality] = localities;
    if (locality && localities.length === 1)
      return elsewhere.length > 0
        ? ambiguous(text, [locality, ...elsewhere].map(printLocality))
        : ok({ kind: 'locality', locality });
    const consolidated = state && !word ? names.consolidated(name, state) : undefined;
    const counties = [
      ...meantBy(word, here(names.counties.get(nameKey(name)))),
      ...(consolidated ? [consolidated] : []),
    ];
    const [one, other] = counties;
    // “Oakland” is a county of Michigan, and a city in the names of two Californian localities.
    if (one && !other && (localities.length === 0 || localities.includes(one.locality)))
      return word || isNoTown(one, name, state) ? countyPlace(one) : countyOrTown(text, [one]);
    if (other && state && localities.length === 0) return countyOrTown(text, counties);
    if (localities.length > 0) return ambiguous(text, [...localities.map(printLocality), ...counties.map(printNamed)]);
    if (counties.length > 0) return ambiguous(text, counties.map(printNamed));
    if (CITY_OF.test(written)) return named(text, written.replace(CITY_OF, ''), state);
    if (word && state && CITY_BEFORE.test(written)) return named(text, written.replace(CITY_BEFORE, ''), state);
    return unnamed(text, written, state, word !== undefined);
  };

  const withState = (text: string): { name: string; state: State } | undefined => {
    const comma = text.lastIndexOf(',');
    const at = comma >= 0 ? comma : Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
    const state = names.states.get(nameKey(text.slice(at + 1)));
    return at > 0 && state ? { name: text.slice(0, at).trim(), state } : undefined;
  };

  /** `TX: Harris County`, where the name is known there. */
  const stateFirst = (text: string): Result<Place> | undefined => {
    const [, first = '', name = ''] = /^([^,:/-]+)[,:/-] ?(.+)$/.exec(text) ?? [];
    const state = names.states.get(nameKey(first));
    if (!state || names.states.has(nameKey(name))) return undefined;
    const place = named(text, name, state);
    const isThere = place.ok ? place.value.kind !== 'state' : place.failure.kind === 'countyOrTown';
    return isThere ? place : undefined;
  };

  /** A name alone, or with its state; `Harris Co.` is a county, though CO is a state. */
  return (text) => {
    // “Rest of Texas” is a locality's own name, not “Rest of” in Texas.
    const pair = names.localities.has(nameKey(text)) ? undefined : withState(text);
    const place = named(text, pair?.name ?? text, pair?.state);
    if (place.ok) return place;
    if (!pair) return stateFirst(text) ?? place;
    return pair.state.code === 'CO' && !text.includes(',') ? named(text, text, undefined) : place;
  };
}
