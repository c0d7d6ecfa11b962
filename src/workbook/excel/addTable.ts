import { type NewTable, WorkbookError } from '../port';
import { allOrNothing } from './allOrNothing';
import { cellInput } from './cellText';
import { INK, TABLE_STYLE, widthOf } from './dressSheet';
import { type Conversation, excelRun } from './excelRun';
import { type StandingSheet, standingSheets } from './ownSheets';
import { offerChoices } from './pickList';
import { SHEET_LEFT, TAKEN } from './words';

const isNamed = (name: string) => (one: { readonly name: string }) => one.name.toLowerCase() === name.toLowerCase();

/** The sheets as they are; refuses where one of them, or a table, has the name. */
async function look(run: Conversation, { sheet, table }: NewTable): Promise<readonly StandingSheet[]> {
  const { context, sync } = run;
  const standing = await standingSheets(run);
  const holder = context.workbook.tables.getItemOrNullObject(table).load('name');
  await sync();
  if (standing.some(isNamed(sheet))) throw new WorkbookError(TAKEN('sheet', sheet));
  if (!holder.isNullObject) throw new WorkbookError(TAKEN('table', table));
  return standing;
}

async function make({ context, sync }: Conversation, wanted: NewTable): Promise<void> {
  const { sheet: name, table, columns, rows = [] } = wanted;
  const sheet = context.workbook.worksheets.add(name);
  const depth = Math.max(rows.length, 1);
  const headings = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  headings.formulas = [columns.map(({ heading }) => cellInput(heading))];
  headings.format.wrapText = true;
  headings.format.verticalAlignment = 'Top';
  columns.forEach(({ width, format, choices }, index) => {
    const cells = sheet.getRangeByIndexes(1, index, depth, 1);
    cells.format.columnWidth = widthOf(width);
    cells.format.verticalAlignment = 'Top';
    cells.numberFormat = Array.from({ length: depth }, () => [format]);
    // A cell that is formatted as text keeps what it is given, an apostrophe too.
    if (rows.length > 0)
      cells.formulas = rows.map((row) => [format === '@' ? (row[index] ?? '') : cellInput(row[index] ?? null)]);
    offerChoices(cells, choices);
  });
  await sync();
  const made = sheet.tables.add(sheet.getRangeByIndexes(0, 0, depth + 1, columns.length), true);
  made.name = table;
  made.style = TABLE_STYLE;
  // The first column says whose row it is, however far to the right one reads.
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, 1));
  sheet.tabColor = INK;
  await sync();
}

/** Deletes the sheet, if it was made. */
async function unmake(run: Conversation, { sheet }: NewTable, before: readonly StandingSheet[]): Promise<void> {
  const made = (await standingSheets(run)).filter(isNamed(sheet));
  for (const { id } of made)
    if (!before.some((one) => one.id === id)) run.context.workbook.worksheets.getItem(id).delete();
  await run.sync();
}

/** Makes a table on a new sheet, whole or not at all. */
export async function addTable(table: NewTable, patience: number): Promise<void> {
  const before = await excelRun((run) => look(run, table), { patience });
  await allOrNothing(
    {
      act: (run) => make(run, table),
      undo: (run) => unmake(run, table, before),
      left: (why) => SHEET_LEFT(why, table.sheet),
    },
    patience,
  );
}
