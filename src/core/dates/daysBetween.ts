import type { DayNumber } from './calendar';
import { serialOf } from './serialOf';

/** Calendar days from one day to another: 1 from a day to the next, negative backward. */
export const daysBetween = (from: DayNumber, to: DayNumber): number => serialOf(to) - serialOf(from);
