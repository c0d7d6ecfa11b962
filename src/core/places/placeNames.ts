import {
  countyName,
  countyTitle,
  type CountyWord,
  isCity,
  printCounty,
  withoutWord,
  wordOfCounty,
} from './countyWords';
import type { County, Gazetteer } from './gazetteer';
import {
  CONSOLIDATED,
  MUNICIPIO_OR_TOWN,
  NO_TOWN,
  NO_TOWN_IN,
  OTHERWISE,
  STATES_OTHERWISE,
  TOWNS_ELSEWHERE,
} from './knownNames';
import { nameKey } from './nameKey';
import type { Locality, State } from './place';

/** `Metropolitan St. Louis`: also `St. Louis`; `Dallas`, `Long Island`, `Orange County` out of longer names. */
function keysOfLocality({ name }: Locality): readonly string[] {
  const whole = [name, name.replace(/ \(.*\)$/, ''), name.replace(/^Metropolitan /, '')];
  const parts = name.split(/[-/(),+]/).filter((part) => part.trim().length > 3);
  const rest = name.startsWith('Rest of ') ? ['rest', 'rest of', 'rest of state'] : [];
  return [...new Set([...whole, ...parts, ...rest].map(nameKey))];
}

/** What a county is called by: a city without “city”, a region of Connecticut without the state, an island with its word, too. */
function keysOfCounty({ name, state, word }: NamedCounty): readonly string[] {
  const bare = withoutWord(name);
  const all = [bare];
  if (isCity(bare)) all.push(bare.replace(/ city$/i, ''));
  if (state.code === 'VI' || state.code === 'AS') all.push(countyTitle(name, state.code));
  if (word === 'planning region') {
    const short = [bare, bare.replace('Connecticut', 'CT'), bare.replace(/ ?Connecticut/, '')];
    all.push(...short, ...short.map((one) => `${one} Region`));
  }
  return all.map(nameKey);
}

export interface NamedCounty extends County {
  readonly state: State;
  readonly word: CountyWord | undefined;
}

/** `Harris County, TX`. */
export const printNamed = ({ name, state }: NamedCounty): string => printCounty(name, state.code);

/** Everything that has a name, by the name's key. */
export interface PlaceNames {
  readonly states: ReadonlyMap<string, State>;
  readonly localities: ReadonlyMap<string, readonly Locality[]>;
  readonly counties: ReadonlyMap<string, readonly NamedCounty[]>;
  /** Counties by their FIPS codes, former ones as what they are now. */
  readonly byFips: ReadonlyMap<string, NamedCounty>;
  /** A city that is one with a county of another name. */
  readonly consolidated: (name: string, state: State) => NamedCounty | undefined;
  /** Where else a town lies that a locality is named after. */
  readonly elsewhere: (name: string) => readonly Locality[];
  /** Whether a name can mean nothing but a county, alone or in its state: New York's boroughs, and what people call a county by. */
  readonly isSure: (name: string, one: NamedCounty, state: State | undefined) => boolean;
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function indexStates(gazetteer: Gazetteer): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  for (const state of gazetteer.states) {
    states.set(nameKey(state.name), state);
    states.set(state.code.toLowerCase(), state);
  }
  for (const [alias, code] of STATES_OTHERWISE) {
    const state = states.get(code.toLowerCase());
    if (state) states.set(nameKey(alias), state);
  }
  return states;
}

function indexLocalities(gazetteer: Gazetteer): ReadonlyMap<string, readonly Locality[]> {
  const localities = new Map<string, Locality[]>();
  for (const locality of gazetteer.localities)
    if (!locality.successor) for (const key of keysOfLocality(locality)) push(localities, key, locality);
  return localities;
}

function indexCounties(gazetteer: Gazetteer): Pick<PlaceNames, 'counties' | 'byFips'> {
  const counties = new Map<string, NamedCounty[]>();
  const byFips = new Map<string, NamedCounty>();
  for (const state of gazetteer.states)
    for (const county of gazetteer.countiesOf(state.code)) {
      const named = { ...county, state, word: wordOfCounty(county.name, state.code) };
      byFips.set(county.fips, named);
      for (const key of keysOfCounty(named)) push(counties, key, named);
    }
  for (const [alias, names, home] of OTHERWISE)
    for (const name of names) {
      const ours = counties.get(nameKey(name))?.find(({ state }) => state.code === home);
      if (ours) push(counties, nameKey(alias), ours);
    }
  for (const { fips, name, now } of gazetteer.formerCounties) {
    const ours = byFips.get(now);
    if (!ours) continue;
    byFips.set(fips, ours);
    push(counties, nameKey(countyName(name).name), ours);
  }
  return { counties, byFips };
}

export function indexNames(gazetteer: Gazetteer): PlaceNames {
  const { counties, byFips } = indexCounties(gazetteer);
  const sure = new Set(NO_TOWN.map(nameKey));
  const otherwise = new Set(OTHERWISE.map(([alias, , home]) => nameKey(alias) + home));
  const sureIn = new Set(Object.entries(NO_TOWN_IN).flatMap(([code, all]) => all.map((name) => nameKey(name) + code)));
  const shared = new Set(MUNICIPIO_OR_TOWN.map(nameKey));
  const consolidated = new Map(
    CONSOLIDATED.flatMap(([city, county, code]) => {
      const ours = counties.get(nameKey(county))?.find(({ state }) => state.code === code);
      return ours ? [[nameKey(city) + code, ours] as const] : [];
    }),
  );
  return {
    states: indexStates(gazetteer),
    localities: indexLocalities(gazetteer),
    counties,
    byFips,
    consolidated: (name, { code }) => consolidated.get(nameKey(name) + code),
    elsewhere: (name) => {
      const ids = TOWNS_ELSEWHERE.flatMap(([town, id]) => (nameKey(town) === nameKey(name) ? id : []));
      return gazetteer.localities.filter(({ id }) => ids.includes(id));
    },
    isSure(name, one, state) {
      const key = nameKey(name);
      if (sure.has(key) || otherwise.has(key + one.state.code)) return true;
      if (one.state.code === 'PR' && !shared.has(key)) return true;
      if (!state) return isCity(name) && one.state.code !== 'VA';
      const saysCity = isCity(one.name) || isCity(name);
      return sureIn.has(key + state.code) || saysCity || consolidated.get(key + state.code) === one;
    },
  };
}
