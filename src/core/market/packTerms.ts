import type { DayNumber } from '../dates';
import type { Cents, UnitBasis } from '../money';
import type { PackPeriod, PackRegion, PackSetting, PackSource, PlausibleBand } from './pack';

/** What a pack's maker decides. */
export interface PackTerms {
  readonly name: string;
  readonly edition: string;
  /** Rates that expired before it are dropped; `2026-11-24`. */
  readonly date: string;
  readonly made: DayNumber;
  readonly link: string;
  readonly minimumGroups: number;
  readonly plausible: PlausibleBand | null;
  readonly period: PackPeriod;
  readonly sources: readonly PackSource[];
  readonly notes: readonly string[];
}

/** What rates do not carry themselves. */
export interface PackTables {
  readonly unitOf: (code: string) => UnitBasis | undefined;
  /** Medicare's price, by which ghosts are known; `null` where there is none. An empty state stands for the nation. */
  readonly medicare: (code: string, state: string, setting: PackSetting) => Cents | null;
  /** The regions that a rate counts in, from its state and county (both may be empty). */
  readonly regionsOf: (state: string, county: string) => readonly PackRegion[];
}
