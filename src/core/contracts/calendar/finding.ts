import { type DayNumber, printDay } from '../../dates';
import { type Contract, contractName } from '../contract';
import type { Ground } from '../ground';
import { type TermKey, TERMS } from '../terms';
import { fillIn } from '../triggers';
import { safeDayOf } from './counting';
import type { ContractCalendar, Deadline, DeadlineKind, MissingDeadline } from './deadline';

/** What a kind of day is found by. */
export type Find = (contract: Contract, today: DayNumber) => ContractCalendar;

export const NOTHING: ContractCalendar = { entries: [], missing: [] };

/** Of which kinds the day is a last day, which a weekend would spoil. */
const ENDS: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['notice', 'filing', 'appeal']);

export function entry(
  contract: Contract,
  kind: DeadlineKind,
  day: DayNumber,
  words: { readonly title: string; readonly action: string },
  ...grounds: readonly Ground[]
): Deadline {
  return {
    day,
    kind,
    contract: contractName(contract.terms),
    ...words,
    safeDay: ENDS.has(kind) ? safeDayOf(day) : day,
    grounds,
  };
}

/** A day that waits for a cell of the register. */
export const missing = (contract: Contract, key: TermKey, ...kinds: readonly DeadlineKind[]): MissingDeadline => ({
  contract: contractName(contract.terms),
  kinds,
  says: fillIn(contract, key),
});

/** A day that does not come, for a reason that no cell mends by itself. */
export const without = (contract: Contract, says: string, ...kinds: readonly DeadlineKind[]): MissingDeadline => ({
  contract: contractName(contract.terms),
  kinds,
  says,
});

/** `renewal 2027-01-01` */
export const termSaid = (key: TermKey, day: DayNumber): string =>
  `${TERMS[key].heading.toLowerCase()} ${printDay(day)}`;
