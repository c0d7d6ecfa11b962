import { isBlank } from '../raw';
import { failed, ok, type Result } from '../result';
import { isFiveCharacterCode, isModifier, isReadableRate, isUnitBasis, isWhole, share } from './cellKinds';
import type { Field } from './fields';
import { type Draft, isHeading, readHeadings } from './headings';
import { isBlankRow, type Table } from './table';

/** Which column holds what, by its place from the left. */
export interface Columns {
  readonly code: number;
  readonly rate: number;
  readonly modifiers: readonly number[];
  readonly others: ReadonlyMap<Field, number>;
  /** The row of headings, or -1. */
  readonly heading: number;
}

/** Enough rows to know a column by. */
const SAMPLE = 200;
const MAJORITY = 0.5;

/** The columns that nothing is known of yet. */
function* unknown(rows: Table, { fields, modifiers }: Draft): Generator<number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1)
    if (![...fields.values(), ...modifiers].includes(column)) yield column;
}

/** Under a heading like “Unit” stand numbers as often as “per diem”: units a year, then. */
function settleUnits({ fields }: Draft, rows: Table): void {
  const basis = fields.get('basis');
  if (basis === undefined || share(rows, basis, isUnitBasis) >= MAJORITY) return;
  fields.delete('basis');
  if (!fields.has('units') && share(rows, basis, isWhole) >= MAJORITY) fields.set('units', basis);
}

/** Columns without a heading that hold nothing but modifiers; numbers such as 95 only between the codes and another column of amounts. */
function findModifiers(draft: Draft, rows: Table): void {
  if (draft.modifiers.length > 0) return;
  const amounts = [...unknown(rows, draft)].filter((column) => share(rows, column, isReadableRate) >= MAJORITY);
  for (const column of unknown(rows, draft)) {
    if (share(rows, column, isModifier) < 1) continue;
    const isBetween = column === (draft.fields.get('code') ?? -2) + 1 && amounts.some((other) => other > column);
    if (share(rows, column, isReadableRate) === 0 || isBetween) draft.modifiers.push(column);
  }
}

/** Fills what headings left open by what the cells hold. */
function findByContent(draft: Draft, rows: Table, hasHeading: boolean): void {
  const find = (field: Field, fits: (column: number) => boolean) => {
    if (draft.fields.has(field)) return;
    const column = [...unknown(rows, draft)].find(fits);
    if (column !== undefined) draft.fields.set(field, column);
  };
  find('code', (column) => share(rows, column, isFiveCharacterCode) >= MAJORITY);
  if (!hasHeading) findModifiers(draft, rows);
  find('rate', (column) => share(rows, column, isReadableRate) >= MAJORITY);
  const rate = draft.fields.get('rate') ?? Infinity;
  if (!hasHeading) find('units', (column) => column > rate && share(rows, column, isWhole) === 1);
}

/**
 * Finds the columns of a fee schedule, by headings and, where these do not name the code or the rate, by what the cells hold. What
 * is not clearly recognised is not used.
 */
export function findColumns(table: Table): Result<Columns> {
  const first = table.findIndex((row) => !isBlankRow(row));
  const top = table[first] ?? [];
  const hasHeading = first >= 0 && isHeading(top, table.slice(first + 1, first + 1 + SAMPLE));
  const rows = table
    .slice(first + (hasHeading ? 1 : 0))
    .slice(0, SAMPLE)
    .filter((row) => row.some((cell) => !isBlank(cell)));
  const { rates, ...draft } = hasHeading ? readHeadings(top) : { rates: [], ...emptyDraft() };
  if (rates.length > 1) return failed('ratesSeveral', { headings: rates });
  settleUnits(draft, rows);
  findByContent(draft, rows, hasHeading);
  const code = draft.fields.get('code');
  const rate = draft.fields.get('rate');
  if (code === undefined || rate === undefined)
    return failed('columnsNotFound', { code: code !== undefined, rate: rate !== undefined });
  return ok({ code, rate, modifiers: draft.modifiers, others: draft.fields, heading: hasHeading ? first : -1 });
}

const emptyDraft = (): Draft => ({ fields: new Map(), modifiers: [] });
