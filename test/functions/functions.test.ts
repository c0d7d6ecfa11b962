import type { FunctionResult } from '../../src/workbench/host/types';
import { createParleyNode, type ParleyNode } from '../support/parleyNode';
import { shownRows } from '../support/shown';
import { expectedRows } from './expected';
import { FEES, FORMULAS } from './formulas';

let parley: ParleyNode;
let results: readonly FunctionResult[];

beforeAll(async () => {
  parley = await createParleyNode();
  results = await parley.evaluate(
    FORMULAS.map(({ formula }) => formula),
    FEES,
  );
});

afterAll(() => parley.close());

describe('under the real library, without a browser', () => {
  test.each(FORMULAS.map((asked, index) => ({ ...asked, index })))('$formula: $source', (asked) => {
    expect(shownRows(results[asked.index])).toEqual(expectedRows(asked));
  });

  test('a number carries its evidence and is still a number', async () => {
    const [result] = await parley.evaluate(['=PARLEY.BENCHMARK("90837 AJ","TX-18")'], FEES);
    expect(result).toMatchObject([
      [
        {
          type: 'Double',
          basicValue: 125.99,
          numberFormat: '$#,##0.00',
          properties: {
            Formula: {
              basicValue: '(3.78 × 1.008 + 1.20 × 0.993 + 0.02 × 1.376) × 33.4009 = $167.99 × 75% = $125.99',
            },
            Practitioner: { basicValue: 'clinical social worker, 75% of the fee schedule' },
            Period: { basicValue: '2026-01-01 to 2026-12-31' },
          },
        },
      ],
    ]);
  });

  test('a number with a card, passed on to another function, counts as the number', async () => {
    const rich = { type: 'Double' as const, basicValue: 90837, properties: {} };
    const [result] = await parley.office.call([{ name: 'BENCHMARK', args: [rich, 'TX-18'], address: 'Sheet1!A1' }]);
    expect(shownRows(result)).toEqual([[167.99]]);
  });

  test('a range of more than a thousand answers as plain numbers', async () => {
    const codes = Array.from({ length: 1001 }, () => [90837]);
    const [result] = await parley.office.call([{ name: 'BENCHMARK', args: [codes, 'TX-18'], address: 'Sheet1!A1' }]);
    expect(result).toEqual(codes.map(() => [167.99]));
  });

  test('ranges of different length answer as far as both go, and say so beyond', async () => {
    const [result] = await parley.evaluate(['=PARLEY.BENCHMARK(A2:A4,B2:B3)'], FEES);
    expect(shownRows(result)).toEqual([
      [167.99],
      [114.64],
      [{ error: '#N/A', says: expect.stringContaining('differ in length') as unknown }],
    ]);
  });

  test('a cell in error hides its own row and no other, beside cards too', async () => {
    const error = { type: 'Error', code: '#N/A' } as const;
    const rich = { type: 'Double' as const, basicValue: 100, properties: {} };
    const fees = [
      ['Code', 'Rate'],
      [90837, rich],
      [90834, error],
      [error, 90],
      [99214, 137.41],
    ];
    const [shortfalls, one] = await parley.office.call([
      { name: 'UNDERPAID', args: [fees, 'TX-18'], address: 'Sheet1!D1' },
      { name: 'BENCHMARK', args: [error, 'TX-18'], address: 'Sheet1!E1' },
    ]);
    // 167.99 − 100
    expect(shownRows(shortfalls)).toEqual([
      ['Shortfall'],
      [67.99],
      [{ error: '#N/A', says: expect.stringContaining('#N/A') as unknown }],
      [{ error: '#VALUE!', says: expect.stringContaining('#N/A') as unknown }],
      [0],
    ]);
    expect(shownRows(one)).toEqual([[{ error: '#N/A', says: expect.stringContaining('shows #N/A') as unknown }]]);
  });

  test('a whole column answers down to its last code', async () => {
    const column = Array.from({ length: 300_000 }, (_, row) => [row < 3 ? 90837 : null]);
    const [result] = await parley.office.call([{ name: 'BENCHMARK', args: [column, 'TX-18'], address: 'Sheet1!B1' }]);
    expect(shownRows(result)).toEqual([[167.99], [167.99], [167.99]]);
  }, 20_000);

  test('rows across columns make a grid', async () => {
    const [result] = await parley.office.call([
      { name: 'BENCHMARK', args: [[[90837], [99214]], [['AL', 'TX-18']]], address: 'Sheet1!A1' },
    ]);
    expect(shownRows(result)).toEqual([
      [161.7, 167.99],
      [125.23, 137.41],
    ]);
  });

  test('what the desktop passes for an empty cell, 0, is a blank', async () => {
    const zeros = [{ name: 'BENCHMARK', args: [0, 0], address: 'Sheet1!A1' }];
    const optional = [{ name: 'BENCHMARK', args: [90837, 'TX-18', null, 0, null, null, 0], address: 'Sheet1!A2' }];
    const [blank, usual] = await parley.office.call([...zeros, ...optional]);
    expect(shownRows(blank)).toEqual([['']]);
    expect(shownRows(usual)).toEqual([[167.99]]);
  });

  test('a licence and its dates on the first row of their block hold for it, blanks being 0 as the desktop passes them', async () => {
    const feesWith = (blank: 0 | '') => [
      ['Code', 'Licence', 'Setting', 'Rate', 'Units', 'Effective', 'Ends'],
      [90837, 'MD', 'Office', 100, 10, 46_023, 46_387],
      [90834, blank, blank, 90, 10, blank, blank],
      [90837, 'LCSW', 'Facility', 100, 10, 45_292, 45_657],
      [90834, blank, blank, 90, 10, blank, blank],
    ];
    const asked = ['UNDERPAID', 'OPPORTUNITY', 'RATEINDEX'].flatMap((name) =>
      [feesWith(0), feesWith('')].map((fees) => ({ name, args: [fees, 'TX-18'], address: 'Sheet1!H1' })),
    );
    const answers = (await parley.office.call(asked)).map(shownRows);
    const ended = { error: '#N/A', says: expect.stringContaining('ended on 2024-12-31') as unknown };
    // 167.99 − 100 and 114.64 − 90; what counts is the first block: 10 × (67.99 + 24.64), and 1,900 of 1,679.90 + 1,146.40
    const shortfalls = [['Shortfall'], [67.99], [24.64], [ended], [ended]];
    expect(answers).toEqual([
      shortfalls,
      shortfalls,
      [[926.3]],
      [[926.3]],
      [[expect.closeTo(1900 / 2826.3, 10)]],
      [[expect.closeTo(1900 / 2826.3, 10)]],
    ]);
  });
});
