import { isBlank, type Raw } from '../raw';
import { isProduct } from './fields';
import { lineOf } from './heading';
import type { ScheduleMapping } from './mapping';
import { payerIn } from './payerNames';
import { remembering } from './remembering';
import { saysNothing } from './saysNothing';
import { cellAt, type Table } from './table';

const nameIn = remembering((cell: Raw): string => (saysNothing(cell) ? '' : lineOf(cell)));

const orElse = (name: string | undefined, other: string): string => (name === undefined || name === '' ? other : name);
const nameOrNothing = (cell: Raw): string | undefined => (nameIn(cell) === '' ? undefined : nameIn(cell));

/** Whether a payer stands only where its block begins: no two rows that follow each other repeat one. */
function isOnFirstOnly(rows: Table, column: number, code: number): boolean {
  let before = '';
  let blanks = 0;
  for (const row of rows) {
    if (isBlank(cellAt(row, code))) continue;
    const name = nameIn(cellAt(row, column));
    if (name === '') blanks += 1;
    else if (name === before) return false;
    before = name;
  }
  return blanks > 0;
}

/** A title between rows that names a payer: the only cell of its row that holds something. */
function payerOfTitle(row: readonly Raw[]): string | undefined {
  let title: Raw = null;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (title !== null) return undefined;
    title = cell;
  }
  return typeof title === 'string' ? payerIn(title) : undefined;
}

/** What a walk over all rows finds: a name holds until the next. */
function carried(rows: Table, read: (row: readonly Raw[]) => string | undefined): readonly string[] {
  let payer = '';
  return rows.map((row) => (payer = read(row) ?? payer));
}

type Names = (index: number) => string;

/** The names in one column; blanks take that of the row above where a name stands only on the first row of its block. */
function namesOf(rows: Table, column: number, code: number): Names {
  if (!isOnFirstOnly(rows, column, code)) return (index) => nameIn(cellAt(rows[index] ?? [], column));
  const above = carried(rows, (row) => nameOrNothing(cellAt(row, column)));
  return (index) => above[index] ?? '';
}

/**
 * Who pays the rates of a row where their column does not say: the payer's cell, with that of the product; where it stands only on the
 * first row of its block, that of the row above; a title between the rows; the schedule's payer; the sheet's name.
 */
export function payersOfRows(rows: Table, mapping: ScheduleMapping, left: number): Names {
  const ofAll = mapping.payer ?? mapping.sheet;
  const columns = mapping.columns.filter(({ role }) => role === 'payer');
  const code = (mapping.columns.find(({ role }) => role === 'code')?.column ?? left) - left;
  if (columns.length > 0) {
    const [payers, products] = [false, true].map((product) =>
      columns
        .filter(({ heading }) => isProduct(heading) === product)
        .map(({ column }) => namesOf(rows, column - left, code)),
    );
    const joined = (names: readonly Names[] | undefined, index: number) =>
      (names ?? [])
        .map((name) => name(index))
        .filter((name) => name !== '')
        .join(' ');
    return (index) =>
      [orElse(joined(payers, index), ofAll), joined(products, index)].filter((name) => name !== '').join(' ');
  }
  if (mapping.columns.every(({ role, payer }) => role !== 'rate' || payer !== undefined)) return () => ofAll;
  const { left: from, right: to } = mapping.area;
  const titles = carried(rows, (row) => payerOfTitle(row.slice(from - left, to - left + 1)));
  return titles.at(-1) === '' ? () => ofAll : (index) => orElse(titles[index], ofAll);
}
