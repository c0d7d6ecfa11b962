export { type Pace, paceOf } from './pace';
export type { Progress } from './progress';
export { type Compare, sorting } from './sorting';
export { toTheEnd } from './toTheEnd';
