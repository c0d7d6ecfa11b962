import { addDays, type DayNumber } from '../../dates';
import type { Deadline } from './deadline';

/**
 * What falls due from a day on until so many days later, that day included; where the last day is on a weekend, by the Friday before.
 * What was safe until yesterday and can still be done is among it.
 */
export function dueSoon(entries: readonly Deadline[], today: DayNumber, withinDays: number): readonly Deadline[] {
  const until = addDays(today, withinDays);
  return entries.filter(({ day, safeDay }) => day >= today && safeDay <= until);
}
