import type { DateOrders, DayNumber } from '../dates';
import { failed, ok, type Result } from '../result';
import { saysCounty } from './countyNumbers';
import type { Field } from './fields';
import { findHeadings } from './headings';
import { recognise } from './recognise';
import { type SaidFor, saidFor } from './saidFor';
import { isBlankRow, type Table } from './table';

/** Which column holds what, by its place from the left. */
export interface Columns {
  readonly code: number;
  readonly rate: number;
  readonly modifiers: readonly number[];
  /** What else tells rates of one code apart. */
  readonly tiers?: readonly number[];
  readonly others: ReadonlyMap<Field, number>;
  /** The last row of headings, or -1. */
  readonly heading: number;
  /** By column of dates: in which order its texts have day and month. */
  readonly orders?: ReadonlyMap<number, DateOrders>;
  /** Whether regions are counties, so that a number is a FIPS code. */
  readonly ofCounties?: boolean;
  /** What the rate's heading says of it, as a cell would. */
  readonly said: SaidFor;
  readonly effective?: DayNumber;
  readonly ends?: DayNumber;
  /** The year of a contract, counted from 1, where the heading says it. */
  readonly contractYear?: number;
  /** Whether other columns hold the same rates of other days, so that a row’s own day does not say when these begin. */
  readonly isOneOfYears?: boolean;
}

/** Enough rows to know a column by. */
export const SAMPLE = 200;

/**
 * Finds the columns of a fee schedule that somebody points at, by headings and, where these do not name the code or the rate, by what
 * the cells hold. What is not clearly recognised is not used.
 */
export function findColumns(table: Table, today?: DayNumber): Result<Columns> {
  const { at, headings } = findHeadings(table);
  const rows = table.slice(at + 1).filter((row) => !isBlankRow(row));
  const { columns, rivals } = recognise({
    headings,
    rows: rows.slice(0, SAMPLE),
    isSaid: true,
    known: today === undefined ? { isOne: true } : { today, isOne: true },
  });
  const all = (role: string) => columns.filter(({ taken }) => taken.role === role);
  const [code] = all('code');
  const [rate, ...more] = all('rate');
  if (more.length > 0 && rate)
    return failed('ratesSeveral', { headings: [rate, ...more].map(({ heading }) => heading.text) });
  if (rivals.length > 0 && code) return failed('ratesSeveral', { headings: rivals });
  if (code === undefined || rate === undefined)
    return failed('columnsNotFound', { code: code !== undefined, rate: rate !== undefined });
  const others = new Map<Field, number>();
  for (const { index, taken } of columns)
    if (taken.role !== 'service' && taken.role !== 'ignored' && taken.role !== 'modifier' && taken.role !== 'tier')
      others.set(taken.role, index);
  return ok({
    code: code.index,
    rate: rate.index,
    modifiers: all('modifier').map(({ index }) => index),
    tiers: all('tier').map(({ index }) => index),
    others,
    heading: at,
    ...(columns.some(({ taken, heading }) => taken.role === 'region' && saysCounty(heading.text)) && {
      ofCounties: true,
    }),
    said: saidFor({ ...rate.taken, tier: undefined }),
  });
}
