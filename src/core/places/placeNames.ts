import type { County, Gazetteer } from './gazetteer';
import type { Locality, State } from './place';

/** Letters and digits alone, without accents or case; `Saint` and `St.` are one word, and `Fort` and `Ft.`. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bsaint(?=e?\b)/g, 'st')
    .replace(/\bft\b/g, 'fort')
    .replace(/[^a-z0-9]/g, '');

const COUNTY_WORD =
  /\s+(county|cnty|cty|parish|borough|city and borough|census area|municipality|municipio|planning region|co\.?)$/i;

/** Whether the word says that a county is meant, and the name without it; `City of Fairfax` is `Fairfax city`. */
export function countyName(text: string): { readonly name: string; readonly said: boolean } {
  const name = text
    .replace(COUNTY_WORD, '')
    .replace(/^(?:county|parish) of /i, '')
    .replace(/^city of (.+)$/i, '$1 city');
  return { name, said: name !== text };
}

/**
 * Places known by another name than their counties': the name, the counties, the state. A city of several counties is
 * ambiguous, since they lie in several localities.
 */
const OTHERWISE: readonly (readonly [string, readonly string[], string])[] = [
  ['Brooklyn', ['Kings'], 'NY'],
  ['Staten Island', ['Richmond'], 'NY'],
  ['The Bronx', ['Bronx'], 'NY'],
  ['NY', ['New York'], 'NY'],
  ['NYC', ['New York', 'Kings', 'Queens', 'Bronx', 'Richmond'], 'NY'],
  ['New York City', ['New York', 'Kings', 'Queens', 'Bronx', 'Richmond'], 'NY'],
  ['Washington', ['District of Columbia'], 'DC'],
  ['LA', ['Los Angeles'], 'CA'],
  ['Dade', ['Miami-Dade'], 'FL'],
  ['DFW', ['Dallas', 'Tarrant'], 'TX'],
  ['Dallas-Fort Worth', ['Dallas', 'Tarrant'], 'TX'],
];

/** Counties of states with several localities that are asked for by their bare name, and share it with no town elsewhere. */
const NO_TOWN = [
  'New York',
  'Bronx',
  'Harris',
  'DeKalb',
  'De Kalb',
  'Miami-Dade',
  'Cobb',
  'Gwinnett',
  'Suffolk',
  'Westchester',
  'Tarrant',
];

/** Counties of such states that no town elsewhere in the state is called by; a town within the county does no harm. */
const NO_TOWN_IN: Readonly<Record<string, readonly string[]>> = {
  CA: ['Contra Costa', 'San Mateo', 'Kern', 'Ventura', 'Placer', 'Tulare'],
  FL: ['Broward', 'Pinellas', 'Hillsborough', 'Brevard', 'Volusia', 'Collier', 'Manatee'],
  GA: ['Fulton'],
  IL: ['Cook', 'DuPage', 'McHenry'],
  MI: ['Macomb', 'Washtenaw'],
  NJ: ['Bergen', 'Passaic', 'Essex', 'Mercer', 'Camden'],
  NY: ['Dutchess', 'Onondaga'],
  OR: ['Multnomah', 'Clackamas'],
  PA: ['Bucks', 'Berks', 'Lackawanna'],
  TX: ['Fort Bend', 'Travis', 'Bexar', 'Collin', 'Nueces', 'McLennan'],
  WA: ['King', 'Pierce', 'Snohomish', 'Kitsap', 'Whatcom'],
};

/** `Harris County, TX`, as it is read back; a name that says what it is stays, such as `Alexandria city, VA`. */
export const printCounty = (name: string, state: string): string =>
  `${name}${/ city$/i.test(name) ? '' : state === 'LA' ? ' Parish' : ' County'}, ${state}`;

/** States known by another name than the postal service's. */
const STATES_OTHERWISE = [
  ['USVI', 'VI'],
  ['CNMI', 'MP'],
  ['Northern Marianas', 'MP'],
] as const;

/** `Metropolitan St. Louis`: also `St. Louis`; `Dallas`, `Long Island`, `Orange County` out of longer names. */
function keysOfLocality({ name }: Locality): readonly string[] {
  const whole = [name, name.replace(/ \(.*\)$/, ''), name.replace(/^Metropolitan /, '')];
  const parts = name.split(/[-/(),+]/).filter((part) => part.trim().length > 3);
  const rest = name.startsWith('Rest of ') ? ['rest', 'rest of', 'rest of state'] : [];
  return [...new Set([...whole, ...parts, ...rest].map(nameKey))];
}

const citiless = (name: string) => name.replace(/ city$/i, '');

export interface NamedCounty extends County {
  readonly state: State;
}

/** Everything that has a name, by the name's key. */
export interface PlaceNames {
  readonly states: ReadonlyMap<string, State>;
  readonly localities: ReadonlyMap<string, readonly Locality[]>;
  readonly counties: ReadonlyMap<string, readonly NamedCounty[]>;
  /** Whether a name can mean nothing but a county, alone or in its state: New York's boroughs, and what people call a county by. */
  readonly isSure: (name: string, state: string | undefined) => boolean;
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

export function indexNames(gazetteer: Gazetteer): PlaceNames {
  const states = new Map<string, State>();
  const localities = new Map<string, Locality[]>();
  const counties = new Map<string, NamedCounty[]>();
  for (const locality of gazetteer.localities) {
    if (!locality.successor) for (const key of keysOfLocality(locality)) push(localities, key, locality);
  }
  for (const state of gazetteer.states) {
    states.set(nameKey(state.name), state);
    states.set(state.code.toLowerCase(), state);
    for (const county of gazetteer.countiesOf(state.code)) {
      const named = { ...county, state };
      push(counties, nameKey(county.name), named);
      if (citiless(county.name) !== county.name) push(counties, nameKey(citiless(county.name)), named);
    }
  }
  for (const [alias, names, home] of OTHERWISE)
    for (const name of names) {
      const ours = counties.get(nameKey(name))?.find(({ state }) => state.code === home);
      if (ours) push(counties, nameKey(alias), ours);
    }
  for (const [alias, code] of STATES_OTHERWISE) {
    const state = states.get(code.toLowerCase());
    if (state) states.set(nameKey(alias), state);
  }
  const sure = new Set([...OTHERWISE.flatMap(([alias]) => alias), ...NO_TOWN].map(nameKey));
  const sureIn = new Set(Object.entries(NO_TOWN_IN).flatMap(([code, all]) => all.map((name) => nameKey(name) + code)));
  const isSure = (name: string, state: string | undefined): boolean =>
    sure.has(nameKey(name)) || (state !== undefined && sureIn.has(nameKey(name) + state));
  return { states, localities, counties, isSure };
}
