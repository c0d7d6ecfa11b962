export { type AsOf, readAsOf } from './asOf';
export { type DayNumber, dayOf, dayOfIso, lastDayOf, printDay } from './calendar';
export { readDate } from './readDate';
export { serialOf } from './serialOf';
