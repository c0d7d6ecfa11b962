import { type Cbsa, countyKey, countyOf, dividedAnew, type Gazetteer, type Locality, type Place } from '../places';
import { type PackRegion, REGION_KINDS } from './pack';

const CBSA = 'CBSA:';

/** The CBSAs that a pack has regions for. */
export const cbsasOf = (regions: readonly PackRegion[]): readonly Cbsa[] =>
  regions.flatMap(({ kind, id, name, counties }) =>
    kind === 'cbsa' && id.startsWith(CBSA) ? [{ code: id.slice(CBSA.length), title: name, counties }] : [],
  );

interface LocalityCounties {
  readonly keys: Set<string>;
  /** Medicare's locality for Washington reaches into Maryland and Virginia. */
  readonly states: Set<string>;
}

/** Those of one locality alone: to read the names of all the nation's takes longer than a pane waits for a pack. */
function countiesOfLocality(gazetteer: Gazetteer, id: string): LocalityCounties {
  const found: LocalityCounties = { keys: new Set(), states: new Set() };
  for (const { code } of gazetteer.states)
    for (const { name, locality } of gazetteer.countiesOf(code)) {
      if (locality.id !== id) continue;
      found.keys.add(countyKey(name, code));
      found.states.add(code);
    }
  return found;
}

/** Where a place lies among a pack's regions. */
export interface PackPlaces {
  /**
   * The regions that a place lies in, nearest first, each by its place in the pack's list: county, CBSA, Medicare locality, state,
   * nation. Of a ZIP code and a town Medicare's locality is known, which most often is of several counties: it is in a CBSA that holds
   * them all, before which it comes, and in a county where it is that county. Where it reaches over a state's border, the state is
   * left out.
   */
  readonly regionsOf: (place: Place) => readonly number[];
  /** Why no nearer region was looked in, though the pack has some there that the place may lie in. */
  readonly unresolved: (place: Place) => string | undefined;
}

const UNRESOLVED = {
  town: 'a town is not resolved to a county; write the county for its rates',
  zip: 'a ZIP code is not resolved to a county; write the county for its rates',
  locality: 'a Medicare locality of several counties is not resolved to one; write the county for its rates',
} as const;

/** What a pack has of a locality. */
interface Within {
  /** The regions that the locality lies in, nearest first. */
  readonly regions: readonly number[];
  /** Whether there are regions of some of its counties, too, of which nobody knows whether a place lies in them. */
  readonly hasOthers: boolean;
}

export function packPlaces(regions: readonly PackRegion[], gazetteer: Gazetteer): PackPlaces {
  const byId = new Map(regions.map(({ kind, id }, index) => [`${kind}|${id}`, index]));
  const byCounty = new Map<string, number[]>();
  const nearestFirst = [...regions.keys()].sort((one, other) => rankOf(regions[one]) - rankOf(regions[other]));
  for (const index of nearestFirst)
    for (const county of regions[index]?.counties ?? []) {
      const { key } = countyOf(county);
      byCounty.set(key, [...(byCounty.get(key) ?? []), index]);
    }
  const pick = (kind: PackRegion['kind'], id: string): readonly number[] => {
    const index = byId.get(`${kind}|${id}`);
    return index === undefined ? [] : [index];
  };
  const nation = pick('national', 'US');
  const inState = (state: string): readonly number[] => [...pick('state', state), ...nation];
  const around = (counties: ReadonlySet<string>): readonly number[] => {
    const [first = [], ...others] = [...counties].map((key) => byCounty.get(key) ?? []);
    return first.filter((index) => others.every((list) => list.includes(index)));
  };

  const withCounties = new Set([...byCounty.keys()].map((key) => key.slice(key.lastIndexOf('|') + 1)));

  const known = new Map<string, Within>();
  function within({ id, state }: Locality): Within {
    const before = known.get(id);
    if (before) return before;
    const { keys, states } = countiesOfLocality(gazetteer, id);
    const [own, near] = [pick('locality', id), around(keys)];
    const parts = keys.size === 1 ? [...near, ...own] : [...own, ...near];
    const others = [...keys].flatMap((key) => byCounty.get(key) ?? []).some((index) => !near.includes(index));
    const found = { regions: [...parts, ...(states.size < 2 ? inState(state) : nation)], hasOthers: others };
    known.set(id, found);
    return found;
  }

  return {
    regionsOf(place) {
      switch (place.kind) {
        case 'national':
          return nation;
        case 'state':
          return inState(place.state.code);
        case 'county':
          return [
            ...(byCounty.get(countyKey(place.county, place.state)) ?? []),
            ...pick('locality', place.locality.id),
            ...inState(place.state),
          ];
        case 'cbsa': {
          const own = pick('cbsa', CBSA + place.cbsa.code);
          const [locality, another] = place.localities;
          const [state, other] = place.states;
          const around = locality && another === undefined ? pick('locality', locality.id) : [];
          return [...own, ...around, ...(state !== undefined && other === undefined ? inState(state) : nation)];
        }
        case 'zip':
        case 'locality':
          return within(place.locality).regions;
      }
    },
    unresolved(place) {
      if (place.kind === 'state' && place.town !== undefined)
        return withCounties.has(place.state.code) ? UNRESOLVED.town : undefined;
      if (place.kind === 'county') return dividedAnew(place.county, place.state, (key) => byCounty.has(key));
      if (place.kind !== 'zip' && place.kind !== 'locality') return undefined;
      return within(place.locality).hasOthers ? UNRESOLVED[place.kind] : undefined;
    },
  };
}

const rankOf = (region: PackRegion | undefined): number => (region ? REGION_KINDS.indexOf(region.kind) : -1);
