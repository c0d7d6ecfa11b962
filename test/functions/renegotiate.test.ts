import { registerHeadings, TERM_KEYS, type TermKey } from '../../src/core/contracts';
import type { Argument, FunctionResult, Scalar } from '../../src/workbench/host/types';
import { createParleyNode, type ParleyNode } from '../support/parleyNode';
import { shownRows } from '../support/shown';

let parley: ParleyNode;
beforeAll(async () => {
  parley = await createParleyNode();
});
afterAll(() => parley.close());

const HEADINGS = [registerHeadings] as unknown as Argument;

/** A row of the register. */
const row = (cells: Partial<Record<TermKey, Scalar>>): Scalar[] => TERM_KEYS.map((key) => cells[key] ?? null);

/** Excel's serial numbers: 46388 is 2027-01-01, 46478 2027-04-01, 43466 2019-01-01. */
const AETNA = row({ payer: 'Aetna', renewal: 46_478, noticeDays: 90, lastRateChange: 43_466 });

const FEES: Scalar[][] = [
  ['Payer', 'Code', 'Rate', 'Units'],
  ['Aetna', 90837, 104.5, 100],
  ['Cigna', 90837, 180, 1000],
];

async function ask(args: {
  contract: Scalar[][];
  headings?: Argument;
  rates?: Scalar[][];
  region?: string;
  asOf?: Scalar;
  output?: string;
}): Promise<FunctionResult | undefined> {
  const { contract, headings = null, rates = null, region = null, asOf = '2026-11-24', output = null } = args;
  const [result] = await parley.office.call([
    { name: 'RENEGOTIATE', args: [contract, headings, rates, region, asOf, output], address: 'Sheet1!A1' },
  ]);
  return result;
}
const shown = async (args: Parameters<typeof ask>[0]) => shownRows(await ask(args));

test('says yes or no, the reasons, and the date to act by in one line', async () => {
  expect(await shown({ contract: [AETNA] })).toEqual([
    ['Yes: rates unchanged for years; rates eroded by inflation. Act by 2027-01-01.'],
  ]);
  // 45 % of it: 46023 is 2026-01-01, so that nothing is unchanged for two years.
  const [[no] = []] = (await shown({ contract: [row({ payer: 'Aetna', lastRateChange: 46_023 })] })) as string[][];
  expect(no).toMatch(
    /^No: Checked, and no reason found: rates unchanged for years and rates eroded by inflation\. Not known: paid below peers, /,
  );
});

test('says the answer, the reasons or the evidence alone', async () => {
  expect(await shown({ contract: [AETNA], output: 'Answer' })).toEqual([['Yes']]);
  expect(await shown({ contract: [AETNA], output: 'Reasons' })).toEqual([
    ['Rates unchanged for years; Rates eroded by inflation'],
  ]);
  const [[evidence] = []] = (await shown({ contract: [AETNA], output: 'Evidence' })) as string[][];
  expect(evidence).toMatch(/^Paid below peers: not known\. Audit the fee schedule/);
  // CPI-U medical care: 489.984 in January 2019, 553.095 in November 2023, its last month: 1 − 489.984 ÷ 553.095 = 11.41%
  expect(evidence).toContain('The rates have lost 11.4% since 2019-01-01. CPI-U medical care: 489.984 in 2019-01, ');
  expect(evidence).toContain('Rates last changed on 2019-01-01, 7 whole years ago.');
});

test('the date to act by is a date that Excel counts with', async () => {
  expect(await ask({ contract: [AETNA], output: 'Act by' })).toMatchObject([
    [{ type: 'Double', basicValue: 46_388, numberFormat: 'yyyy-mm-dd' }],
  ]);
  expect(await shown({ contract: [row({ payer: 'Aetna' })], output: 'act by' })).toEqual([
    [{ error: '#N/A', says: expect.stringContaining('“Renewal”') as unknown }],
  ]);
});

test('rates of a fee schedule are measured for the contract’s payer', async () => {
  const [[reasons] = []] = (await shown({
    contract: [AETNA],
    rates: FEES,
    region: 'TX-18',
    output: 'Evidence',
  })) as string[][];
  // 167.99 − 104.50 = 63.49, × 100
  expect(reasons).toContain('Aetna: 1 rate is below their targets, $6,349.00 a year');
  expect(reasons).toContain('Aetna pays 62.2% of the benchmark over 1 rate, the other payers together 107.1%.');
});

test('rates that name no payer are those of the one contract asked about', async () => {
  const rates = FEES.slice(0, 2).map((line) => line.slice(1));
  expect(await shown({ contract: [AETNA], rates, region: 'TX-18', output: 'Reasons' })).toEqual([
    ['Paid below peers; Rates eroded by inflation; Rates unchanged for years'],
  ]);
});

test('several rows spill, blank ones stay blank, and headings may come in any order', async () => {
  const contract = [
    ['Aetna', 43_466],
    [null, null],
    ['Oscar', 46_023],
  ];
  const headings = [['Payor', 'Last increase']];
  expect(await shown({ contract, headings, output: 'Answer' })).toEqual([['Yes'], [''], ['No']]);
  expect(await shown({ contract: [AETNA], headings: HEADINGS, output: 'Answer' })).toEqual([['Yes']]);
});

test.each<[string, Parameters<typeof ask>[0], string]>([
  ['a row without headings that is not the register’s', { contract: [['Aetna', 1]] }, 'has 2 cells'],
  ['headings of something else', { contract: [['x']], headings: [['Colour']] }, 'None of these headings'],
  ['no date', { contract: [AETNA], asOf: 'soon' }, '“soon” is not a date'],
  ['no output', { contract: [AETNA], output: 'Colour' }, 'is not one of the choices'],
  ['no fee schedule', { contract: [AETNA], rates: [['a'], ['b']], region: 'TX' }, 'No column of billing codes'],
])('%s says what to do', async (_, args, words) => {
  expect(await shown(args)).toEqual([[{ error: '#VALUE!', says: expect.stringContaining(words) as unknown }]]);
});

test('rates without a place say so', async () => {
  expect(await shown({ contract: [AETNA], rates: FEES })).toEqual([
    [{ error: '#N/A', says: expect.stringContaining('Say where') as unknown }],
  ]);
});
