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
}

export interface County {
  readonly name: string;
  readonly locality: Locality;
}
