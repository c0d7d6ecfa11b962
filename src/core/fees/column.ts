import type { DayNumber } from '../dates';
import type { Content } from './cellKinds';
import type { Heading } from './heading';
import type { Beginnings } from './headingYears';
import type { Role } from './mapping';
import type { Qualifiers } from './qualifiers';
import type { NamesPlace } from './readers';

/** A column while its schedule is being understood. */
export interface Taken extends Omit<Qualifiers, 'other' | 'way' | 'component'> {
  role: Role;
  why: string;
  /** Of a role that its heading gives: 0 is the surest. */
  rank: number;
  /** Of a rate whose heading names the place that it is for. */
  region?: string;
}

/** What no sheet says of itself. */
export interface Known {
  /** By which rates of a year are told from those to come. */
  readonly today?: DayNumber;
  /** Whether one column of rates is asked for, so that of years side by side only the newest in force counts. */
  readonly isOne?: boolean;
  /** When years begin that are none of the calendar’s. */
  readonly begins?: Beginnings;
  /** By which cities and counties are told from payers. */
  readonly isPlace?: NamesPlace;
  /** Candidates with the places that their headings name; only who finds schedules knows any. */
  readonly withPlaces?: (all: readonly Candidate[]) => readonly Candidate[];
}

export interface Column {
  readonly index: number;
  readonly heading: Heading;
  readonly content: Content;
  taken: Taken | undefined;
}

/** A column that could be a rate, with what its heading says beside that. */
export interface Candidate {
  readonly column: Column;
  readonly says: Qualifiers;
  /** Whether the heading says “rate” or the like, or only a name or a licence. */
  readonly named: boolean;
  readonly rank: number;
  readonly dated: number | undefined;
  /** Where the name in its heading is no payer’s for certain, and a place’s. */
  readonly place?: 'one' | 'unclear';
  /** Where the heading names a place beside the payer. */
  readonly region?: string;
}
