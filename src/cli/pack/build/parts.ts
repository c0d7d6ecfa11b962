import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import * as v from 'valibot';
import { PACK_KEY } from '../../../formats/pack';
import { partSummary } from '../../../formats/rates';
import { codeOf } from '../../codeOf';
import { many } from '../../count';
import { printable } from '../../printable';
import { Refusal } from '../../refusal';

/** A part of rates, and what is to be known of the file that it was made of. */
export interface Part {
  /** As the file system calls it. */
  readonly file: string;
  /** Where the file was fetched from; empty where it was not. */
  readonly url: string;
  /** What was left out of it, in sentences. */
  readonly notes: readonly string[];
}

const said = v.object({
  name: v.string(),
  notFetched: v.optional(v.number(), 0),
  missing: v.optional(v.array(v.unknown()), []),
  fault: v.optional(v.string()),
});

const manifest = v.object({ files: v.record(v.string(), v.array(v.string())) });

const ENDING = '.parquet';
/** What DuckDB takes for a pattern of names. */
const PATTERN = /[*?[\]{}]/;

const GET_ONE = 'parley ingest tic makes one of the files that payers publish.';

/** The addresses that a folder's parts were fetched from, as its list of finished files has them: `address tag`. */
async function addressesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  try {
    const read = v.parse(manifest, JSON.parse(await readFile(path.join(folder, 'ingested.json'), 'utf8')));
    return new Map(
      Object.entries(read.files).flatMap(([identity, parts]) => {
        const [address = ''] = identity.split(' ');
        return address.startsWith('https://') ? parts.map((part) => [part, address] as const) : [];
      }),
    );
  } catch {
    return new Map();
  }
}

function notesOf({ name, notFetched, missing, fault }: v.InferOutput<typeof said>): readonly string[] {
  const file = printable(name);
  const elsewhere = notFetched + missing.length;
  return [
    ...(fault === undefined ? [] : [`${file} was not read to its end: ${printable(fault)}`]),
    ...(elsewhere === 0
      ? []
      : [
          `${file} keeps provider groups in ${many(elsewhere, 'other file')}, which ${elsewhere === 1 ? 'was' : 'were'} not read.`,
        ]),
  ];
}

/** @returns Nothing where it is a pack in a folder, whose output may lie beside what it was made of. */
async function partOf(file: string, url: string, isNamed: boolean): Promise<Part | undefined> {
  const refused = (what: string) => new Refusal(`${file} is ${what}. ${GET_ONE}`);
  const metadata = await asyncBufferFromFile(file)
    .then((buffer) => parquetMetadataAsync(buffer))
    .catch((error: unknown) => {
      if (codeOf(error) === 'EACCES') throw new Refusal(`${file} may not be read. Ask for the right to read it.`);
      throw refused('no whole Parquet file');
    });
  if (metadata.key_value_metadata?.some(({ key }) => key === PACK_KEY)) {
    if (isNamed) throw refused('a pack already, and no part to make one of');
    return undefined;
  }
  const summary = v.safeParse(said, partSummary(metadata));
  if (!summary.success) throw refused('no part that parley ingest kept');
  if (PATTERN.test(file))
    throw new Refusal(`${file}: its path holds one of * ? [ ] { }. Rename it, or move it elsewhere.`);
  return { file, url, notes: notesOf(summary.output) };
}

async function partsIn(input: string): Promise<readonly Part[]> {
  const found = await stat(input).catch((error: unknown) => {
    throw new Refusal(`${input} ${codeOf(error) === 'ENOENT' ? 'is not there. Check the path.' : 'cannot be read.'}`);
  });
  const isFolder = found.isDirectory();
  const folder = isFolder ? input : path.dirname(input);
  const names = isFolder ? (await readdir(input)).filter((name) => name.endsWith(ENDING)) : [path.basename(input)];
  const addresses = await addressesIn(folder);
  const parts: Part[] = [];
  for (const name of names.sort()) {
    const file = await realpath(path.join(folder, name));
    const part = await partOf(file, addresses.get(name) ?? '', !isFolder);
    if (part) parts.push(part);
  }
  if (parts.length === 0) throw new Refusal(`${input} holds no parts of rates. ${GET_ONE}`);
  return parts;
}

/** The parts that are named, and those in the folders that are; each once. */
export async function partsOf(inputs: readonly string[]): Promise<readonly Part[]> {
  const parts = new Map<string, Part>();
  for (const input of inputs) for (const part of await partsIn(input)) parts.set(part.file, part);
  return [...parts.values()];
}
