export { COUNTING } from './counting';
export { type ContractCalendar, type Deadline, type DeadlineKind, type MissingDeadline } from './deadline';
export { calendarOf, dating, deadlines } from './deadlines';
export { dueSoon } from './dueSoon';
export { appealBy, fileBy } from './limit';
