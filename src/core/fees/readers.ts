import type { BenchmarkBook, Measure, Practitioner, Setting } from '../benchmarks';
import type { BillingCode } from '../codes';
import type { AsOf } from '../dates';
import type { FailureKind } from '../failures';
import type { UnitBasis } from '../money';
import type { Place } from '../places';
import type { Raw } from '../raw';
import type { Result } from '../result';

type Reader<T> = (raw: Raw) => Result<T>;

/** How cells are read and who answers: what the session has loaded. */
export interface Loaded {
  readonly book: BenchmarkBook;
  /** What one unit of a code is, where that is known; benchmark or none. */
  readonly unitOf: (code: string) => UnitBasis | undefined;
  readonly read: {
    readonly code: Reader<BillingCode>;
    readonly place: Reader<Place>;
    readonly setting: Reader<Setting>;
    readonly practitioner: Reader<Practitioner | null>;
    readonly asOf: Reader<AsOf>;
    readonly measure: Reader<Measure>;
  };
}

/** Whether a text is one place with prices: `Houston`, `TX-18`. */
export const isPricedPlaceBy =
  ({ read }: Pick<Loaded, 'read'>) =>
  (text: string): boolean =>
    read.place(text).ok;

/** There are several of that name, or it lies in several localities or in none. */
const UNCLEAR: ReadonlySet<FailureKind> = new Set([
  'placeAmbiguous',
  'placeOfSeveralLocalities',
  'placeWithoutLocality',
  'countyOrTown',
]);

/** What a text is as the name of a place: `Texas`, `Houston`, or one of which nobody can tell which is meant, as `Harris County`, `Providence`. */
export type NamesPlace = (text: string) => 'state' | 'area' | 'unclear' | undefined;

export const isPlaceBy =
  ({ read }: Pick<Loaded, 'read'>): NamesPlace =>
  (text) => {
    const place = read.place(text);
    if (place.ok) return place.value.kind === 'state' ? 'state' : 'area';
    return UNCLEAR.has(place.failure.kind) ? 'unclear' : undefined;
  };
