import { addDays, type DayNumber, weekday } from '../../dates';

/** How days are counted, as it is said wherever they are shown. */
export const COUNTING = [
  'Days are calendar days, weekends and holidays included; the day that they are counted from is not one of them.',
  'Notice has to have arrived by the last day, not only been sent; where the contract says otherwise, the contract holds.',
  'Where a last day is a Saturday or Sunday, the Friday before it is the safe day: a contract need not move it to the Monday.',
  'Public holidays are not known here.',
] as const;

const BACK: Partial<Record<ReturnType<typeof weekday>, number>> = { Saturday: 1, Sunday: 2 };

/** The Friday before a Saturday or Sunday; any other day itself. */
export const safeDayOf = (day: DayNumber): DayNumber => addDays(day, -(BACK[weekday(day)] ?? 0));
