import type { ClauseCase } from './clauseCase';
import { ACCESS } from './tuned/access';
import { BILLING } from './tuned/billing';

import { CLAUSES } from './tuned/clauses';
import { DATES } from './tuned/dates';
import { FOURTH } from './tuned/fourth';
import { PARTIES } from './tuned/parties';
import { RATES } from './tuned/rates';
import { SECOND } from './tuned/second';
import { THIRD } from './tuned/third';

export type { ClauseCase, Expected } from './clauseCase';
export { HELD_OUT } from './heldOut';

/** Those that the rules were made with. */
export const TUNED: readonly ClauseCase[] = [
  PARTIES,
  DATES,
  RATES,
  BILLING,
  ACCESS,
  CLAUSES,
  SECOND,
  THIRD,
  FOURTH,
].flat();
