export { addDays } from './addDays';
export { addMonths } from './addMonths';
export { anniversary, nextAnniversary, wholeYears } from './anniversaries';
export { type AsOf, readAsOf } from './asOf';
export { type DayNumber, dayOf, dayOfIso, lastDayOf, printDay } from './calendar';
export { daysBetween } from './daysBetween';
export { readDate } from './readDate';
export { serialOf } from './serialOf';
export { weekday } from './weekday';
