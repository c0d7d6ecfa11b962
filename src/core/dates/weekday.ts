import type { DayNumber } from './calendar';
import { serialOf } from './serialOf';

/** In the order of Excel’s serial numbers, of which 7 and each seventh after it is a Saturday. */
export const WEEKDAYS = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** 2026-11-27 is a Friday. */
export const weekday = (day: DayNumber): Weekday => WEEKDAYS[serialOf(day) % 7] ?? 'Saturday';
