import { type Conversation } from './excelRun';
import { standingSheets } from './ownSheets';
import type { Placement } from './placement';

/** The new sheets get their names, the old ones make way; nothing is lost yet. */
export async function putInPlace({ context, sync }: Conversation, { placed, replaced }: Placement): Promise<void> {
  const { worksheets } = context.workbook;
  // All are looked up before any is renamed: where one is gone, nothing happens.
  const fresh = placed.map(({ staged }) => worksheets.getItem(staged));
  const old = replaced.map(({ sheet }) => worksheets.getItem(sheet.id));
  replaced.forEach(({ aside }, index) => {
    const sheet = old[index];
    if (sheet) sheet.name = aside;
  });
  placed.forEach(({ name }, index) => {
    const sheet = fresh[index];
    if (sheet) sheet.name = name;
  });
  await sync();
}

/** Whatever state the sheets are in: those of this run go, those of the earlier one get their names back. */
export async function takeBack(conversation: Conversation, { placed, replaced, before }: Placement): Promise<void> {
  const { worksheets } = conversation.context.workbook;
  const begun = new Set(placed.flatMap(({ staged, name }) => [staged, name]));
  const standing = await standingSheets(conversation);
  for (const { id, name } of standing) if (!before.has(id) && begun.has(name)) worksheets.getItem(id).delete();
  for (const { sheet } of replaced)
    if (standing.some(({ id, name }) => id === sheet.id && name !== sheet.name))
      worksheets.getItem(sheet.id).name = sheet.name;
  await conversation.sync();
}

/** The last step, after which nothing of the earlier run is left. What is gone already is not missed. */
export async function removeOld({ context, sync }: Conversation, { replaced }: Placement): Promise<void> {
  const old = replaced.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet.id).load('visibility'));
  await sync();
  for (const sheet of old) {
    if (sheet.isNullObject) continue;
    // Excel deletes no sheet that is hidden for good.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await sync();
}
