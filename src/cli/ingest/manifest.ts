import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { codeOf } from '../codeOf';
import { Refusal } from '../refusal';
import { isRunning } from './isRunning';

const undoneSchema = v.object({
  /** Provider groups that it keeps in other files, which were not fetched or could not be. */
  elsewhere: v.number(),
  /** Where it broke, of a file whose rest was kept. */
  fault: v.optional(v.string()),
  /** What is to be known of it before it is taken to be done, in words that follow its name. */
  notes: v.array(v.string()),
});

const manifest = v.object({
  /** By what was kept; other filters make other rates. */
  filters: v.string(),
  /** Of each finished file its parts. */
  files: v.record(v.string(), v.array(v.string())),
  /** Of those on this machine what stands for their bytes: a file whose date alone has changed is the same. */
  contents: v.optional(v.record(v.string(), v.string()), {}),
  /** Of those that were finished with something left, what it was. */
  undone: v.optional(v.record(v.string(), undoneSchema), {}),
});

/** What was not done of a file that counts as finished. */
export type Undone = Readonly<v.InferOutput<typeof undoneSchema>>;

/** What is done already in a folder of rates, so that an interrupted run goes on where it stopped. */
export type Manifest = Readonly<v.InferOutput<typeof manifest>>;

const NAME = 'ingested.json';

/** Opens a folder of rates, new or begun with the same filters. */
export async function openManifest(folder: string, filters: string): Promise<Manifest> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Refusal(`${folder} cannot be made. Name another folder.`, undefined, { cause: error });
  });
  const text = await readFile(path.join(folder, NAME), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Refusal(`${path.join(folder, NAME)} cannot be read (${codeOf(error)}). Take another folder.`);
  });
  await removeUnfinished(folder);
  if (text === undefined) return { filters, files: {}, contents: {}, undone: {} };
  const known = v.safeParse(manifest, parsed(text));
  if (!known.success)
    throw new Refusal(`${path.join(folder, NAME)} is damaged. Take another folder, or remove this one.`);
  if (known.output.filters !== filters) {
    const differ = differing(known.output.filters, filters);
    throw new Refusal(
      `${folder} holds rates kept by other filters${differ === '' ? '' : ` (${differ})`}. Take another folder, or the same filters as before.`,
    );
  }
  return known.output;
}

/** `part.parquet.4711.unfinished`: the number is the process's that writes it. */
const UNFINISHED = /\.(\d+)\.unfinished(\.changed)?$/;

/** Removes what runs left that were ended in the midst, by force or by the power going off. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, writer] = UNFINISHED.exec(name) ?? [];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(path.join(folder, name), { force: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const filtersIn = (text: string): Readonly<Record<string, unknown>> => {
  const value = parsed(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

/** Which of two sets of filters differ, by name. */
function differing(one: string, other: string): string {
  const [ours, theirs] = [filtersIn(one), filtersIn(other)];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].filter((name) => JSON.stringify(ours[name]) !== JSON.stringify(theirs[name])).join(', ');
}

/** A file that was read, as the folder is to remember it. */
export interface Finished {
  readonly identity: string;
  readonly parts: readonly string[];
  /** Stands for its bytes, where that is known. */
  readonly content?: string | undefined;
  readonly undone: Undone | undefined;
  /** Other states of it that it stands in the place of. */
  readonly insteadOf: readonly string[];
}

/** Notes a finished file, whole or not at all. Parts that are no longer part of the folder's rates are removed. */
export async function noteFinished(
  folder: string,
  before: Manifest,
  { identity, parts, content, undone, insteadOf }: Finished,
): Promise<Manifest> {
  const gone = new Set([identity, ...insteadOf]);
  for (const part of [...gone].flatMap((known) => before.files[known] ?? []))
    if (!parts.includes(part)) await rm(path.join(folder, path.basename(part)), { force: true });
  const others = <T>(all: Readonly<Record<string, T>>) => Object.entries(all).filter(([known]) => !gone.has(known));
  const next: Manifest = {
    filters: before.filters,
    files: Object.fromEntries([...others(before.files), [identity, [...parts]]]),
    contents: Object.fromEntries([
      ...others(before.contents),
      ...(content === undefined ? [] : [[identity, content] as const]),
    ]),
    undone: Object.fromEntries([...others(before.undone), ...(undone ? [[identity, undone] as const] : [])]),
  };
  await writeManifest(folder, next);
  return next;
}

/** Notes that a file is known by another identity now. */
export async function noteRenamed(folder: string, before: Manifest, from: string, to: string): Promise<Manifest> {
  const renamed = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).map(([known, value]) => [known === from ? to : known, value]));
  const { filters, files, contents, undone } = before;
  const next = { filters, files: renamed(files), contents: renamed(contents), undone: renamed(undone) };
  await writeManifest(folder, next);
  return next;
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const unfinished = path.join(folder, `.${NAME}.${process.pid}`);
  await writeFile(unfinished, `${JSON.stringify(manifest, undefined, 2)}\n`);
  await rename(unfinished, path.join(folder, NAME));
}
