import type { Locality, State } from './place';

/** What is known of places; the figures live outside the core. */
export interface Gazetteer {
  readonly states: readonly State[];
  /** All localities of any year, those folded into a neighbour too. */
  readonly localities: readonly Locality[];
  /** The locality of a five-digit ZIP code; `split` where five digits cannot tell, `null` where it is nobody's. */
  localityOfZip(zip: number): { readonly locality: Locality; readonly split: boolean } | null;
  /** The counties of a state and the locality each belongs to. */
  countiesOf(state: string): readonly County[];
  /** Counties that older tables name and that are now, or are part of, another. */
  readonly formerCounties: readonly FormerCounty[];
}

/** A county or its equivalent: a parish, borough, census area, municipio, planning region or independent city. */
export interface County {
  /** Five digits, the state's first: `48201`. */
  readonly fips: string;
  /** As the Census Bureau has it, without the word that its whole state shares: `Harris`, `Fairfax city`, `Capitol Planning Region`. */
  readonly name: string;
  readonly locality: Locality;
}

export interface FormerCounty {
  readonly fips: string;
  readonly name: string;
  /** The FIPS code of the county that it is now. */
  readonly now: string;
}
