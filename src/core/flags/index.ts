export { cellAt } from './cellAt';
export { FLAG_HEADING, flagOf, type KeptFlags, keptWith } from './flagText';
export { movedSince } from './movedSince';
export { flagColumnOf, NO_FLAGS, standingFlags, type StandingFlags } from './standingFlags';
export { withoutFlags } from './withoutFlags';
