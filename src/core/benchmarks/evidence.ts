/** What an amount rests on; the card in a cell, the row of a report and the exhibit of a letter print the same object. */
export interface Evidence {
  readonly code: string;
  /** Our own words for the service. */
  readonly service: string;
  readonly unit: string;
  /** `$167.99`. */
  readonly amount: string;
  readonly source: string;
  readonly link: string;
  readonly release: string;
  readonly published: string;
  readonly period: string;
  readonly place: string;
  readonly setting: string;
  readonly practitioner: string;
  /** How many provider groups stand behind it and how far apart they are; empty for a price that is set and not observed. */
  readonly sample: string;
  /** The arithmetic with its numbers, so that a calculator gives the amount. */
  readonly formula: string;
  /** What was assumed or bridged, in sentences. */
  readonly notes: readonly string[];
  /** How the source was made, the same for all of its answers; nothing where its link says all. */
  readonly method?: readonly string[];
}
