import { type Conversation, excelRun } from './excelRun';
import { insist } from './insist';

/** Kept in the workbook's settings, one JSON text a name: they travel with the file and are no part of any sheet. */
const keyOf = (name: string): string => `Parley.${name}`;

/** The text kept under a name, if there is one. */
export async function keptText({ context, sync }: Conversation, name: string): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(name)).load('value');
  await sync();
  return setting.isNullObject ? undefined : String(setting.value);
}

export async function recall(name: string, patience: number): Promise<unknown> {
  const text = await excelRun((run) => keptText(run, name), { patience });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name; takes it out where there is none. */
export async function keepText({ context, sync }: Conversation, name: string, text: string | undefined): Promise<void> {
  const { settings } = context.workbook;
  if (text === undefined) settings.getItemOrNullObject(keyOf(name)).delete();
  else settings.add(keyOf(name), text);
  await sync();
}

export async function remember(name: string, value: unknown, patience: number): Promise<void> {
  const before = await excelRun((run) => keptText(run, name), { patience });
  try {
    await excelRun((run) => keepText(run, name, JSON.stringify(value)), { patience });
  } catch (error) {
    // Excel may have kept it and lost the answer.
    await insist(() => excelRun((run) => keepText(run, name, before), { patience }));
    throw error;
  }
}
