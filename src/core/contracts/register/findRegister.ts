import { isBlank, type Raw } from '../../raw';
import type { Area, NamedTable, SheetCells } from '../../sheets';
import { TERM_KEYS, type TermGroup, type TermKey, TERMS } from '../terms';
import { headingKeys } from './headingKeys';

/** The name of the table that we make. */
export const REGISTER_TABLE = 'ParleyContracts';

/** Where the register of a sheet is. */
export interface RegisterPlace {
  /** Nothing where it is no table of Excel's. */
  readonly table: string | null;
  /** On the sheet, headings included. */
  readonly area: Area;
  /** The columns that stand for a term, by their place on the sheet. */
  readonly columns: ReadonlyMap<TermKey, number>;
  /** What stands above each of them, by the same places. */
  readonly headings: ReadonlyMap<number, Raw>;
}

/** Headings stand among the first lines. */
const FARTHEST = 30;
const OTHERS = 3;
/** What a fee schedule has too: who pays, for whom, from when. */
const SHARED: ReadonlySet<TermKey> = new Set([
  ...TERM_KEYS.filter((key) => new Set<TermGroup>(['parties', 'people', 'asked']).has(TERMS[key].group)),
  'effective',
  'renewal',
  'feeBasis',
]);
const OF_SCHEDULES = /\b(?:cpt|hcpcs|codes?|procedures?|modifiers?)\b/i;

const rowAt = ({ rows, top }: SheetCells, row: number): readonly Raw[] => rows[row - top] ?? [];

/** The cells of a row between two columns of the sheet. */
export const cellsBetween = (sheet: SheetCells, row: number, left: number, right: number): readonly Raw[] =>
  Array.from({ length: right - left + 1 }, (_, column) => rowAt(sheet, row)[left + column - sheet.left] ?? null);

function columnsOf(headings: readonly Raw[], left: number): ReadonlyMap<TermKey, number> {
  const entries = headingKeys(headings).flatMap((key, column) => (key === null ? [] : [[key, left + column] as const]));
  return new Map(entries);
}

/** Whether the headings are those of a register: the payer, three others, two that no fee schedule has, and no billing codes. */
function isRegister(headings: readonly Raw[], columns: ReadonlyMap<TermKey, number>): boolean {
  const ofContracts = [...columns.keys()].filter((key) => !SHARED.has(key));
  return (
    columns.has('payer') &&
    columns.size > OTHERS &&
    ofContracts.length >= 2 &&
    !headings.some((heading) => OF_SCHEDULES.test(String(heading ?? '')))
  );
}

/** What stands above the columns, by their places. */
function headingsAbove(
  sheet: SheetCells,
  row: number,
  columns: ReadonlyMap<TermKey, number>,
): ReadonlyMap<number, Raw> {
  return new Map([...columns.values()].map((column) => [column, rowAt(sheet, row)[column - sheet.left] ?? null]));
}

function inTable(sheet: SheetCells, { name, area }: NamedTable): RegisterPlace {
  const columns = columnsOf(cellsBetween(sheet, area.top, area.left, area.right), area.left);
  return { table: name, area, columns, headings: headingsAbove(sheet, area.top, columns) };
}

/** A payer and two other terms: below a blank row, less is a note. */
const LEAST_FILLED = 3;

/** A range that is no table: from its headings on, over blank rows too, as long as there are rows of contracts. */
function below(sheet: SheetCells, row: number, headings: readonly Raw[]): RegisterPlace {
  const columns = columnsOf(headings, sheet.left);
  const named = headings.flatMap((heading, column) => (isBlank(heading) ? [] : [sheet.left + column]));
  const [left, right] = [Math.min(...named), Math.max(...named)];
  const filled = (at: number): readonly TermKey[] =>
    [...columns].flatMap(([key, column]) => (isBlank(rowAt(sheet, at)[column - sheet.left] ?? null) ? [] : [key]));
  let bottom = row;
  for (let at = row + 1; at < sheet.top + sheet.rows.length; at += 1) {
    const keys = filled(at);
    if (keys.length === 0) continue;
    const follows = at === bottom + 1;
    if (!follows && !(keys.includes('payer') && keys.length >= LEAST_FILLED)) break;
    bottom = at;
  }
  return {
    table: null,
    area: { top: row, left, bottom, right },
    columns,
    headings: headingsAbove(sheet, row, columns),
  };
}

/**
 * Finds the register: the table of our name, or else headings of a register among the first lines, in a table of the user's or
 * without one. Nothing where the sheet has none.
 */
export function findRegister(sheet: SheetCells): RegisterPlace | null {
  const ours = sheet.tables.find(({ name }) => name.toLowerCase() === REGISTER_TABLE.toLowerCase());
  if (ours) return inTable(sheet, ours);
  for (const table of sheet.tables) {
    const place = inTable(sheet, table);
    if (isRegister(cellsBetween(sheet, table.area.top, table.area.left, table.area.right), place.columns)) return place;
  }
  for (const [index, headings] of sheet.rows.slice(0, FARTHEST).entries())
    if (isRegister(headings, columnsOf(headings, sheet.left))) return below(sheet, sheet.top + index, headings);
  return null;
}
