import type { Cbsa } from './cbsa';
import { printCounty } from './countyWords';

/** A Medicare locality: one row of the geographic indices. */
export interface Locality {
  /** Contractor and number: `04412-18`. */
  readonly id: string;
  /** Postal code of the state it belongs to; a few take in counties of a neighbour. */
  readonly state: string;
  readonly name: string;
  /** The neighbour that took it in, where it no longer exists: used for years in which it has no indices. */
  readonly successor: Locality | null;
}

export interface State {
  readonly code: string;
  readonly name: string;
  /** Its own localities, without those that were folded into a neighbour. */
  readonly localities: readonly Locality[];
}

/** Where a rate is paid, whatever the year. */
export type Place =
  | { readonly kind: 'national' }
  | {
      readonly kind: 'state';
      readonly state: State;
      /** The town that was asked for, where all of a state's are priced alike. */
      readonly town?: string;
    }
  | { readonly kind: 'locality'; readonly locality: Locality }
  | { readonly kind: 'zip'; readonly zip: string; readonly locality: Locality }
  | { readonly kind: 'county'; readonly county: string; readonly state: string; readonly locality: Locality }
  | {
      readonly kind: 'cbsa';
      readonly cbsa: Cbsa;
      /** Postal codes of the states of its counties. */
      readonly states: readonly string[];
      /** Of its counties, each once; `null` among them where a county is not known. */
      readonly localities: readonly (Locality | null)[];
    };

export const NATIONAL: Place = { kind: 'national' };

/** `TX-18 Houston (04412-18)`. */
export const printLocality = ({ id, state, name }: Locality): string => `${state}-${id.slice(6)} ${name} (${id})`;

export function printPlace(place: Place): string {
  switch (place.kind) {
    case 'national':
      return 'United States (all indices 1)';
    case 'state':
      return place.state.name;
    case 'locality':
      return printLocality(place.locality);
    case 'zip':
      return `ZIP ${place.zip}, ${printLocality(place.locality)}`;
    case 'county':
      return `${printCounty(place.county, place.state)}, ${printLocality(place.locality)}`;
    case 'cbsa':
      return `${place.cbsa.title} (CBSA ${place.cbsa.code})`;
  }
}
