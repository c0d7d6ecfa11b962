export { type AsOf, readAsOf } from './asOf';
export { type DayNumber, dayOf, printDay } from './calendar';
export { readDate } from './readDate';
