import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ingest } from '../../src/cli/ingest/ingest';
import type { NpiTable } from '../../src/cli/ingest/npiTable';
import { wantedOf } from '../../src/cli/ingest/wanted';
import { buildPack } from '../../src/cli/pack/build/buildPack';
import type { CountyOfCbsa } from '../../src/core/market';
import { askMarket, loadPacks } from '../../src/session';
import { madeTic } from './madeTic';

const { signal } = new AbortController();

/** The NPI of the practice in this place of a made file. */
export const npiOf = (at: number): number => 1_000_000_000 + (at + 1) * 10_000;

/** A folder for each test of a file, in which it may write; the packs that it loads go with it. */
export function ownFolder(): { readonly at: (name: string) => string; readonly write: Write } {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
  afterEach(() => {
    loadPacks([]);
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string): string => path.join(folder, name);
  return {
    at,
    write(name, lines) {
      writeFileSync(at(name), lines.join('\n'));
      return at(name);
    },
  };
}

/** Writes lines to a file of this name. @returns Where it lies. */
type Write = (name: string, lines: readonly string[]) => string;

interface Practices {
  /** What each is paid for 90837. */
  readonly rates: readonly number[];
  readonly npis: NpiTable;
  readonly counties: readonly CountyOfCbsa[];
}

/** Loads a pack of one payer's file, ingested and built as the command does; five practices make a percentile. */
export async function loadPackOf({ at, write }: ReturnType<typeof ownFolder>, practices: Practices): Promise<void> {
  const { rates, npis, counties } = practices;
  const file = madeTic({
    groups: rates.length,
    items: [{ code: '90837', rate: (group) => rates[group - 1] ?? 0 }],
  });
  await ingest({
    inputs: [write('made.json', [file])],
    folder: at('rates'),
    filters: '',
    wanted: await wantedOf({ codes: 'behavioral', tins: undefined, states: undefined }, npis),
    classes: npis.classes,
    payer: undefined,
    state: '',
    salvage: false,
    remote: false,
    follow: undefined,
    signal,
    print: () => undefined,
  });
  const { pack } = await buildPack(
    [at('rates')],
    {
      ...{ name: 'Made market', edition: undefined, date: '2026-11-24', link: '', minimumGroups: 5, until: null },
      ...{ plausible: null, counties },
    },
    { signal, stage: () => undefined },
  );
  loadPacks([pack]);
}

const asked = (region: string) =>
  askMarket({ code: '90837', region, measure: null, asOf: null, setting: null, practitioner: null, payer: null });

/** What the evidence of 90837's rates in a region says of where they are from. */
export function regionNote(region: string): string | undefined {
  const found = asked(region);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.evidence('', '', []).notes.find((note) => note.startsWith('Region: '));
}

/** The median of 90837 that is answered for a region, in cents, and how many groups stand behind it. */
export function median(region: string): readonly [number | undefined, number] {
  const found = asked(region);
  if (!found.ok) throw new Error(found.failure.message);
  return [found.value.points.find(({ percent }) => percent === 50)?.amount, found.value.groups];
}
