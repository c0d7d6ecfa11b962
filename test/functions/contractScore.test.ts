import { TERM_KEYS, type TermKey } from '../../src/core/contracts';
import type { Argument, Scalar } from '../../src/workbench/host/types';
import { createParleyNode, type ParleyNode } from '../support/parleyNode';
import { shownRows } from '../support/shown';

let parley: ParleyNode;
beforeAll(async () => {
  parley = await createParleyNode();
});
afterAll(() => parley.close());

/** A row of the register. */
const row = (cells: Partial<Record<TermKey, Scalar>>): Scalar[] => TERM_KEYS.map((key) => cells[key] ?? null);

const TERMS = { payer: 'Aetna', cleanClaimDays: 45, timelyFilingDays: 180 };
const PENNSYLVANIA = row({ ...TERMS, state: 'PA' });
const TEXAS = row({ ...TERMS, state: 'TX' });

async function shown(
  contract: Scalar[][],
  more: { headings?: Scalar[][]; weights?: Scalar[][]; output?: string } = {},
) {
  const { headings = null, weights = null, output = null } = more;
  const args: Argument[] = [contract, headings, weights, output];
  const [result] = await parley.office.call([{ name: 'CONTRACTSCORE', args, address: 'Sheet1!A1' }]);
  return shownRows(result);
}

/*
 * Without the Medicare year, which is no matter of it, the usual weights come to 96. Timely filing is present, 6. 45 days to pay are
 * as slow as Pennsylvania allows, weak: (6 + 9 ÷ 2) ÷ 96 = 10.9%; in Texas, which allows 30, harmful: (6 − 9 ÷ 2) ÷ 96 = 1.6%.
 */
test('scores a contract by its terms and the law of its state, one a row', async () => {
  expect(await shown([PENNSYLVANIA])).toEqual([[10.9]]);
  expect(await shown([PENNSYLVANIA, row({}), TEXAS])).toEqual([[10.9], [''], [1.6]]);
});

test('weights in two columns, with headings or without, change it: (100 − 9 ÷ 2) ÷ (96 − 6 + 100) is 50.3%', async () => {
  expect(await shown([TEXAS], { weights: [['timely filing', 100]] })).toEqual([[50.3]]);
  const weights = [
    ['Element', 'Weight'],
    ['Timely filing', '100%'],
    ['Escalator', null],
    [null, null],
  ];
  expect(await shown([TEXAS], { weights })).toEqual([[50.3]]);
});

test('names what is missing, harmful or weak', async () => {
  expect(await shown([TEXAS], { output: 'Harmful' })).toEqual([['Payment timeline']]);
  expect(await shown([PENNSYLVANIA], { output: 'weak' })).toEqual([['Payment timeline']]);
  const [[missing] = []] = (await shown([TEXAS], { output: 'Missing' })) as string[][];
  expect(missing).toMatch(/^Competitive rates; Escalator; Lesser-of clause; /);
  expect(missing).not.toContain('Timely filing');
});

test('takes columns in any order by their headings', async () => {
  const headings = [['Timely filing', 'My own', 'Payer']];
  // 6 ÷ 96
  expect(await shown([[180, 'x', 'Aetna']], { headings })).toEqual([[6.3]]);
});

test('a cell in error under a term is no term that is missing', async () => {
  const headings = [['Timely filing', 'My own', 'Payer']];
  expect(await shown([['#N/A', 'x', 'Aetna']], { headings })).toEqual([
    [{ error: '#N/A', says: expect.stringContaining('#N/A') as unknown }],
  ]);
  expect(await shown([[180, '#N/A', 'Aetna']], { headings })).toEqual([[6.3]]);
});

test('says what is wrong with a weight, an output or a row', async () => {
  const error = (says: string) => [[{ error: '#VALUE!', says: expect.stringContaining(says) as unknown }]];
  expect(await shown([TEXAS], { weights: [['Escalator', -1]] })).toEqual(error('“-1” is not a weight for Escalator'));
  expect(await shown([TEXAS], { weights: [['Escalater', 3]] })).toEqual(error('Escalator'));
  expect(await shown([TEXAS], { output: 'Grade' })).toEqual(error('Harmful'));
  expect(await shown([['Aetna', 3]])).toEqual(error('contract register has'));
});
