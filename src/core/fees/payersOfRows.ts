import type { Pace, Progress } from '../pausing';
import { isBlank, type Raw } from '../raw';
import type { DataRows } from './dataRows';
import { fieldOf, isProduct } from './fields';
import { lineOf } from './heading';
import type { ScheduleMapping } from './mapping';
import { standIn } from './payerStandIn';
import { isProductAlone, productOf } from './products';
import { remembering } from './remembering';
import { saysNothing } from './saysNothing';
import { cellAt } from './table';

const nameIn = remembering((cell: Raw): string => (saysNothing(cell) ? '' : lineOf(cell)));

const orElse = (name: string | undefined, other: string): string => (name === undefined || name === '' ? other : name);
const nameOrNothing = (cell: Raw): string | undefined => (nameIn(cell) === '' ? undefined : nameIn(cell));

/** Whether a payer stands only where its block begins: no two rows that follow each other repeat one. */
function* isOnFirstOnly(rows: DataRows, column: number, code: number, pace: Pace): Generator<Progress, boolean> {
  let before = '';
  let blanks = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (pace.beat()) yield pace.now();
    const row = rows.at(index);
    if (isBlank(cellAt(row, code))) continue;
    const name = nameIn(cellAt(row, column));
    if (name === '') blanks += 1;
    else if (name === before) return false;
    before = name;
  }
  return blanks > 0;
}

/** What a walk over all rows finds: a name holds until the next. */
function* carried(
  rows: DataRows,
  read: (row: readonly Raw[], index: number) => string | undefined,
  pace: Pace,
): Generator<Progress, readonly string[]> {
  const names: string[] = [];
  let payer = '';
  for (let index = 0; index < rows.length; index += 1) {
    payer = read(rows.at(index), index) ?? payer;
    names.push(payer);
    if (pace.beat()) yield pace.now();
  }
  return names;
}

type Names = (index: number) => string;

/**
 * The names in one column; blanks take that of the row above where a name stands only on the first row of its block, which ends
 * where the payer changes.
 */
function* namesOf(
  rows: DataRows,
  column: number,
  code: number,
  payerOf: Names,
  pace: Pace,
): Generator<Progress, Names> {
  if (!(yield* isOnFirstOnly(rows, column, code, pace))) return (index) => nameIn(cellAt(rows.at(index), column));
  let before = '';
  const read = (row: readonly Raw[], index: number): string | undefined => {
    const payer = payerOf(index);
    const isSame = payer === '' || payer === before;
    if (!isSame) before = payer;
    return nameOrNothing(cellAt(row, column)) ?? (isSame ? undefined : '');
  };
  const above = yield* carried(rows, read, pace);
  return (index) => above[index] ?? '';
}

const rankOf = (heading: string): number => fieldOf(heading)?.rank ?? 0;

/** Two names in a row; mostly there is one, which is then the same text, and no copy for each row. */
const beside = (one: string, other: string): string => (one === '' || other === '' ? one || other : `${one} ${other}`);

const joined = (names: readonly Names[], index: number): string =>
  names.reduce((all, name) => beside(all, name(index)), '');

/**
 * Who pays the rates of a row where their column does not say: the payer's cell, with that of the product; where it stands only on the
 * first row of its block, that of the row above; a title between the rows; the schedule's payer; the sheet's name, or that no payer is named.
 */
export function* payersOfRows(
  rows: DataRows,
  mapping: ScheduleMapping,
  left: number,
  titled: (index: number) => string | undefined,
  pace: Pace,
): Generator<Progress, Names> {
  const ofAll = mapping.payer ?? standIn(mapping.sheet);
  const columns = mapping.columns.filter(({ role }) => role === 'payer');
  const code = (mapping.columns.find(({ role }) => role === 'code')?.column ?? left) - left;
  if (columns.length > 0) {
    const found = new Map<number, Names>();
    const namesIn = (those: typeof columns): readonly Names[] =>
      those.map(({ column }) => found.get(column)).filter((names) => names !== undefined);
    // The surest name first: a plan or a product is one of the payer's.
    for (const { column } of [...columns].sort((one, other) => rankOf(one.heading) - rankOf(other.heading))) {
      const surer = [...found.values()];
      found.set(column, yield* namesOf(rows, column - left, code, (index) => joined(surer, index), pace));
    }
    const payers = namesIn(columns.filter(({ heading }) => !isProduct(heading)));
    const products = namesIn(columns.filter(({ heading }) => isProduct(heading)));
    return (index) => beside(orElse(joined(payers, index), ofAll), joined(products, index));
  }
  if (mapping.columns.every(({ role, payer }) => role !== 'rate' || payer !== undefined)) return () => ofAll;
  return (index) => {
    const name = titled(index);
    const isProduct = name !== undefined && mapping.payer !== undefined && isProductAlone(name);
    return isProduct && !isProductAlone(ofAll) ? productOf(ofAll, name) : orElse(name, ofAll);
  };
}
