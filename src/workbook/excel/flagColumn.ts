import { cellA1 } from '../../core/sheets';
import { type FlagColumn, type Watch, WorkbookError } from '../port';
import { cellInput } from './cellText';
import { type Conversation, excelRun } from './excelRun';
import { insist } from './insist';
import { FLAGS_LEFT, FLAGS_THERE, NOT_EMPTY, PROTECTED } from './words';

const CELLS_A_REQUEST = 20_000;

interface Piece {
  readonly first: number;
  readonly values: FlagColumn['values'];
}

function pieces({ firstRow, values }: FlagColumn): readonly Piece[] {
  const count = Math.ceil(values.length / CELLS_A_REQUEST);
  return Array.from({ length: count }, (_, index) => {
    const start = index * CELLS_A_REQUEST;
    return { first: firstRow + start, values: values.slice(start, start + CELLS_A_REQUEST) };
  });
}

const cellsOf = ({ context }: Conversation, { sheet, column }: FlagColumn, { first, values }: Piece): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, column, values.length, 1);

const cellsA1 = ({ firstRow, column, values }: FlagColumn): string =>
  [firstRow, firstRow + values.length - 1].map((row) => cellA1({ row, column })).join(':');

/** Flags of an earlier audit are known by their heading, where the new ones' would stand. */
function inTheWay(flag: FlagColumn, row: number, value: unknown): string {
  const isHeading = value !== '' && value === flag.values[row - flag.firstRow];
  return isHeading ? FLAGS_THERE(cellsA1(flag)) : NOT_EMPTY(cellA1({ row, column: flag.column }));
}

/** Refuses where a cell is not empty; the number formats that the cells have, piece by piece. */
async function look(conversation: Conversation, flag: FlagColumn): Promise<readonly string[][][]> {
  const { context, sync } = conversation;
  const sheet = context.workbook.worksheets.getItem(flag.sheet);
  const protection = sheet.protection.load('protected');
  const whole = sheet.getRangeByIndexes(flag.firstRow, flag.column, flag.values.length, 1);
  const filled = whole.getUsedRangeOrNullObject(true).load('rowIndex');
  await sync();
  if (protection.protected) throw new WorkbookError(PROTECTED(flag.sheet));
  if (!filled.isNullObject) {
    const first = filled.getCell(0, 0).load('values');
    await sync();
    throw new WorkbookError(inTheWay(flag, filled.rowIndex, first.values[0]?.[0]));
  }
  const formats: string[][][] = [];
  for (const piece of pieces(flag)) {
    const cells = cellsOf(conversation, flag, piece).load('numberFormat');
    await sync();
    formats.push(cells.numberFormat as string[][]);
  }
  return formats;
}

async function fill(conversation: Conversation, flag: FlagColumn, { progress }: Watch): Promise<void> {
  let written = 0;
  for (const piece of pieces(flag)) {
    const cells = cellsOf(conversation, flag, piece);
    // One format for all cells; the types want a matrix.
    if (flag.format !== '') cells.numberFormat = flag.format as unknown as string[][];
    cells.formulas = piece.values.map((value) => [cellInput(value)]);
    await conversation.sync();
    written += piece.values.length;
    progress(written / flag.values.length);
  }
}

async function empty(conversation: Conversation, flag: FlagColumn, formats: readonly string[][][]): Promise<void> {
  for (const [index, piece] of pieces(flag).entries()) {
    const cells = cellsOf(conversation, flag, piece);
    cells.clear('Contents');
    const before = formats[index];
    if (flag.format !== '' && before) cells.numberFormat = before;
    await conversation.sync();
  }
}

/** Writes the column where every cell of it is empty; takes it back where a part of it fails. */
export async function flagColumn(flag: FlagColumn, watch: Watch, patience: number): Promise<void> {
  if (flag.values.length === 0) return;
  const { signal } = watch;
  const formats = await excelRun((run) => look(run, flag), { patience, signal });
  try {
    await excelRun((run) => fill(run, flag, watch), { patience, signal, oneStep: true });
  } catch (error) {
    const stuck = await insist(() => excelRun((run) => empty(run, flag, formats), { patience }));
    if (!stuck) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(FLAGS_LEFT(why, cellsA1(flag)), { cause: error });
  }
}
