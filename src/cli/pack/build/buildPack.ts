import { createHash } from 'node:crypto';
import {
  assemblePack,
  checkPack,
  type CountyOfCbsa,
  DROPPED,
  type Dropped,
  type MarketPack,
  MOST_PACK_BYTES,
  notesOfSources,
  type PackSource,
  type PackTerms,
  periodOfSources,
} from '../../../core/market';
import { readMeasure } from '../../../core/benchmarks';
import { type DayNumber, dayOf, dayOfIso } from '../../../core/dates';
import { LONGEST_TEXT, MOST_ENTRIES, MOST_ROWS, readPack, writePack } from '../../../formats/pack';
import { packTablesWith } from '../../../session';
import { count } from '../../count';
import { misused, Refusal } from '../../refusal';
import { type Counted, countVotes, type Staged } from './countVotes';
import { type Database, openDatabase, quoted } from './database';
import { type Part, partsOf } from './parts';

/** What the maker of a pack decides; the rest its files say. */
export interface BuildTerms extends Pick<PackTerms, 'name' | 'date' | 'link' | 'minimumGroups' | 'plausible'> {
  /** Otherwise the date, and what tells this pack from others of that date. */
  readonly edition: string | undefined;
  /** Otherwise a year after the newest file's month. */
  readonly until: DayNumber | null;
  /** Whose counties and CBSAs become regions; none otherwise. */
  readonly counties: readonly CountyOfCbsa[];
}

export interface Built {
  readonly pack: MarketPack;
  readonly bytes: Uint8Array;
}

async function sourcesOf(database: Database, parts: readonly Part[]): Promise<readonly PackSource[]> {
  const rows = await database.rows<{ filename: string; payer: string; file: string; updated: string }>(
    'select distinct filename, payer, file, updated from rates order by payer, file, updated, filename',
  );
  const urls = new Map(parts.map(({ file, url }) => [file, url]));
  const all = rows.map(({ filename, payer, file, updated }): PackSource => {
    return { payer, file, url: urls.get(filename) ?? '', updated: dayOfIso(updated) };
  });
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}

function withEdition(pack: MarketPack, date: string): MarketPack {
  const digest = createHash('sha256')
    .update(writePack({ ...pack, edition: date }))
    .digest('hex');
  return { ...pack, edition: `${date}.${digest.slice(0, 6)}` };
}

/** Control characters, marks that turn the direction of writing, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/u;

/** Why the add-in would not take this pack under its name. */
function nameTrouble(name: string): string | null {
  if (UNPRINTABLE.test(name)) return 'has characters that cannot be seen';
  const measure = readMeasure(name);
  return measure.ok && (measure.value.kind !== 'market' || measure.value.source === null)
    ? 'is a measure of its own in formulas'
    : null;
}

/** The pack's file, which the add-in reads: it is read here first, so that nobody publishes one that is refused. */
async function readableBytes(pack: MarketPack): Promise<Uint8Array> {
  const bytes = writePack(pack);
  const { length } = pack.distributions;
  if (bytes.length > MOST_PACK_BYTES)
    throw new Refusal(
      `The pack would have ${count(bytes.length)} bytes, and the add-in reads ${count(MOST_PACK_BYTES)}. Ingest fewer codes or states.`,
    );
  const read = await readPack(bytes);
  if (!read.ok)
    throw new Refusal(
      `The add-in would refuse this pack of ${count(length)} distributions: ${read.failure.message} It reads names of up to ${count(LONGEST_TEXT)} characters, ${count(MOST_ENTRIES)} entries of a kind and ${count(MOST_ROWS)} distributions.`,
    );
  return bytes;
}

/** What helps against the most frequent reason that anything helps against. */
const ADVICE: Partial<Record<Dropped, string>> = {
  expired: 'An earlier --date counts rates that were in force then.',
  band: 'A wider --band, or --no-band, keeps them.',
  ownBand: '--no-band keeps them.',
};

/** Why nothing was kept, the most frequent reason first, and what to do about that one. */
function nothingKept({ read, dropped }: Counted): string {
  const reasons = [...dropped].sort(([, one], [, other]) => other - one);
  const [[most] = []] = reasons;
  const said = reasons.map(([why, rates]) => `${count(rates)} ${DROPPED[why]}`).join('; ');
  return `None of ${count(read)} rates was kept: ${said}. ${(most && ADVICE[most]) ?? 'Ingest other files.'}`;
}

/**
 * Builds a pack from parts of rates, in folders or by name. Throws `Refusal` with the reason where that cannot be done; rejects with the
 * signal's reason when stopped.
 */
export async function buildPack(
  inputs: readonly string[],
  terms: BuildTerms,
  { signal, stage }: { readonly signal: AbortSignal; readonly stage: Staged },
): Promise<Built> {
  const trouble = nameTrouble(terms.name);
  if (trouble !== null)
    throw misused(`The name ${JSON.stringify(terms.name)} ${trouble}. Give the pack another --name.`);
  const parts = await partsOf(inputs);
  const made = dayOf(terms.date);
  const tables = packTablesWith(terms.counties);
  const database = await openDatabase(signal);
  try {
    const files = parts.map(({ file }) => quoted(file)).join(', ');
    await database.run(
      `create view rates as select * from read_parquet([${files}], hive_partitioning = false, filename = true)`,
    );
    const sources = await sourcesOf(database, parts);
    const period = periodOfSources(sources, made, terms.until);
    if (period.to < period.from)
      throw misused(`--until is before ${period.name}, the month of the newest file. Name a later day.`);
    const counted = await countVotes(database, terms, tables, stage);
    if (counted.rows.length === 0) throw new Refusal(nothingKept(counted));
    const notes = [...notesOfSources(sources), ...parts.flatMap((part) => part.notes)];
    const whole = { ...terms, edition: terms.edition ?? terms.date, made, period, sources, notes };
    const assembled = assemblePack(counted, whole, tables.unitOf);
    const pack = checkPack(terms.edition === undefined ? withEdition(assembled, terms.date) : assembled);
    if (!pack.ok) throw new Refusal(pack.failure.message);
    return { pack: pack.value, bytes: await readableBytes(pack.value) };
  } finally {
    await database.close();
  }
}
