import type { UnitBasis } from '../money';
import type { Release } from './release';

/** What the core needs of Medicare's published figures. */
export interface MedicareTables {
  /** Oldest first, one after another without a gap. */
  readonly releases: readonly [Release, ...Release[]];
  entry(code: string): CodeEntry | undefined;
  /** The code carried that is most like this one. */
  nearest(code: string): string | undefined;
}

export interface CodeEntry {
  readonly label: string;
  readonly unit: UnitBasis;
}
