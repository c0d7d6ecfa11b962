import type { BillingCode } from '../codes';
import type { AsOf, DayNumber } from '../dates';
import type { Cents, UnitBasis } from '../money';
import type { Place } from '../places';
import type { Evidence } from './evidence';
import type { Measure, SourceMeasure } from './measure';
import type { Practitioner } from './practitioner';
import type { Setting } from './setting';

/** The identity of a rate: two amounts compare only where all of it agrees. */
export interface RateKey {
  readonly code: BillingCode;
  readonly place: Place;
  readonly setting: Setting;
  /** `null`: the modifiers decide. */
  readonly practitioner: Practitioner | null;
  readonly asOf: AsOf;
  readonly measure: Measure;
  /** Whose published rates are wanted; `null` for a price that is the same for all. */
  readonly payer: string | null;
}

/** As a source is asked: shares and rules are the book's. */
export interface SourceKey extends RateKey {
  readonly measure: SourceMeasure;
}

export interface Benchmark {
  readonly amount: Cents;
  readonly unit: UnitBasis;
  /** The first and last day for which it holds. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Of how wide a part of the country it is, from the nearest kind on; nothing for a price that is set for one place. */
  readonly reach?: number;
  /** Made when asked for: a hundred thousand cells need the amount alone. */
  evidence(): Evidence;
}
