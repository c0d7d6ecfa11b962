import type { County, Gazetteer } from './gazetteer';
import type { Locality, State } from './place';

/** Letters and digits alone, without accents or case; `Saint` and `St.` are one word. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bsaint\b/g, 'st')
    .replace(/[^a-z0-9]/g, '');

const COUNTY_WORD = /\s+(county|parish|borough|census area|municipality|municipio|co\.?)$/i;

/** Whether the word says that a county is meant, and the name without it. */
export function countyName(text: string): { readonly name: string; readonly said: boolean } {
  const name = text.replace(COUNTY_WORD, '');
  return { name, said: name !== text };
}

/** Cities known by another name than their county's: the name's key, the county's key, the state. */
const OTHERWISE = [
  ['brooklyn', 'kings', 'NY'],
  ['statenisland', 'richmond', 'NY'],
  ['washington', 'districtofcolumbia', 'DC'],
] as const;

/** `Metropolitan St. Louis`: also `St. Louis`; `Dallas`, `Long Island`, `Orange County` out of longer names. */
function keysOfLocality({ name }: Locality): readonly string[] {
  const whole = [name, name.replace(/ \(.*\)$/, ''), name.replace(/^Metropolitan /, '')];
  const parts = name.split(/[-/(),+]/).filter((part) => part.trim().length > 3);
  const rest = name.startsWith('Rest of ') ? ['rest', 'rest of state'] : [];
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
  for (const [alias, county, home] of OTHERWISE) {
    const ours = counties.get(county)?.find(({ state }) => state.code === home);
    if (ours) push(counties, alias, ours);
  }
  return { states, localities, counties };
}
