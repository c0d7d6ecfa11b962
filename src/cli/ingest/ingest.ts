import { rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../codeOf';
import { count } from '../count';
import { printable } from '../printable';
import { Refusal } from '../refusal';
import { fileBar } from './bar';
import { ingestFile, type Ingested, type Ingesting } from './ingestFile';
import { noteFinished, noteRenamed, openManifest } from './manifest';
import { address } from './open/address';
import { keptDownload } from './open/keptDownload';
import { localFile } from './open/localFile';
import type { Source } from './open/source';
import { unpacked } from './open/unpacked';
import { fileSummary } from './summary';
import { sameBefore } from './sameBefore';
import { brokenBefore, insteadOfRates, metAgain, undoneOf, whyAgain } from './undone';

export interface IngestRequest extends Omit<Ingesting, 'progress'> {
  readonly inputs: readonly string[];
  /** What was asked to be kept, as text: a folder holds rates kept by one set of filters. */
  readonly filters: string;
  /** Of the files that a table of contents lists, those whose address or description holds this. */
  readonly follow: string | undefined;
  readonly print: (line: string) => void;
}

export interface IngestTotals {
  /** Read, and kept as far as they hold what was asked for. */
  readonly files: number;
  /** Of these, those that list no rates in network at all. */
  readonly empty: number;
  /** Of payers that were not asked for. */
  readonly passedOver: number;
  /** Read before, and not again. */
  readonly skipped: number;
  readonly failed: number;
  readonly rows: number;
}

const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input);

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full. Make room,',
  EDQUOT: 'there is no more room for you on its disk. Make some,',
  EFBIG: 'its disk takes no file so large. Name a folder on another,',
  EACCES: 'nothing may be written in it. Name another,',
  EPERM: 'nothing may be written in it. Name another,',
  EROFS: 'its disk is for reading only. Name another,',
  EIO: 'its disk fails. Name a folder on another,',
};

/** What no file is at fault for, and none of the next would do better. */
function unwritable(folder: string, error: unknown): unknown {
  const reason = UNWRITABLE[codeOf(error)];
  if (reason === undefined) return error;
  const said = `${folder} cannot be written to: ${reason} and run it again. The files that were finished stay.`;
  return new Refusal(said, undefined, { cause: error });
}

/**
 * Reads files of rates one after the other into a folder. A file that is in the folder already is passed over, so that a run that was
 * interrupted goes on with the next, unless this run asks for what was not done of it before; one that cannot be read does not stop
 * the others.
 */
export async function ingest(request: IngestRequest): Promise<IngestTotals> {
  const { folder, filters, follow, signal, print } = request;
  let manifest = await openManifest(folder, filters);
  const totals = { files: 0, empty: 0, passedOver: 0, skipped: 0, failed: 0, rows: 0 };
  const inputs = request.inputs.map((input) => ({ input, isListed: false }));
  const known = new Set(request.inputs);
  for (let next = inputs.shift(); next !== undefined; next = inputs.shift()) {
    const { input, isListed } = next;
    signal.throwIfAborted();
    let before: readonly string[] = [];
    let download: Source | undefined;
    try {
      // What a file lists is no file of this machine, whatever it is called.
      const remote = isListed || isAddress(input) ? await address(input, signal) : undefined;
      const source = remote ?? (await localFile(input));
      const { identity } = source;
      const same = await sameBefore(manifest, source, { signal, print });
      if (same !== undefined) manifest = await noteRenamed(folder, manifest, same, identity);
      if (Object.hasOwn(manifest.files, identity)) {
        const undone = Object.hasOwn(manifest.undone, identity) ? manifest.undone[identity] : undefined;
        const again = undone && whyAgain(undone, request);
        if (again === undefined) {
          totals.skipped += 1;
          print(printable(`${source.name}: ${metAgain(undone, folder)}`));
          continue;
        }
        print(printable(`${source.name} ${again}.`));
        before = manifest.files[identity] ?? [];
      }
      download = remote && (await keptDownload(remote, folder));
      const done = await ingestSource(download ?? source, request, before);
      for (const { location, description } of done.flatMap(({ summary }) => summary.listed)) {
        if (follow === undefined || known.has(location)) continue;
        if (!`${location} ${description}`.toLowerCase().includes(follow.toLowerCase())) continue;
        known.add(location);
        inputs.push({ input: location, isListed: true });
      }
      if (done.every(({ anothers }) => anothers !== undefined)) totals.passedOver += 1;
      else totals.files += 1;
      if (done.some((one) => insteadOfRates(one) !== undefined)) totals.empty += 1;
      totals.rows += done.reduce((sum, { rows }) => sum + rows, 0);
      const parts = done.flatMap(({ part }) => (part === undefined ? [] : [part]));
      if (done.some(({ summary }) => summary.listed.length > 0)) continue;
      const insteadOf = source.path === undefined ? [] : brokenBefore(manifest.undone, source.path, identity);
      const content = parts.length === 0 ? undefined : await source.content?.(signal);
      manifest = await noteFinished(folder, manifest, { identity, parts, content, undone: undoneOf(done), insteadOf });
      if (insteadOf.length > 0) print('  takes the place of what was salvaged of it before');
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Refusal)) throw unwritable(folder, error);
      totals.failed += 1;
      print(printable(error.message));
      if (before.length > 0) print(`  what was kept of it before stays: ${before.map(printable).join(', ')}`);
    } finally {
      if (!signal.aborted && (await download?.done?.()) === true)
        print(`  what was downloaded of it stays in ${folder}; another run goes on with it`);
    }
  }
  return totals;
}

/** Reads all that is in a source, or nothing: of an archive that is broken further on no part is left. @param before Parts that stay. */
async function ingestSource(
  source: Source,
  request: IngestRequest,
  before: readonly string[],
): Promise<readonly Ingested[]> {
  const { folder, follow, signal, print } = request;
  const { before: here = 0 } = source;
  if (here > 0)
    print(
      printable(`${source.name}: its first ${count(here)} bytes were downloaded before; it is read with these again.`),
    );
  let packed = 0;
  const bar = fileBar(process.stderr, printable(source.name).slice(0, 30), source.size);
  const done: Ingested[] = [];
  try {
    for await (const file of unpacked(source, { signal, read: (bytes) => (packed += bytes) })) {
      const began = performance.now();
      const progress = (bytes: number, rows: number) => bar.show(packed, bytes, rows);
      const one = await ingestFile(file, `${source.identity} ${done.length}`, { ...request, progress });
      done.push(one);
      for (const line of fileSummary(one, (performance.now() - began) / 1000, follow !== undefined)) print(line);
    }
    if (done.length === 0) throw new Refusal(`${source.name} holds no JSON file.`);
    return done;
  } catch (error) {
    for (const { part } of done)
      if (part !== undefined && !before.includes(part)) await rm(path.join(folder, part), { force: true });
    throw error;
  } finally {
    bar.end();
  }
}
