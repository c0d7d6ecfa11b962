import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../refusal';

/** What is done already in a folder of rates, so that an interrupted run goes on where it stopped. */
export interface Manifest {
  /** By what was kept; other filters make other rates. */
  readonly filters: string;
  /** Of each finished file its parts. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

const NAME = 'ingested.json';

/** Opens a folder of rates, new or begun with the same filters. */
export async function openManifest(folder: string, filters: string): Promise<Manifest> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Refusal(`${folder} cannot be made. Name another folder.`, undefined, { cause: error });
  });
  const text = await readFile(path.join(folder, NAME), 'utf8').catch(() => undefined);
  if (text === undefined) return { filters, files: {} };
  const known = parsed(text);
  if (!known) throw new Refusal(`${path.join(folder, NAME)} is damaged. Take another folder, or remove this one.`);
  if (known.filters !== filters)
    throw new Refusal(
      `${folder} holds rates kept by other filters. Take another folder, or the same filters as before.`,
    );
  return known;
}

function parsed(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    return typeof value?.filters === 'string' && typeof value.files === 'object' ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** Notes a finished file, whole or not at all. */
export async function noteFinished(
  folder: string,
  manifest: Manifest,
  identity: string,
  parts: readonly string[],
): Promise<Manifest> {
  const next = { ...manifest, files: { ...manifest.files, [identity]: parts } };
  const unfinished = path.join(folder, `.${NAME}.${process.pid}`);
  await writeFile(unfinished, `${JSON.stringify(next, undefined, 2)}\n`);
  await rename(unfinished, path.join(folder, NAME));
  return next;
}
