import { type DayNumber, dayOf } from '../core/dates';

/** The date on the user's calendar. */
export function today(now = new Date()): DayNumber {
  const two = (part: number): string => String(part).padStart(2, '0');
  return dayOf(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
