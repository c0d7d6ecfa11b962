import { type DayNumber, dayOfCount } from './calendar';
import { serialOf } from './serialOf';

/**
 * The day so many calendar days later, earlier where negative: 2027-01-01 minus 90 days is 2026-10-03. Beyond the calendar, 1900 to
 * 9999, it is the calendar's first or last day.
 */
export const addDays = (day: DayNumber, days: number): DayNumber => dayOfCount(serialOf(day) + days);
