import { readNpiTable } from '../../src/cli/ingest/npiTable';
import { readZipCounties } from '../../src/cli/ingest/zipCounties';
import { readCounties } from '../../src/cli/pack/build/countiesFile';
import type { CountyOfCbsa } from '../../src/core/market';
import { loadPackOf, median, npiOf, ownFolder } from '../support/practices';

const { signal } = new AbortController();
jest.setTimeout(60_000);

const folder = ownFolder();
const { write } = folder;

/** Ten practices, each with its ZIP code and what it is paid for 90837: five in Harris, four in Fort Bend, one in Travis County. */
const PRACTICES: readonly (readonly [zip: string, rate: number])[] = [
  ...[100, 110, 120, 130, 140].map((rate) => ['770021234', rate] as const),
  ...[150, 160, 170, 180].map((rate) => ['77478', rate] as const),
  ['78701', 300],
];

/** As HUD lays it out: a ZIP code may lie in several counties. */
const ZIP_COUNTIES = [
  'ZIP,COUNTY,USPS_ZIP_PREF_CITY,USPS_ZIP_PREF_STATE,RES_RATIO,BUS_RATIO,OTH_RATIO,TOT_RATIO',
  '77478,48201,SUGAR LAND,TX,0.60,0.10,0,0.55',
  '77478,48157,SUGAR LAND,TX,0.40,0.90,1,0.45',
  '77002,48201,HOUSTON,TX,1,1,1,1',
  '78701,48453,AUSTIN,TX,1,1,1,1',
];

/** As the Census Bureau lays it out, with its title above and its note below. */
const COUNTIES = [
  '"List 1. CORE BASED STATISTICAL AREAS (CBSAs)"',
  '',
  'CBSA Code,Metropolitan Division Code,CBSA Title,County/County Equivalent,State Name,FIPS State Code,FIPS County Code',
  '26420,,"Houston-Pasadena-The Woodlands, TX",Harris County,Texas,48,201',
  '26420,,"Houston-Pasadena-The Woodlands, TX",Fort Bend County,Texas,48,157',
  '12420,,"Austin-Round Rock-San Marcos, TX",Travis County,Texas,48,453',
  'Note: the 2023 delineations',
];

async function packOf(counties: readonly CountyOfCbsa[]): Promise<void> {
  const table = write('npis.csv', [
    'NPI,Provider Business Practice Location Address State Name,Provider Business Practice Location Address Postal Code',
    ...PRACTICES.map(([zip], at) => `${npiOf(at)},TX,${zip}`),
  ]);
  const npis = await readNpiTable(table, signal, await readZipCounties(write('zip.csv', ZIP_COUNTIES), signal));
  await loadPackOf(folder, { rates: PRACTICES.map(([, rate]) => rate), npis, counties });
}

test('a place is answered by its county, then by its CBSA, then by its state, whichever has enough groups', async () => {
  await packOf(await readCounties(write('list1.csv', COUNTIES), signal));
  // Harris: 100, 110, 120, 130, 140.
  expect(median('Harris County, TX')).toEqual([12000, 5]);
  // Fort Bend alone has four groups; with Harris, its CBSA has nine, of which the fifth is 140.
  expect(median('Fort Bend County, TX')).toEqual([14000, 9]);
  // One group in Travis and in Austin's CBSA; the state's ten have 140 and 150 in their middle.
  expect(median('Travis County, TX')).toEqual([14500, 10]);
});

test('without a table of counties, the state answers for them', async () => {
  await packOf([]);
  expect(median('Harris County, TX')).toEqual([14500, 10]);
});

test('a table of counties may be plain, and one that names none is refused', async () => {
  const plain = write('plain.csv', ['FIPS,County,State', '1073,Jefferson,AL', '99,Nowhere,ZZ']);
  expect(await readCounties(plain, signal)).toEqual([{ fips: '01073', name: 'Jefferson', state: 'AL', cbsa: null }]);
  await expect(readCounties(write('other.csv', ['a,b', '1,2']), signal)).rejects.toThrow('other.csv names no counties');
});

test('the Census Bureau’s file says a ZIP code’s county by land, and one without counties is refused', async () => {
  const census = write('zcta.txt', [
    'GEOID_ZCTA5_20|GEOID_COUNTY_20|AREALAND_PART',
    '77478|48157|900',
    '77478|48201|1000',
    '|48201|5',
  ]);
  expect([...(await readZipCounties(census, signal))]).toEqual([['77478', '48201']]);
  await expect(readZipCounties(write('no.csv', ['a,b', '1,2']), signal)).rejects.toThrow('no.csv does not say');
});

test('ZIP codes’ counties are refused where the table of NPIs has no ZIP codes', async () => {
  const table = write('npis.csv', ['NPI,State', `${npiOf(0)},TX`]);
  const zips = await readZipCounties(write('zip.csv', ZIP_COUNTIES), signal);
  await expect(readNpiTable(table, signal, zips)).rejects.toThrow('npis.csv has no column of ZIP codes');
});

test('codes that lost their zero in a spreadsheet are found by it', async () => {
  const table = write('npis.csv', [
    'NPI,State,County FIPS,ZIP',
    `${npiOf(0)},CT,9110,`,
    `${npiOf(1)},MA,,2101`,
    `${npiOf(2)},MA,,21011234`,
    `${npiOf(3)},MA,,2101-1234`,
    `${npiOf(4)},TX,48201,`,
  ]);
  const { classes } = await readNpiTable(table, signal, new Map([['02101', '25025']]));
  expect(classes.map(({ county }) => county)).toEqual(['', '09110', '25025', '48201']);
});
