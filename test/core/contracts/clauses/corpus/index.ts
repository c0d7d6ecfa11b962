import type { ClauseCase } from './clauseCase';
import { ACCESS as HELD_ACCESS } from './heldOut/access';
import { BILLING as HELD_BILLING } from './heldOut/billing';
import { CLAUSES as HELD_CLAUSES } from './heldOut/clauses';
import { DATES as HELD_DATES } from './heldOut/dates';
import { PARTIES as HELD_PARTIES } from './heldOut/parties';
import { RATES as HELD_RATES } from './heldOut/rates';
import { ACCESS } from './tuned/access';
import { BILLING } from './tuned/billing';
import { CLAUSES } from './tuned/clauses';
import { DATES } from './tuned/dates';
import { PARTIES } from './tuned/parties';
import { RATES } from './tuned/rates';
import { SECOND } from './tuned/second';
import { THIRD } from './tuned/third';

export type { ClauseCase, Expected } from './clauseCase';

/** Those that the rules were made with. */
export const TUNED: readonly ClauseCase[] = [PARTIES, DATES, RATES, BILLING, ACCESS, CLAUSES, SECOND, THIRD].flat();

/** Those that no rule was changed for. */
export const HELD_OUT: readonly ClauseCase[] = [
  HELD_PARTIES,
  HELD_DATES,
  HELD_RATES,
  HELD_BILLING,
  HELD_ACCESS,
  HELD_CLAUSES,
].flat();
