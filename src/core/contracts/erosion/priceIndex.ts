import type { Citation } from '../ground';

/** An update of prices for a calendar year, as it is published: 4.6 % is 46. */
export interface YearlyUpdate {
  readonly year: number;
  readonly permille: number;
  readonly citation: Citation;
}

/** The level of prices in a month, in thousandths: 484.704 is 484 704. */
export interface MonthlyLevel {
  /** yyyymm */
  readonly month: number;
  readonly level: number;
}

/** What inflation is measured by: updates that begin with a year, or levels of months; one after another, without a gap. */
export type PriceIndex =
  | { readonly kind: 'updates'; readonly name: string; readonly updates: readonly YearlyUpdate[] }
  | {
      readonly kind: 'levels';
      readonly name: string;
      readonly levels: readonly MonthlyLevel[];
      readonly citation: Citation;
    };
