import { countyKey, type Gazetteer, type Place } from '../places';
import { type PackRegion, REGION_KINDS } from './pack';

/** `Harris, TX` or `Harris County, TX`. */
function keyOfCounty(text: string): string {
  const comma = text.lastIndexOf(',');
  return countyKey(
    text.slice(0, comma).trim(),
    text
      .slice(comma + 1)
      .trim()
      .toUpperCase(),
  );
}

/** The states that a locality's counties lie in: Medicare's one for Washington reaches into Maryland and Virginia. */
function statesOfLocalities(gazetteer: Gazetteer): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code } of gazetteer.states)
    for (const { locality } of gazetteer.countiesOf(code)) {
      const list = found.get(locality.id) ?? new Set();
      found.set(locality.id, list.add(code));
    }
  return found;
}

/**
 * The regions of a pack that a place lies in, nearest first, each by its place in the pack's list: county, CBSA, Medicare locality,
 * state, nation. A ZIP code is known by its locality; where that reaches over a state's border, the state is left out.
 */
export function regionsOf(regions: readonly PackRegion[], gazetteer: Gazetteer): (place: Place) => readonly number[] {
  const byId = new Map(regions.map(({ kind, id }, index) => [`${kind}|${id}`, index]));
  const byCounty = new Map<string, number[]>();
  const nearestFirst = [...regions.keys()].sort((one, other) => rankOf(regions[one]) - rankOf(regions[other]));
  for (const index of nearestFirst)
    for (const county of regions[index]?.counties ?? []) {
      const key = keyOfCounty(county);
      byCounty.set(key, [...(byCounty.get(key) ?? []), index]);
    }
  const states = statesOfLocalities(gazetteer);
  const pick = (kind: PackRegion['kind'], id: string): readonly number[] => {
    const index = byId.get(`${kind}|${id}`);
    return index === undefined ? [] : [index];
  };
  const nation = pick('national', 'US');
  const inState = (state: string): readonly number[] => [...pick('state', state), ...nation];

  return (place) => {
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
      case 'zip':
      case 'locality': {
        const { id, state } = place.locality;
        const isWithin = (states.get(id)?.size ?? 1) === 1;
        return [...pick('locality', id), ...(isWithin ? inState(state) : nation)];
      }
    }
  };
}

const rankOf = (region: PackRegion | undefined): number => (region ? REGION_KINDS.indexOf(region.kind) : -1);
