import type { DayNumber } from '../dates';
import { type Beginnings, daysOfHeading, type HeadingDays } from './headingYears';
import type { Candidate } from './rateCandidates';
import type { Column, Known, Taken } from './column';
import { asRivals, asUndated, calledIn, ignore } from './why';
import { modifiersSaid } from './ways';

/** Where nobody says what day it is, every year has begun. */
const FAR: DayNumber = 99_991_231;

const keyed = (said: readonly (string | undefined)[]): string =>
  said.map((text) => text?.toLowerCase() ?? '').join('|');

/** What a column of rates is for, but for the days: the same for years side by side. */
export const sameRate = (taken: Taken | undefined): string =>
  keyed([taken?.payer, taken?.setting, taken?.practitioner, taken?.basis, taken?.modifiers, taken?.tier]);

const CURRENT = /\b(current|present|in force)\b/i;
const keyOf = ({ says }: Candidate): string =>
  keyed([says.payer, says.setting, says.practitioner, says.basis, modifiersSaid(says), says.tier]);

/** Of columns for the same: the one that says “current”, else the newest in force where all are dated, else the surest heading. */
function newest(same: readonly Candidate[], today: DayNumber): readonly Candidate[] {
  const current = same.filter(({ column }) => CURRENT.test(column.heading.text));
  if (current.length > 0) return current;
  if (same.every(({ dated }) => dated !== undefined)) {
    const days = same.map(({ dated }) => dated ?? 0);
    const begun = days.filter((day) => day <= today);
    const day = begun.length > 0 ? Math.max(...begun) : Math.min(...days);
    return same.filter(({ dated }) => dated === day);
  }
  if (same.some(({ dated }) => dated !== undefined)) return same;
  const surest = Math.min(...same.map(({ rank }) => rank));
  return same.filter(({ rank }) => rank === surest);
}

type Days = HeadingDays | 'unknown' | undefined;

const beginningOf = (days: Days): number | undefined =>
  typeof days === 'object' ? (days.effective ?? days.contractYear) : undefined;

/** Whether each of several columns holds from another day on: all are read, and a day decides. */
function areInTurn(days: readonly Days[]): boolean {
  const begin = days.map(beginningOf).filter((one) => one !== undefined);
  return begin.length === days.length && new Set(begin).size === days.length;
}

function leaveToUser(same: readonly Candidate[], why: (headings: readonly string[]) => string): readonly string[] {
  const headings = same.map(({ column }) => calledIn(column));
  for (const { column } of same) column.taken = ignore(column, why(headings));
  return headings;
}

/** Of rates for the same without days of their own only one counts; headings that say it equally well are for the user to settle. */
function keepNewest(same: readonly Candidate[], today: DayNumber): readonly string[] {
  const kept = newest(same, today);
  const [first] = kept;
  for (const { column, dated } of same)
    if (!kept.some((one) => one.column === column))
      column.taken = ignore(
        column,
        dated === undefined
          ? `but “${first?.column.heading.text ?? ''}” is more surely the rate`
          : `which is ${dated > today ? 'not in force yet' : `earlier than “${first?.column.heading.text ?? ''}”`}`,
      );
  return kept.length < 2 ? [] : leaveToUser(kept, asRivals);
}

/**
 * Keeps of rates for the same those that hold one after the other, as their headings say: `2025 Rate`, `2026 Rate`; where one is asked
 * for, the newest in force. Gives the headings left to the user.
 */
export function keepPeriods(
  accepted: readonly Candidate[],
  columns: readonly Column[],
  { today = FAR, isOne = false, begins = {} }: Known,
): readonly string[] {
  const isContractDated = begins.isContractDated === true || columns.some(({ taken }) => taken?.role === 'effective');
  const known: Beginnings = { ...begins, isContractDated };
  const groups = new Map<string, Candidate[]>();
  for (const one of accepted) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()].flatMap((same) => {
    if (same.length < 2) return [];
    const days = same.map(({ column }) => daysOfHeading(column.heading.text, known));
    if (days.includes('unknown')) return leaveToUser(same, asUndated);
    return !isOne && areInTurn(days) ? [] : keepNewest(same, today);
  });
}
