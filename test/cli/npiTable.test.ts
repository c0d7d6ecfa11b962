import { readNpiTable } from '../../src/cli/ingest/npiTable';
import { inFolder, signal, write } from '../support/ingesting';

inFolder();

const [ONE, OTHER] = [1093700001, 1093700002];

/** The states that a table says its NPIs practise in. */
async function statesOf(...rows: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { classOf, classes } = await readNpiTable(write('npis.csv', rows.join('\n')), signal);
  const npis = rows.map((row) => Number(row.split(',')[0])).filter((npi) => npi >= ONE);
  return npis.map((npi) => classes[classOf(npi) ?? -1]?.state);
}

test('a state is known by its code and by its name', async () => {
  const rows = ['TX', 'tx', 'Texas', ' TEXAS ', 'New  Mexico', 'Tennessee', 'PR', 'Puerto Rico', ''];
  expect(await statesOf('NPI,state', ...rows.map((state, at) => `${ONE + at},${state}`))).toEqual([
    ...['TX', 'TX', 'TX', 'TX', 'NM', 'TN', 'PR', 'PR', ''],
  ]);
});

test('what is no state refuses the table, with the provider whose it is', async () => {
  await expect(statesOf('NPI,state', `${ONE},TX`, `${OTHER},TE`)).rejects.toThrow(
    `npis.csv: the state of NPI ${OTHER} is “TE”, which is none. Write it as TX or Texas, or leave it empty; of addresses abroad a column with the country says so.`,
  );
});

test('a row without an NPI need name no state', async () => {
  expect(await statesOf('NPI,state', 'n/a,none', `${ONE},OK`)).toEqual(['OK']);
});

test('an address abroad is in no state, whatever its own is called there; armed forces are in none either', async () => {
  const heading =
    'NPI,Provider Business Practice Location Address State Name,Provider Business Practice Location Address Country Code (If outside U.S.)';
  // Western Australia; a province of Canada; the armed forces in Europe; a territory that is written as a country.
  const rows = ['WA,AU', 'ONTARIO,CA', 'AE,US', 'PR,PR', 'WA,US'];
  expect(await statesOf(heading, ...rows.map((row, at) => `${ONE + at},${row}`))).toEqual([
    ...['XX', 'XX', 'AE', 'PR', 'WA'],
  ]);
});
