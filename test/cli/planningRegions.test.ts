import { readNpiTable } from '../../src/cli/ingest/npiTable';
import { readCounties } from '../../src/cli/pack/build/countiesFile';
import { loadPackOf, median, npiOf, ownFolder, regionNote } from '../support/practices';

const { signal } = new AbortController();
jest.setTimeout(60_000);

const folder = ownFolder();
const { write } = folder;

/** Eleven practices, each with its planning region's FIPS code and what it is paid for 90837. */
const PRACTICES: readonly (readonly [fips: string, rate: number])[] = [
  ...[100, 110, 120, 130, 140].map((rate) => ['09120', rate] as const),
  ...[150, 160, 170, 180].map((rate) => ['09190', rate] as const),
  ['09160', 300],
  ['09110', 310],
];

/** The Census Bureau's list 1 of July 2023, as it names Connecticut's regions and areas. */
const COUNTIES = [
  'CBSA Code,CBSA Title,County/County Equivalent,State Name,FIPS State Code,FIPS County Code',
  '14860,"Bridgeport-Stamford-Danbury, CT",Greater Bridgeport Planning Region,Connecticut,09,120',
  '14860,"Bridgeport-Stamford-Danbury, CT",Western Connecticut Planning Region,Connecticut,09,190',
];

test('a payer’s rates are found by planning region, then by the area of several, then by the state', async () => {
  const npis = await readNpiTable(
    write('npis.csv', ['NPI,State,County FIPS', ...PRACTICES.map(([fips], at) => `${npiOf(at)},CT,${fips}`)]),
    signal,
  );
  const counties = await readCounties(write('list1.csv', COUNTIES), signal);
  await loadPackOf(folder, { rates: PRACTICES.map(([, rate]) => rate), npis, counties });
  // Greater Bridgeport: 100, 110, 120, 130, 140.
  for (const region of ['Greater Bridgeport Planning Region, CT', 'Greater Bridgeport, CT', 'FIPS 9120'])
    expect(median(region)).toEqual([12000, 5]);
  // Western Connecticut alone has four groups; with Greater Bridgeport, the area has nine, of which the fifth is 140.
  expect(median('Western Connecticut Planning Region, CT')).toEqual([14000, 9]);
  expect(median('CBSA 14860')).toEqual([14000, 9]);
  // Of the state's eleven the sixth is 150, for a region of one group and for a county of before.
  expect(median('Capitol Planning Region, CT')).toEqual([15000, 11]);
  expect(median('Fairfield County, CT')).toEqual([15000, 11]);
  // And it is said that a county of before is none of the regions, not that there are no rates.
  expect(regionNote('Fairfield County, CT')).toBe(
    'Region: Connecticut, because Fairfield County is none of the planning regions that Connecticut has had in place of counties since 2022, by which these rates are; write one of those for its rates.',
  );
  expect(regionNote('Greater Bridgeport, CT')).toBeUndefined();
  expect(regionNote('Northwest Hills Planning Region, CT')).toBe(
    'Region: Connecticut, because there are no rates for a nearer region.',
  );
});

test('a planning region is none of the counties of before, by which an older pack is', async () => {
  const npis = await readNpiTable(
    write('npis.csv', ['NPI,State,County FIPS', ...[1, 2, 3, 4, 5].map((_, at) => `${npiOf(at)},CT,09001`)]),
    signal,
  );
  const [heading = ''] = COUNTIES;
  const older = [heading, '14860,"Bridgeport-Stamford-Norwalk, CT",Fairfield County,Connecticut,09,001'];
  await loadPackOf(folder, {
    rates: [100, 110, 120, 130, 140],
    npis,
    counties: await readCounties(write('list1.csv', older), signal),
  });
  expect(regionNote('Fairfield County, CT')).toBeUndefined();
  expect(regionNote('Western Connecticut Planning Region, CT')).toContain(
    'because Western Connecticut Planning Region is none of the counties that Connecticut had until 2022',
  );
});
