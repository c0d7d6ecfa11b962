import { base64, fromBase64 } from './base64';
import { type Conversation, excelRun } from './excelRun';
import { insist } from './insist';

/** An XML part of the workbook's file, which Excel carries along and shows nowhere. Settings are meant for short texts. */
const NAMESPACE = 'urn:parley:market-pack';

/** Characters of the largest part that is read back: two megabytes of a file. */
const LONGEST = 3 << 20;

const xmlOf = (file: Uint8Array): string => `<pack xmlns="${NAMESPACE}">${base64(file)}</pack>`;
const CONTENT = /^[^<]*(?:<\?[^>]*>\s*)?<[^>]*>([A-Za-z0-9+/=\s]*)<\/[^>]*>\s*$/;

async function idsOf({ context, sync }: Conversation): Promise<readonly string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await sync();
  return parts.items.map(({ id }) => id);
}

async function xmlIn(run: Conversation): Promise<string | null> {
  const [id] = await idsOf(run);
  if (id === undefined) return null;
  return answerTo(run, run.context.workbook.customXmlParts.getItem(id).getXml());
}

async function answerTo({ sync }: Conversation, asked: OfficeExtension.ClientResult<string>): Promise<string> {
  await sync();
  return asked.value;
}

/** Leaves one part, or none: in one step, so that it is done or not begun. */
async function put(run: Conversation, xml: string | null): Promise<void> {
  const { customXmlParts } = run.context.workbook;
  const [first, ...others] = (await idsOf(run)).map((id) => customXmlParts.getItem(id));
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else customXmlParts.add(xml);
  for (const other of others) other.delete();
  await run.sync();
}

export async function keptPack(patience: number): Promise<Uint8Array | null> {
  const xml = (await excelRun(xmlIn, { patience })) ?? '';
  const text = xml.length > LONGEST ? undefined : CONTENT.exec(xml)?.[1];
  return text === undefined ? null : fromBase64(text);
}

export async function keepPack(file: Uint8Array | null, patience: number): Promise<void> {
  const before = await excelRun(xmlIn, { patience });
  try {
    await excelRun((run) => put(run, file && xmlOf(file)), { patience });
  } catch (error) {
    // Excel may have done it and lost the answer.
    await insist(() => excelRun((run) => put(run, before), { patience }));
    throw error;
  }
}
