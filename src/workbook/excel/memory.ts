import type { Conversation } from './excelRun';

/** Kept in the workbook's settings, one JSON text a name: they travel with the file and are no part of any sheet. */
const keyOf = (name: string): string => `Parley.${name}`;

export async function recall({ context, sync }: Conversation, name: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(name)).load('value');
  await sync();
  if (setting.isNullObject) return undefined;
  try {
    return JSON.parse(String(setting.value)) as unknown;
  } catch {
    return undefined;
  }
}

export async function remember({ context, sync }: Conversation, name: string, value: unknown): Promise<void> {
  context.workbook.settings.add(keyOf(name), JSON.stringify(value));
  await sync();
}
