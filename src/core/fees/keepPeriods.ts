import type { DayNumber } from '../dates';
import { type Beginnings, daysOfHeading, type HeadingDays } from './headingYears';
import type { Candidate, Column, Known } from './column';
import { saidInHeading, type SaidFor } from './saidFor';
import { asRivals, asUndated, calledIn, ignore, WITHOUT_DAY } from './why';

/** Where nobody says what day it is, every year has begun. */
const FAR: DayNumber = 99_991_231;

/** What a column of rates is for, but for the days: the same for years side by side. */
export const sameRate = (taken: (Partial<SaidFor> & { readonly payer?: string | undefined }) | undefined): string =>
  [taken?.payer, taken?.setting, taken?.practitioner, taken?.basis, taken?.modifiers, taken?.tier, taken?.region]
    .map((text) => text?.toLowerCase() ?? '')
    .join('|');

const CURRENT = /\b(current|present|in force)\b/i;
const keyOf = ({ says, region }: Candidate): string => sameRate({ payer: says.payer, ...saidInHeading(says, region) });

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

/** Whether each of several columns holds from another day on, one at most until the others begin: all are read, and a day decides. */
function areInTurn(days: readonly Days[]): boolean {
  const begin = days.map(beginningOf).filter((one) => one !== undefined);
  const [first, ...more] = days.filter((one) => beginningOf(one) === undefined);
  const isUntil = typeof first === 'object' && first.ends !== undefined && first.ends < Math.min(...begin);
  return (
    new Set(begin).size === begin.length &&
    begin.length > 0 &&
    (begin.length === days.length || (isUntil && more.length === 0))
  );
}

function leaveToUser(same: readonly Candidate[], why: (headings: readonly string[]) => string): readonly string[] {
  const headings = same.map(({ column }) => calledIn(column));
  for (const { column } of same) column.taken = ignore(column, why(headings));
  return headings;
}

function tellUndated(column: Column): void {
  const { taken } = column;
  if (taken) column.taken = { ...taken, why: `${taken.why}, ${WITHOUT_DAY}` };
}

function whyLeft(dated: number | undefined, kept: Candidate | undefined, today: DayNumber): string {
  const name = `“${kept?.column.heading.text ?? ''}”`;
  if (dated === undefined) return `but ${name} is more surely the rate`;
  if (dated > today) return 'which is not in force yet';
  return kept?.dated === undefined ? `but ${name} says that it is in force` : `which is earlier than ${name}`;
}

/** Of rates for the same without days of their own only one counts; headings that say it equally well are for the user to settle. */
function keepNewest(same: readonly Candidate[], today: DayNumber): readonly string[] {
  const kept = newest(same, today);
  const [first] = kept;
  for (const { column, dated } of same)
    if (!kept.some((one) => one.column === column)) column.taken = ignore(column, whyLeft(dated, first, today));
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
    const days = same.map(({ column }) => daysOfHeading(column.heading.text, known));
    if (same.length < 2) {
      if (days.includes('unknown') && !isContractDated) for (const { column } of same) tellUndated(column);
      return [];
    }
    if (days.includes('unknown')) return leaveToUser(same, asUndated);
    return !isOne && areInTurn(days) ? [] : keepNewest(same, today);
  });
}
