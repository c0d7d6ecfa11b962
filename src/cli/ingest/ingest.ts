import { printable } from '../printable';
import { Refusal } from '../refusal';
import { fileBar } from './bar';
import { ingestFile, type Ingested, type Ingesting } from './ingestFile';
import { noteFinished, openManifest } from './manifest';
import { address } from './open/address';
import { localFile } from './open/localFile';
import type { Source } from './open/source';
import { unpacked } from './open/unpacked';
import { fileSummary } from './summary';

export interface IngestRequest extends Omit<Ingesting, 'progress'> {
  readonly inputs: readonly string[];
  /** What was asked to be kept, as text: a folder holds rates kept by one set of filters. */
  readonly filters: string;
  /** Of the files that a table of contents lists, those whose address or description holds this. */
  readonly follow: string | undefined;
  readonly print: (line: string) => void;
}

export interface IngestTotals {
  readonly files: number;
  readonly skipped: number;
  readonly failed: number;
  readonly rows: number;
}

const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input);

/**
 * Reads files of rates one after the other into a folder. A file that is in the folder already is passed over, so that a run that was
 * interrupted goes on with the next; one that cannot be read does not stop the others.
 */
export async function ingest(request: IngestRequest): Promise<IngestTotals> {
  const { folder, filters, follow, signal, print } = request;
  let manifest = await openManifest(folder, filters);
  const totals = { files: 0, skipped: 0, failed: 0, rows: 0 };
  const inputs = [...request.inputs];
  const known = new Set(inputs);
  for (let input = inputs.shift(); input !== undefined; input = inputs.shift()) {
    signal.throwIfAborted();
    try {
      const source = isAddress(input) ? await address(input, signal) : await localFile(input);
      if (Object.hasOwn(manifest.files, source.identity)) {
        totals.skipped += 1;
        print(`${printable(source.name)}: is in ${folder} already`);
        continue;
      }
      const done = await ingestSource(source, request);
      const parts = done.flatMap(({ part }) => (part === undefined ? [] : [part]));
      for (const { location, description } of done.flatMap(({ summary }) => summary.listed)) {
        if (follow === undefined || known.has(location)) continue;
        if (!`${location} ${description}`.toLowerCase().includes(follow.toLowerCase())) continue;
        known.add(location);
        inputs.push(location);
      }
      totals.files += 1;
      totals.rows += done.reduce((sum, { summary }) => sum + summary.counts.rows, 0);
      if (done.every(({ summary }) => summary.listed.length === 0))
        manifest = await noteFinished(folder, manifest, source.identity, parts);
    } catch (error) {
      if (signal.aborted || !(error instanceof Refusal)) throw error;
      totals.failed += 1;
      print(printable(error.message));
    }
  }
  return totals;
}

async function ingestSource(source: Source, request: IngestRequest): Promise<readonly Ingested[]> {
  const { signal, print } = request;
  let packed = 0;
  const bar = fileBar(process.stderr, printable(source.name).slice(0, 30), source.size);
  try {
    const done: Ingested[] = [];
    for await (const file of unpacked(source, { signal, read: (bytes) => (packed += bytes) })) {
      const began = performance.now();
      const progress = (bytes: number, rows: number) => bar.show(packed, bytes, rows);
      const one = await ingestFile(file, source.identity, { ...request, progress });
      done.push(one);
      for (const line of fileSummary(one, (performance.now() - began) / 1000)) print(line);
    }
    if (done.length === 0) throw new Refusal(`${source.name} holds no JSON file.`);
    return done;
  } finally {
    bar.end();
  }
}
