import type { Citation } from '../ground';

/** The mental-health shortage areas of a state, as HRSA designates them. */
export interface Shortage {
  /** `TX` */
  readonly state: string;
  readonly areas: number;
  /** Their average score, 0 to 25: the higher, the greater the shortage. */
  readonly severity: number;
  readonly citation: Citation;
}
