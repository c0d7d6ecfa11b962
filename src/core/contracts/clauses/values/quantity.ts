import type { DayNumber } from '../../../dates';

export type Unit = 'day' | 'businessDay' | 'week' | 'month' | 'year' | 'level';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A number with what it counts, where it stands in a sentence. */
export type Quantity = Place &
  (
    | {
        readonly kind: 'length';
        readonly value: number;
        readonly unit: Unit;
        /** Words and digits that disagree: `thirty (45) days`. The digits count. */
        readonly isDoubtful: boolean;
      }
    | { readonly kind: 'percent'; readonly value: number; readonly isDoubtful: boolean }
    | { readonly kind: 'date'; readonly value: DayNumber; readonly isDoubtful: false }
    | { readonly kind: 'year'; readonly value: number; readonly isDoubtful: false }
  );
