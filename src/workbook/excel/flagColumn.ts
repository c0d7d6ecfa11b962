import type { Raw } from '../../core/raw';
import { cellA1 } from '../../core/sheets';
import { type FlagColumn, type Watch, WorkbookError } from '../port';
import { cellInput } from './cellText';
import { type Conversation, excelRun, type Manner } from './excelRun';
import { insist } from './insist';
import { keepText, keptText } from './memory';
import { requestPieces } from './requestPieces';
import { isWorthSeveralSteps } from './undoGroup';
import { FLAGS_CHANGED, FLAGS_LEFT, FLAGS_THERE, NOT_EMPTY, PROTECTED } from './words';

const CELLS_A_REQUEST = 20_000;

/** Cells that one request carries: what they are to hold, and what they held when somebody looked. */
interface Piece {
  readonly first: number;
  readonly values: FlagColumn['values'];
  readonly read: readonly Raw[];
}

/** What is put back where a part fails. */
interface Before {
  /** Number formats, piece by piece. */
  readonly formats: readonly (readonly string[])[];
  /** What the workbook kept under the column's name. */
  readonly kept: string | undefined;
}

interface Line {
  readonly value: FlagColumn['values'][number];
  readonly read: Raw;
}

function pieces({ firstRow, values, read = [] }: FlagColumn): readonly Piece[] {
  const lines = values.map((value, at): Line => ({ value, read: read[at] ?? '' }));
  let first = firstRow;
  return [...requestPieces(lines, (line) => [line.value, line.read], 2 * CELLS_A_REQUEST)].map((piece) => {
    const start = first;
    first += piece.length;
    return { first: start, values: piece.map(({ value }) => value), read: piece.map((line) => line.read) };
  });
}

const cellsOf = ({ context }: Conversation, { sheet, column }: FlagColumn, { first, values }: Piece): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, column, values.length, 1);

const cellsA1 = ({ firstRow, column, values }: FlagColumn): string =>
  [firstRow, firstRow + values.length - 1].map((row) => cellA1({ row, column })).join(':');

/** Why a cell that holds something else than what was read of it is not written over. */
function inTheWay(flag: FlagColumn, row: number, read: Raw, now: unknown): string {
  const cell = cellA1({ row, column: flag.column });
  if (read !== '') return FLAGS_CHANGED(cell);
  return now === flag.values[row - flag.firstRow] ? FLAGS_THERE(cellsA1(flag)) : NOT_EMPTY(cell);
}

/** Refuses where a cell is not what it was, a formula that shows the same included; what is needed to put all of it back. */
async function look(run: Conversation, flag: FlagColumn): Promise<Before> {
  const { context, sync } = run;
  const protection = context.workbook.worksheets.getItem(flag.sheet).protection.load('protected');
  await sync();
  if (protection.protected) throw new WorkbookError(PROTECTED(flag.sheet));
  const formats: string[][] = [];
  for (const piece of pieces(flag)) {
    const cells = cellsOf(run, flag, piece).load('formulas,numberFormat');
    await sync();
    const now = (cells.formulas as unknown[][]).map(([content]) => content);
    const at = now.findIndex((content, index) => content !== piece.read[index]);
    if (at >= 0) throw new WorkbookError(inTheWay(flag, piece.first + at, piece.read[at] ?? '', now[at]));
    formats.push((cells.numberFormat as string[][]).map(([format]) => format ?? 'General'));
  }
  return { formats, kept: flag.keep && (await keptText(run, flag.keep.name)) };
}

async function fill(run: Conversation, flag: FlagColumn, { progress }: Watch): Promise<void> {
  let written = 0;
  for (const piece of pieces(flag)) {
    const cells = cellsOf(run, flag, piece);
    // One format for all cells; the types want a matrix.
    if (flag.format !== '') cells.numberFormat = flag.format as unknown as string[][];
    cells.formulas = piece.values.map((value) => [cellInput(value)]);
    await run.sync();
    written += piece.values.length;
    progress(written / flag.values.length);
  }
}

/** A cell that is formatted as text keeps what it is given, an apostrophe too. */
const contentOf = (read: Raw, format: string | undefined): string | number | boolean =>
  typeof read === 'boolean' || format === '@' ? (read ?? '') : cellInput(read);

async function putBack(run: Conversation, flag: FlagColumn, { formats }: Before): Promise<void> {
  for (const [index, piece] of pieces(flag).entries()) {
    const before = formats[index] ?? [];
    const cells = cellsOf(run, flag, piece);
    if (flag.format !== '') cells.numberFormat = before.map((format) => [format]);
    cells.formulas = piece.read.map((read, at) => [contentOf(read, before[at])]);
    await run.sync();
  }
}

/**
 * Writes the column where every cell of it is empty, or holds what was read of it; puts back what stood there where a part fails. What
 * is kept of it comes first, so that what a broken-off run has written is known later.
 */
export async function flagColumn(flag: FlagColumn, watch: Watch, patience: number): Promise<void> {
  if (flag.values.length === 0) return;
  const { signal } = watch;
  const before = await excelRun((run) => look(run, flag), { patience, signal });
  await written(flag, before, watch, { patience, signal, oneStep: true });
}

async function written(flag: FlagColumn, before: Before, watch: Watch, manner: Manner): Promise<void> {
  const { keep } = flag;
  const { patience, oneStep } = manner;
  let isBegun = false;
  try {
    if (keep)
      await excelRun((run) => keepText(run, keep.name, JSON.stringify(keep.value)), { ...manner, oneStep: false });
    isBegun = true;
    await excelRun((run) => fill(run, flag, watch), manner);
  } catch (error) {
    const undone = async (run: Conversation): Promise<void> => {
      if (isBegun) await putBack(run, flag, before);
      if (keep) await keepText(run, keep.name, before.kept);
    };
    const stuck = await insist(() => excelRun(undone, { patience }));
    const why = error instanceof Error ? error.message : String(error);
    if (stuck) throw new WorkbookError(FLAGS_LEFT(why, flag.sheet, cellsA1(flag)), { cause: error });
    if (oneStep !== true || !isBegun || !isWorthSeveralSteps(error)) throw error;
    await written(flag, before, watch, { ...manner, oneStep: false });
  }
}
