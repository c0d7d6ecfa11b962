import { type DayNumber, lastDayOf } from '../dates';
import type { PackPeriod, PackSource } from './pack';

const monthOf = (day: DayNumber): number => Math.floor(day / 100);
const printMonth = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;

/** The months that files were updated in, oldest first. */
function monthsOf(sources: readonly PackSource[]): readonly number[] {
  const months = new Set(sources.flatMap(({ updated }) => (updated === null ? [] : [monthOf(updated)])));
  return [...months].sort((one, other) => one - other);
}

/** The last day before the same month a year later. */
function yearFrom(month: number): DayNumber {
  const [year, at] = [Math.floor(month / 100), month % 100];
  return at === 1 ? lastDayOf(year, 12) : lastDayOf(year + 1, at - 1);
}

/**
 * The period of a snapshot: named after the month of the newest file and used from its first day for a year, unless another end is
 * stated.
 * @param made Stands in where no file says when it was updated.
 */
export function periodOfSources(sources: readonly PackSource[], made: DayNumber, until: DayNumber | null): PackPeriod {
  const month = monthsOf(sources).at(-1) ?? monthOf(made);
  return { name: printMonth(month), from: month * 100 + 1, to: until ?? yearFrom(month) };
}

const VOTES =
  'One vote a provider group (taxpayer): the median of its distinct rates for a code, modifier class, setting and region.';
const PERCENTILES =
  'The percentiles kept are those of Excel’s PERCENTILE.INC over these votes, each rounded once to the cent; between two of them a straight line is drawn.';

/** How a pack's rates became votes, and what is to be known of the files that they come from. */
export function notesOfSources(sources: readonly PackSource[]): readonly string[] {
  const months = monthsOf(sources);
  const undated = sources.filter(({ updated }) => updated === null).length;
  const notes = [VOTES, PERCENTILES];
  if (months.length > 1)
    notes.push(`Files of different months are counted together: ${months.map(printMonth).join(', ')}.`);
  if (undated > 0) notes.push(`Files that do not say when they were updated: ${undated} of ${sources.length}.`);
  return notes;
}
