import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import type { MarketRate } from '../../src/core/market';
import { ratePartWriter } from '../../src/formats/rates';
import { type Bench, count } from './bench';
import { measured, printRun } from './measured';

const RATES = 1_000_000;
const PRACTICES = 20_000;
const CODES = [
  '90791',
  '90832',
  '90834',
  '90837',
  '90839',
  '90846',
  '90847',
  '90853',
  '96130',
  '99213',
  '99214',
  'H0015',
];
const PAYERS = ['Made Health', 'Made Mutual', 'Made Care', 'Made Plan'];
const STATES = ['TX', 'OK', 'LA', 'NM', 'AR', ''];
const MODIFIERS = ['', '', '', '95', 'HO', 'GT,HO'];
const TAXONOMIES = ['', 'masters', 'doctoral', 'physician', 'other'];

/** Rates as ingested: each practice paid much the same for a code, by several plans and networks. */
function rateAt(row: number): MarketRate {
  const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(row / step) % list.length]!;
  const practice = (row * 7919) % PRACTICES;
  return {
    payer: pick(PAYERS, 250_000),
    file: 'made.json',
    updated: '2026-11-01',
    codeType: 'CPT',
    code: pick(CODES, 1),
    arrangement: 'ffs',
    negotiatedType: row % 97 === 0 ? 'percentage' : 'negotiated',
    rate: 60 + ((practice * 31 + (row % 5) * 17) % 20_000) / 100,
    expires: '9999-12-31',
    places: row % 3 === 0 ? '02,11' : '11',
    billingClass: 'professional',
    setting: '',
    modifiers: pick(MODIFIERS, 12),
    tinKind: 'ein',
    tin: String(100_000_000 + practice),
    state: STATES[practice % STATES.length]!,
    county: '',
    taxonomy: TAXONOMIES[practice % TAXONOMIES.length]!,
  };
}

async function makePart(file: string): Promise<void> {
  const stream = createWriteStream(file);
  const writer = ratePartWriter((bytes) => void stream.write(bytes));
  for (let row = 0; row < RATES; row += 1) writer.row(rateAt(row));
  writer.finish({ name: 'made.json' });
  stream.end();
  await once(stream, 'finish');
}

/** `parley pack build` from start to end, in a process of its own. */
const pack: Bench = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  try {
    const part = path.join(folder, 'part.parquet');
    await makePart(part);
    // Makes the command where its sources have changed.
    await measured(folder, ['bin/parley.js', '--help']);
    const output = path.join(folder, 'pack.parquet');
    const build = await measured(folder, [
      'bin/parley.js',
      'pack',
      'build',
      part,
      '-o',
      output,
      '--name',
      'Made market',
    ]);
    return [[`parley pack build, ${count(RATES)} rates of ${count(PRACTICES)} taxpayers`, printRun(build)]];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export default pack;
