import type { Setting } from '../benchmarks';
import type { DayNumber } from '../dates';
import type { UnitBasis } from '../money';

/**
 * A market pack: the rates of payers as distributions over provider groups, with what they rest on. A plain value; files are read
 * into it and written from it elsewhere, and `checkPack` says whether one holds together.
 */
export interface MarketPack {
  /** What formulas call it by: `Texas market`. */
  readonly name: string;
  /** Tells this edition of the pack from every other: `2026-06-15.1`. */
  readonly edition: string;
  readonly made: DayNumber;
  /** Where it is published; empty where it came as a file. */
  readonly link: string;
  readonly method: PackMethod;
  readonly sources: readonly PackSource[];
  readonly counts: PackCounts;
  /** The dictionaries that the distributions' columns point into, each entry once. */
  readonly codes: readonly PackCode[];
  /** What `modifierClass` makes: empty for rates that no modifier or licence narrows. */
  readonly classes: readonly string[];
  readonly settings: readonly PackSetting[];
  readonly regions: readonly PackRegion[];
  /** `null` is all payers together, a group's vote being cast once over all of them. */
  readonly payers: readonly (string | null)[];
  readonly periods: readonly PackPeriod[];
  readonly distributions: Distributions;
}

/** The largest file of a pack that a pane takes, in bytes: packs are a few megabytes. */
export const MOST_PACK_BYTES = 64 << 20;

/** One file of rates behind the pack. */
export interface PackSource {
  readonly payer: string;
  /** The file's name. */
  readonly file: string;
  /** Empty where it was not fetched. */
  readonly url: string;
  /** When the payer says that it was last updated; `null` where it does not say. */
  readonly updated: DayNumber | null;
}

export interface PackMethod {
  /** Percentiles of fewer provider groups are withheld. Five, unless somebody chose otherwise. */
  readonly minimumGroups: number;
  /** Rates outside this band around Medicare's price were dropped as ghosts; `null` where none were. */
  readonly plausible: PlausibleBand | null;
  /** How rates became votes, and what was assumed, in sentences. */
  readonly notes: readonly string[];
}

/** Percent of Medicare's price, both ends within. */
export interface PlausibleBand {
  readonly least: number;
  readonly most: number;
}

/** Rates as the files listed them, before they became votes. `read` is `kept` and all that was dropped. */
export interface PackCounts {
  readonly read: number;
  readonly kept: number;
  readonly dropped: readonly { readonly why: string; readonly rates: number }[];
}

export interface PackCode {
  readonly code: string;
  /** What one unit of all its rates is. */
  readonly unit: UnitBasis;
}

/** `any` where the source does not tell facilities from offices. */
export type PackSetting = Setting | 'any';

/** A part of the country, from the nearest kind to the widest. */
export interface PackRegion {
  readonly kind: RegionKind;
  /** `US`, `TX`, a Medicare locality `04412-18`, `CBSA:26420`, a county's FIPS code `48201`. */
  readonly id: string;
  /** `Houston-Pasadena-The Woodlands, TX`. */
  readonly name: string;
  /** The counties of a county or CBSA, as `Harris, TX`; empty for the other kinds. */
  readonly counties: readonly string[];
}

export const REGION_KINDS = ['county', 'cbsa', 'locality', 'state', 'national'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** The days for which a snapshot's figures are used: from the files' date until the pack's maker expects others. */
export interface PackPeriod {
  /** `2026-06`. */
  readonly name: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A column of whole numbers, most often a typed array. */
export type Column = ArrayLike<number>;

/**
 * The distributions, one a row, as columns of equal length; no two rows agree in code, class, setting, region, payer and period.
 * Rows of fewer groups than the minimum are there for their count, and their amounts are 0: what is withheld is not in the pack.
 */
export interface Distributions {
  readonly length: number;
  /** Each a place in its dictionary, from 0. */
  readonly code: Column;
  readonly modifiers: Column;
  readonly setting: Column;
  readonly region: Column;
  readonly payer: Column;
  readonly period: Column;
  /** Distinct provider groups (TIN), each with one vote. */
  readonly groups: Column;
  /** Those of the groups that have rates whose setting the payer does not say, which count for offices and facilities alike. */
  readonly untold: Column;
  /** Rates behind those votes. */
  readonly rates: Column;
  /** Rates of this key that were dropped. */
  readonly dropped: Column;
  /** In ascending order of their percentage, 0 (the lowest) and 100 (the highest) among them. */
  readonly quantiles: readonly Quantile[];
}

/** The percentages that are kept of every distribution: closer at both ends, where skewed rates bend most. */
export const KEPT_PERCENTS: readonly number[] = [
  ...[0, 1, 2],
  ...[5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
  ...[98, 99, 100],
];

export interface Quantile {
  readonly percent: number;
  /** Whole cents, each rounded half-up once from the votes. */
  readonly cents: Column;
}
