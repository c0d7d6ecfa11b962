import type { Benchmark } from '../benchmarks';
import type { BillingCode } from '../codes';
import type { DayNumber } from '../dates';
import type { RateReading, Unread } from '../fees';
import type { Cents, Micros } from '../money';
import type { Raw } from '../raw';
import type { Failure } from '../result';
import type { CellRef } from '../sheets';

export type { RateReading, Unread } from '../fees';

/** What an audit is made by, as the user chose it; a blank leaves the usual, and a row's own cell goes before all of it. */
export interface AuditTerms {
  readonly region: Raw;
  /** By the name of the sheet, where one has a region of its own. */
  readonly regionOfSheet: Readonly<Record<string, Raw>>;
  readonly setting: Raw;
  readonly practitioner: Raw;
  readonly measure: Raw;
  readonly asOf: Raw;
  /** `120%` of the benchmark, or the best rate that another payer of the workbook pays for the same. */
  readonly target: { readonly kind: 'share'; readonly share: Raw } | { readonly kind: 'bestPayer' };
  /** Gaps below this share of the target are not worth a finding: 0.02 is 2 %. */
  readonly threshold: number;
  /** The day from which the age of a rate is counted; from whoever asks, for the core knows no clock. */
  readonly today: DayNumber;
}

/** A rate beside its benchmark; without one, why. */
export interface AuditedRate extends RateReading {
  readonly benchmark: Benchmark | null;
  readonly withoutBenchmark: Failure | null;
  /** What it is measured by: the share of the benchmark, or the best rate of another payer. */
  readonly target: Micros | null;
  /** `max(0, target − rate)`. */
  readonly shortfall: Micros | null;
  /** Shortfall × units a year, rounded to the cent. */
  readonly annual: Cents | null;
}

/** Units that are billed, in a row without a rate; the cell is the rate's. */
export interface WithoutRate {
  readonly cell: CellRef;
  readonly payer: string;
  readonly code: BillingCode;
  readonly units: Micros;
}

/** What was read of the workbook's fee schedules. */
export interface Readings {
  readonly rates: readonly RateReading[];
  readonly withoutRate: readonly WithoutRate[];
  readonly unread: readonly Unread[];
}

export const FINDING_KINDS = [
  /** Below the target by more than the threshold. */
  'belowTarget',
  /** Another payer of the workbook pays more for the same. */
  'belowBestPayer',
  /** Another product of the same payer pays more for the same. */
  'belowOtherProduct',
  /** No change for two years or more. */
  'unchanged',
  /** Its period has ended. */
  'expired',
  /** Two periods of the same rate overlap. */
  'overlapping',
  /** The same rate twice, with different amounts. */
  'disagreeing',
  /** The same rate twice, with the same amount and the same units. */
  'listedTwice',
  /** A master's-level rate above the doctoral one of the same payer. */
  'mastersAboveDoctoral',
  /** Its unit is not the code's. */
  'unitMismatch',
  /** Units are billed, and there is no rate. */
  'billedWithoutRate',
  /** Above the benchmark: to protect in the talks. */
  'aboveBenchmark',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Its words are made when read: hand it on as it is, for a copy by spreading loses them. */
export interface Finding {
  readonly kind: FindingKind;
  readonly payer: string;
  /** `90837-95`. */
  readonly code: string;
  /** `90837-95 (Child)`, where the schedule has several rates of the code. */
  readonly codeAndTier: string;
  readonly cell: CellRef;
  /** The other cells that it is about. */
  readonly related: readonly CellRef[];
  /** Units a year that its row has; null where they are not known. */
  readonly units: Micros | null;
  /** What is at stake in a year; null where the units are not known or dollars are not the point. */
  readonly annual: Cents | null;
  /** One sentence with the figures in it. */
  readonly says: string;
  /** The arithmetic with its numbers in it: `(3.78 × …) × 33.4009 = $167.99 × 120% = $201.59; $201.59 − $104.50 = $97.09`. */
  explain(): string;
}

export interface PayerSummary {
  readonly payer: string;
  /** Rates read, and those set beside a benchmark. */
  readonly rates: number;
  readonly compared: number;
  /** Σ units·rate ÷ Σ units·benchmark; null where nothing compares. */
  readonly index: number | null;
  /** Shares of units and revenue that the index covers; null where there are no units. */
  readonly unitsCovered: number | null;
  readonly revenueCovered: number | null;
  /** Σ annual of its findings below target; null where no rate has a target, or none below it has usable units. */
  readonly opportunity: Cents | null;
  /** Findings below target that have no usable units, so that the opportunity leaves them out. */
  readonly unpriced: number;
  /** Rates in force that have no target: without a benchmark, or without another payer where the best one sets it. */
  readonly unmeasured: number;
  readonly findings: number;
  /** What to do first, in one sentence. */
  readonly first: string;
}

export interface Audit {
  readonly terms: AuditTerms;
  readonly rates: readonly AuditedRate[];
  /** By dollars a year, the most first. */
  readonly findings: readonly Finding[];
  /** By opportunity, the most first. */
  readonly payers: readonly PayerSummary[];
  readonly unread: readonly Unread[];
  /** Over all payers. */
  readonly total: Omit<PayerSummary, 'payer' | 'first'>;
}
