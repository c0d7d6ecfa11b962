import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ingest } from '../../src/cli/ingest/ingest';
import { readNpiTable } from '../../src/cli/ingest/npiTable';
import { wantedOf } from '../../src/cli/ingest/wanted';
import { buildPack } from '../../src/cli/pack/build/buildPack';
import { readCounties } from '../../src/cli/pack/build/countiesFile';
import { askMarket, loadPacks } from '../../src/session';
import { madeTic } from '../support/madeTic';

const { signal } = new AbortController();
jest.setTimeout(60_000);

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterEach(() => {
  loadPacks([]);
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** Eleven practices, each with its planning region's FIPS code and what it is paid for 90837. */
const PRACTICES: readonly (readonly [fips: string, rate: number])[] = [
  ...[100, 110, 120, 130, 140].map((rate) => ['09120', rate] as const),
  ...[150, 160, 170, 180].map((rate) => ['09190', rate] as const),
  ['09160', 300],
  ['09110', 310],
];
const npiOf = (at: number): number => 1_000_000_000 + (at + 1) * 10_000;

/** The Census Bureau's list 1 of July 2023, as it names Connecticut's regions and areas. */
const COUNTIES = [
  'CBSA Code,CBSA Title,County/County Equivalent,State Name,FIPS State Code,FIPS County Code',
  '14860,"Bridgeport-Stamford-Danbury, CT",Greater Bridgeport Planning Region,Connecticut,09,120',
  '14860,"Bridgeport-Stamford-Danbury, CT",Western Connecticut Planning Region,Connecticut,09,190',
];

/** The median that is answered for a region, in cents, and how many groups stand behind it. */
function median(region: string): readonly [number | undefined, number] {
  const asked = { code: '90837', region, measure: null, asOf: null, setting: null, practitioner: null, payer: null };
  const found = askMarket(asked);
  if (!found.ok) throw new Error(found.failure.message);
  return [found.value.points.find(({ percent }) => percent === 50)?.amount, found.value.groups];
}

test('a payer’s rates are found by planning region, then by the area of several, then by the state', async () => {
  const npis = await readNpiTable(
    write('npis.csv', ['NPI,State,County FIPS', ...PRACTICES.map(([fips], at) => `${npiOf(at)},CT,${fips}`)]),
    signal,
  );
  const rates = path.join(folder, 'rates');
  const file = madeTic({
    groups: PRACTICES.length,
    items: [{ code: '90837', rate: (group) => PRACTICES[group - 1]?.[1] ?? 0 }],
  });
  await ingest({
    ...{ inputs: [write('made.json', [file])], folder: rates, filters: '', classes: npis.classes },
    wanted: await wantedOf({ codes: 'behavioral', tins: undefined, states: undefined }, npis),
    ...{ payer: undefined, state: '', salvage: false, remote: false, follow: undefined, signal },
    print: () => undefined,
  });
  const terms = {
    name: 'Connecticut',
    edition: undefined,
    date: '2026-11-24',
    link: '',
    minimumGroups: 5,
    until: null,
  };
  const counties = await readCounties(write('list1.csv', COUNTIES), signal);
  const { pack } = await buildPack(
    [rates],
    { ...terms, plausible: null, counties },
    { signal, stage: () => undefined },
  );
  loadPacks([pack]);
  // Greater Bridgeport: 100, 110, 120, 130, 140.
  for (const region of ['Greater Bridgeport Planning Region, CT', 'Greater Bridgeport, CT', 'FIPS 9120'])
    expect(median(region)).toEqual([12000, 5]);
  // Western Connecticut alone has four groups; with Greater Bridgeport, the area has nine, of which the fifth is 140.
  expect(median('Western Connecticut Planning Region, CT')).toEqual([14000, 9]);
  expect(median('CBSA 14860')).toEqual([14000, 9]);
  // Of the state's eleven the sixth is 150, for a region of one group and for a county of before.
  expect(median('Capitol Planning Region, CT')).toEqual([15000, 11]);
  expect(median('Fairfield County, CT')).toEqual([15000, 11]);
});
