import type { RateKey } from '../benchmarks';
import type { DayNumber } from '../dates';
import type { Raw } from '../raw';

/** What holds for all rows unless a row says otherwise. */
export type Defaults = Pick<RateKey, 'asOf' | 'measure'> & {
  readonly region: Raw;
  readonly setting?: Raw;
  readonly practitioner?: Raw;
  readonly modifiers?: string;
  readonly basis?: string;
  readonly effective?: DayNumber;
  readonly ends?: DayNumber;
  readonly tier?: string;
};
