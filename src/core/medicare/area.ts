import { type Locality, localityOf, type Place, printLocality } from '../places';
import { failed, ok, type Result } from '../result';
import { NATIONAL_INDICES } from './feeSchedule';
import { type Indices, printPeriod, type Release } from './release';

/** A place as the fee schedule sees it: one set of indices, or those of all localities of a state that has several. */
export type Area =
  | { readonly kind: 'one'; readonly indices: Indices; readonly locality: Locality | null }
  | { readonly kind: 'several'; readonly members: readonly AreaMember[] };

export interface AreaMember {
  readonly indices: Indices;
  readonly locality: Locality;
}

const NATIONAL: Result<Area> = ok({ kind: 'one', indices: NATIONAL_INDICES, locality: null });

function ofLocality(release: Release, locality: Locality): Result<Area> {
  const own = release.indices(locality);
  if (own) return ok({ kind: 'one', indices: own, locality });
  return locality.successor
    ? ofLocality(release, locality.successor)
    : failed('localityWithoutIndices', { locality: printLocality(locality), period: printPeriod(release) });
}

function ofState(release: Release, localities: readonly Locality[]): Result<Area> {
  const [only] = localities;
  if (only && localities.length === 1) return ofLocality(release, only);
  const members = localities.flatMap((locality) => {
    const indices = release.indices(locality);
    return indices ? [{ indices, locality }] : [];
  });
  return ok({ kind: 'several', members });
}

export function areaOf(release: Release, place: Place): Result<Area> {
  switch (place.kind) {
    case 'national':
      return NATIONAL;
    case 'state':
      return ofState(release, place.state.localities);
    case 'locality':
    case 'zip':
    case 'county':
      return ofLocality(release, place.locality);
    case 'cbsa': {
      const locality = localityOf(place);
      return locality.ok ? ofLocality(release, locality.value) : locality;
    }
  }
}
