import type { Report } from '../../core/report';
import { type Watch, WorkbookError } from '../port';
import type { Conversation } from './excelRun';
import { fillSheet } from './fillSheet';
import { markAsOurs, standingSheets } from './ownSheets';
import { type Placed, type Placement, placementOf, type Replaced } from './placement';
import { LEFT_OVER, OLD_LEFT } from './words';
import { workbookError } from './workbookError';

/** What fails once may succeed again: a busy Excel, a lost answer. */
const ATTEMPTS = 3;

const wordsOf = (error: unknown): string => {
  const told = workbookError(error);
  return told instanceof Error ? told.message : String(told);
};

/** Tries until it succeeds; gives the last reason where it never does. */
async function insist(step: () => Promise<void>): Promise<unknown> {
  let reason: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await step();
      return undefined;
    } catch (error) {
      reason = error;
    }
  }
  return reason;
}

async function addSheets({ context, sync }: Conversation, placed: readonly Placed[]): Promise<void> {
  for (const { staged } of placed) markAsOurs(context.workbook.worksheets.add(staged));
  await sync();
}

/** The new sheets get their names, the old ones make way; nothing is lost yet. */
async function putInPlace({ context, sync }: Conversation, { placed, replaced }: Placement): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { sheet, aside } of replaced) worksheets.getItem(sheet.name).name = aside;
  for (const { staged, name } of placed) worksheets.getItem(staged).name = name;
  await sync();
}

/** Whatever state the sheets are in: ours of this run go, those of the earlier one get their names back. */
async function takeBack(conversation: Conversation, { placed, replaced }: Placement): Promise<void> {
  const { context, syncAnyway } = conversation;
  const standing = await standingSheets(conversation, syncAnyway);
  const kept = new Set(replaced.map(({ sheet }) => sheet.id));
  const begun = new Set(placed.flatMap(({ staged, name }) => [staged, name]));
  const { worksheets } = context.workbook;
  // Staged names were free before; a name in the end is ours only with our mark.
  const staged = new Set(placed.map((sheet) => sheet.staged));
  for (const { id, name, ours } of standing)
    if (!kept.has(id) && begun.has(name) && (ours || staged.has(name))) worksheets.getItem(id).delete();
  for (const { sheet } of replaced)
    if (standing.some(({ id, name }) => id === sheet.id && name !== sheet.name))
      worksheets.getItem(sheet.id).name = sheet.name;
  await syncAnyway();
}

/** The last step, after which nothing of the earlier run is left. What is gone already is not missed. */
async function removeOld({ context, syncAnyway }: Conversation, { placed, replaced }: Placement): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const old = replaced.map(({ sheet }) => worksheets.getItemOrNullObject(sheet.id).load('id'));
  const own = placed.map(({ name }) => worksheets.getItem(name).tables.load('items/name'));
  const taken = placed.map(({ report }) => tables.getItemOrNullObject(report.table.name).load('name'));
  await syncAnyway();
  for (const sheet of old) if (!sheet.isNullObject) sheet.delete();
  await syncAnyway();
  placed.forEach(({ report }, index) => {
    const table = own[index]?.items[0];
    const holder = taken[index];
    const isFree = holder?.isNullObject !== false || replaced.length > 0;
    // A user's own table of that name keeps it.
    if (table && isFree && table.name !== report.table.name) table.name = report.table.name;
  });
  const [first] = placed;
  if (first) worksheets.getItem(first.name).activate();
  await syncAnyway();
}

const leftOver = ({ placed }: Placement): string[] => placed.map(({ staged }) => `“${staged}”`);
const oldNames = (replaced: readonly Replaced[]): string[] => replaced.map(({ aside }) => `“${aside}”`);

/**
 * Writes the report on sheets of its own, in place of an earlier run's. Until the new ones are complete and named nothing of the
 * workbook is touched, and what fails or is cancelled before is taken back.
 */
export async function writeReport(conversation: Conversation, report: Report, { progress }: Watch): Promise<void> {
  const placement = placementOf(report, await standingSheets(conversation, conversation.sync));
  const all = report.sheets.reduce((sum, { table }) => sum + table.rows.length, 0);
  let written = 0;
  try {
    await addSheets(conversation, placement.placed);
    for (const { report: sheet, staged } of placement.placed)
      await fillSheet(conversation, staged, sheet, (rows) => progress((written += rows) / Math.max(1, all)));
    await putInPlace(conversation, placement);
  } catch (error) {
    const stuck = await insist(() => takeBack(conversation, placement));
    if (stuck === undefined) throw error;
    throw new WorkbookError(LEFT_OVER(wordsOf(error), leftOver(placement)), { cause: error });
  }
  const stuck = await insist(() => removeOld(conversation, placement));
  if (stuck !== undefined && placement.replaced.length > 0)
    throw new WorkbookError(OLD_LEFT(wordsOf(stuck), oldNames(placement.replaced)), { cause: stuck });
}
