import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCommand } from '../../src/cli/pack/build/buildCommand';
import { buildPack, type BuildTerms } from '../../src/cli/pack/build/buildPack';
import type { MarketRate } from '../../src/core/market';
import { readPack } from '../../src/formats/pack';
import { writeRatePart } from '../../src/formats/rates';
import { MARKET_RATE } from '../support/marketRate';

jest.setTimeout(60_000);

const TERMS: Omit<BuildTerms, 'name'> = {
  edition: undefined,
  date: '2026-11-24',
  link: '',
  minimumGroups: 5,
  plausible: null,
  until: null,
  counties: [],
};

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function builtAs(name: string) {
  const rates = [0, 1, 2, 3, 4, 5].map((at): MarketRate => ({
    ...MARKET_RATE,
    setting: 'outpatient',
    tin: `11-${at}`,
    rate: 120 + at,
  }));
  const part = path.join(folder, 'part.parquet');
  writeFileSync(part, writeRatePart(rates, { name: 'a.json' }));
  const watching = { signal: new AbortController().signal, stage: () => undefined };
  return readPack((await buildPack([part], { ...TERMS, name }, watching)).bytes);
}

test.each([
  ['x'.repeat(10_001), /10,000 characters/],
  ['a\u202Eb', /cannot be seen/],
  ['a\u0000b', /cannot be seen/],
  ['a\uD800b', /cannot be seen/],
  ['P50', /a measure of its own/],
  ['Medicare', /a measure of its own/],
])('a pack that the add-in would refuse is not built', async (name, why) => {
  await expect(builtAs(name)).rejects.toThrow(why);
});

test('a name that no pack may have is refused before anything is read', async () => {
  const watching = { signal: new AbortController().signal, stage: () => undefined };
  await expect(buildPack([path.join(folder, 'gone')], { ...TERMS, name: 'P50' }, watching)).rejects.toThrow(
    'The name "P50" is a measure of its own in formulas. Give the pack another --name.',
  );
});

test('so is a pack for a folder that is not there', async () => {
  const output = path.join(folder, 'gone', 'pack.parquet');
  await expect(buildCommand().parseAsync(['gone', '-o', output, '--name', 'X'], { from: 'user' })).rejects.toThrow(
    `-o ${output}: its folder is not there. Make it, or name another.`,
  );
});

test('a usual name is built, and read', async () => {
  expect((await builtAs('Texas market')).ok).toBe(true);
});
