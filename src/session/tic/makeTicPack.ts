import { dayOf, dayOfIso } from '../../core/dates';
import {
  makingPack,
  type MarketPack,
  type MarketRate,
  notesOfSources,
  type PackSource,
  type PackTables,
  type PackTerms,
  periodOfSources,
  USUAL_BAND,
  withheld,
} from '../../core/market';
import type { Progress } from '../../core/pausing';
import { crc32 } from '../../formats/crc32';
import { writePack } from '../../formats/pack';
import { originOf } from '../../formats/tic';
import type { ReadTic } from './readTicFile';
import type { TicPack, TicTerms } from './ticFound';

const MINIMUM_GROUPS = 5;

const sourcesOf = (files: readonly ReadTic[], payer: string): readonly PackSource[] =>
  files.map(({ kept }) => ({ payer, file: kept.file, url: '', updated: dayOfIso(originOf(kept.header).updated) }));

/** What the pack's users are to know of how it was made here. */
function notesOf(files: readonly ReadTic[], state: string): readonly string[] {
  const broken = files.filter(({ found }) => found.fault !== null).map(({ found }) => found.name);
  const elsewhere = files.reduce((sum, { found }) => sum + found.elsewhere, 0);
  return [
    state === ''
      ? 'Where providers practise was not looked up: every rate counts for the nation alone.'
      : `Where providers practise was not looked up: whoever made the pack says that all of them are in ${state}.`,
    ...narrowed(files),
    ...broken.map((name) => `${name} was not read to its end; what came before is counted.`),
    ...(elsewhere > 0 ? [`Provider references in other files were left out: ${elsewhere}.`] : []),
  ];
}

/** What was not asked for is in no distribution. */
function narrowed([file]: readonly ReadTic[]): readonly string[] {
  if (file === undefined) return [];
  const { codes, taxpayers } = file.found.wanted;
  return [
    ...(codes.length > 0 ? [`Of the files only rates of these codes were kept: ${codes.join(', ')}.`] : []),
    ...(taxpayers.length > 0
      ? [
          `Of the files only rates of these taxpayers were kept: ${taxpayers.join(', ')}. They are not the whole market.`,
        ]
      : []),
  ];
}

/** Tells packs of one day apart. */
function withEdition(pack: MarketPack, date: string): MarketPack {
  const digest = crc32(writePack({ ...pack, edition: date }));
  return { ...pack, edition: `${date}.${digest.toString(16).padStart(8, '0').slice(0, 6)}` };
}

function* ratesOf(files: readonly ReadTic[], payer: string, state: string): Generator<MarketRate> {
  for (const { kept } of files) yield* kept.rates(payer, state);
}

function groupsIn(files: readonly ReadTic[]): number {
  const groups = new Set<string>();
  for (const { kept } of files) for (const group of kept.taxpayers()) groups.add(group);
  return groups.size;
}

/** A pack of the rates that were read, as a file, and what to say of it. Pauses every few hundred rates. */
export function* makeTicPack(
  read: readonly ReadTic[],
  { name, payer, state, withBroken, date }: TicTerms,
  tables: PackTables,
): Generator<Progress, TicPack> {
  const files = read.filter(({ kept, found }) => kept.length > 0 && (withBroken || found.fault === null));
  const sources = sourcesOf(files, payer);
  const made = dayOf(date);
  const terms: PackTerms = {
    name,
    edition: date,
    date,
    made,
    link: '',
    minimumGroups: MINIMUM_GROUPS,
    plausible: USUAL_BAND,
    period: periodOfSources(sources, made, null),
    sources,
    notes: [...notesOfSources(sources), ...notesOf(files, state)],
  };
  const count = files.reduce((sum, { kept }) => sum + kept.length, 0);
  const pack = withEdition(yield* makingPack(ratesOf(files, payer, state), count, terms, tables), date);
  return {
    bytes: new Uint8Array(writePack(pack)),
    name,
    counts: pack.counts,
    notes: pack.method.notes.slice(terms.notes.length),
    codes: pack.codes.length,
    groups: groupsIn(files),
    distributions: pack.distributions.length,
    minimumGroups: MINIMUM_GROUPS,
    withheld: withheld(pack),
  };
}
