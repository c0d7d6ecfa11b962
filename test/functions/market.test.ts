import { loadPacks } from '../../src/session';
import type { FunctionResult } from '../../src/workbench/host/types';
import { createParleyNode, type ParleyNode } from '../support/parleyNode';
import { shownRows } from '../support/shown';
import { texasMarket } from '../support/texasMarket';
import { expectedRows } from './expected';
import { FEES, type FormulaCase, type Shown } from './formulas';

/*
 * Rows of FEES: 90837 at 150 × 1200, 90834-95 at 98.10 × 800, 99214 at 140 × 400, a blank, H0015 HF, 9O837, 90837 HO at 110 × 900.
 * Medicare in Houston (golden/worked.csv): 90837 167.99, 90834 114.64, 99214 137.41, 90837 HO 75% = 125.99. The market has 90837 in Texas
 * (P50 130, P75 158), 90834 in the nation (P50 100, P75 120), and neither 99214 nor H0015; its rates are for any licence.
 */
const NOT_IN_MARKET = { error: '#N/A', says: 'Texas market' } as const;
const NEITHER = { error: '#N/A', says: '(status I). P75: Texas market has no rates of H0015' } as const;
const MISTYPED = { error: '#VALUE!', says: 'Did you mean 90837?' } as const;

const column = (...cells: readonly Shown[]): readonly (readonly Shown[])[] => cells.map((cell) => [cell]);

const CASES: readonly FormulaCase[] = [
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18",,,"P50")',
    shows: column('Shortfall', 0, 1.9, NOT_IN_MARKET, '', NOT_IN_MARKET, MISTYPED, 20),
    source: '130 − 150 is above; 100 − 98.10; no 99214; no H0015; 130 − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18","110%",,"Aetna P50")',
    shows: column('Shortfall', 4, { error: '#N/A', says: '90834' }, NOT_IN_MARKET, '', NOT_IN_MARKET, MISTYPED, 44),
    source: '140 × 110% = 154; − 150; Aetna has no 90834; 154 − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18",,,"higher of 120% of Medicare and P75")',
    shows: column('Shortfall', 51.59, 39.47, 24.89, '', NEITHER, MISTYPED, 48),
    source:
      '201.59 beats 158; 137.57 beats 120; 164.89 alone, since the market has no 99214; neither has H0015; 151.19 (75% × 120%) loses to 158: 158 − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18",,,"lower of Medicare and P50")',
    shows: column('Shortfall', 0, 1.9, NOT_IN_MARKET, '', { error: '#N/A', says: 'H0015' }, MISTYPED, 15.99),
    source: '130 below 150; 100 − 98.10; without a market price no lower is known; 125.99 below 130: − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18",,,"higher of $140 and P50")',
    shows: column('Shortfall', 0, 41.9, NOT_IN_MARKET, '', NOT_IN_MARKET, MISTYPED, 30),
    source: '140 beats 130 and loses to the rate of 150; 140 − 98.10; a floor beside no price is none; 140 − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18",,,"120% of Medicare, at most $150")',
    shows: column('Shortfall', 0, 39.47, 10, '', { error: '#N/A', says: 'status I' }, MISTYPED, 40),
    source: '150 below 201.59: − 150; 137.57 − 98.10; 150 below 164.89: − 140; 150 below 151.19: − 110',
  },
  {
    formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,,"higher of $140 and P50")',
    shows: 60_520,
    source: '41.90 × 800 + 30 × 900 = 33,520 + 27,000',
  },
  { formula: '=PARLEY.BENCHMARK(90837,"TX-18","P50 + $5")', shows: 135, source: '130 + 5' },
  {
    formula: '=PARLEY.BENCHMARK(90837,"TX-18","higher of 100 and P50")',
    shows: { error: '#VALUE!', says: 'Did you mean $100?' },
    source: 'dollars are written as dollars',
  },
  {
    formula: '=PARLEY.BENCHMARKINFO(90837,"TX-18","Formula","lower of $150 and 120% of Medicare")',
    shows: 'lower of $150.00 (your cap) and $201.59 (120% of Medicare) = $150.00',
    source: 'the user’s own dollars are called that',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"TX-18",,"Percent","120% of P50")',
    shows: column('% of benchmark', 150 / 156, 98.1 / 120, NOT_IN_MARKET, '', NOT_IN_MARKET, MISTYPED, 110 / 156),
    source: '130 × 120% = 156; 100 × 120% = 120',
  },
  {
    formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,,"P50")',
    shows: 19_520,
    source: '1.90 × 800 + 20 × 900 = 1,520 + 18,000',
  },
  {
    formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,"Reasons","P50")',
    shows: [
      'Row 4: Texas market has no rates of 99214.',
      'Row 6: Texas market has no rates of H0015.',
      'Row 7: “9O837” is not a billing code. Did you mean 90837? Write a CPT code (90837), an HCPCS code (H0015) or a revenue code (0905), with modifiers after it (90837-95).',
    ].join('\n'),
    source: 'what the market has no rates of is said, row by row',
  },
  { formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,"Lines","P50")', shows: 3, source: '90837, 90834-95, 90837 HO' },
  {
    formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,,"higher of 120% of Medicare and P75")',
    shows: 146_640,
    source: '51.59 × 1200 + 39.47 × 800 + 24.89 × 400 + 48 × 900 = 61,908 + 31,576 + 9,956 + 43,200',
  },
  {
    formula: '=PARLEY.RATEINDEX(A1:D8,"TX-18",,"P50")',
    shows: Number((357_480 / 353_000).toFixed(15)),
    source: '(150 × 1200 + 98.10 × 800 + 110 × 900) ÷ (130 × 1200 + 100 × 800 + 130 × 900) = 357,480 ÷ 353,000',
  },
  {
    formula: '=PARLEY.RATEINDEX(A1:D8,"TX-18","Coverage","P50")',
    shows: Number((2900 / 3900).toFixed(15)),
    source: '1200 + 800 + 900 of those and 400 and 600; 9O837 is not read',
  },
  { formula: '=PARLEY.PCTMEDICARE(90837,150,"TX-18","P50")', shows: 150 / 130, source: '150 ÷ 130' },
  { formula: '=PARLEY.BENCHMARK(90837,"TX-18","P60")', shows: 141.2, source: '130 + (60 − 50) ÷ 25 × (158 − 130)' },
  { formula: '=PARLEY.BENCHMARK(90837,"TX-18","P50",,,,"Aetna")', shows: 140, source: 'the payer’s own 12 groups' },
  {
    formula: '=PARLEY.BENCHMARKINFO(90834,"TX-18","Notes","P50")',
    shows: 'Region: United States, because percentiles need 5 provider groups, which passes over Texas with 3.',
    source: 'Texas has 3 groups of 90834',
  },
  {
    formula: '=PARLEY.BENCHMARK(90837,"TX-18","Atna P50")',
    shows: { error: '#N/A', says: 'Aetna' },
    source: 'a slip of the pen is answered by the nearest name',
  },
  { formula: '=PARLEY.RATERANK(90837,144,"TX-18")', shows: 0.625, source: '50% + (144 − 130) ÷ (158 − 130) × 25%' },
  { formula: '=PARLEY.RATERANK(90837,110,"TX-18")', shows: 0.25, source: '110 is P25' },
  { formula: '=PARLEY.RATERANK(90837,79.99,"TX-18")', shows: 0, source: 'below the lowest, 80' },
  { formula: '=PARLEY.RATERANK(90837,"$301","TX-18")', shows: 1, source: 'above the highest, 300' },
  { formula: '=PARLEY.RATERANK(90837,150,"TX-18","Aetna")', shows: 0.625, source: '50% + (150 − 140) ÷ 20 × 25%' },
  {
    formula: '=PARLEY.RATERANK(A2:A3,C2:C3,"TX-18")',
    shows: column(50 / 100 + (20 / 28) * 0.25, (25 + ((98.1 - 80) / 20) * 25) / 100),
    source: '50% + (150 − 130) ÷ 28 × 25%; 25% + (98.10 − 80) ÷ (100 − 80) × 25%',
  },
  { formula: '=PARLEY.RATERANK(99214,140,"TX-18")', shows: NOT_IN_MARKET, source: 'no such code in the market' },
  { formula: '=PARLEY.RATERANK(90837,1,"TX-18")', shows: { error: '#N/A', says: '$1.00' }, source: 'no rate' },
];

const nearly = (cell: unknown): unknown => (typeof cell === 'number' ? (expect.closeTo(cell, 12) as unknown) : cell);

let parley: ParleyNode;
let results: readonly FunctionResult[];

beforeAll(async () => {
  parley = await createParleyNode();
  loadPacks([texasMarket()]);
  results = await parley.evaluate(
    CASES.map(({ formula }) => formula),
    FEES,
  );
});

afterAll(() => {
  loadPacks([]);
  parley.close();
});

describe('with a market loaded', () => {
  test.each(CASES.map((asked, index) => ({ ...asked, index })))('$formula: $source', (asked) => {
    expect(shownRows(results[asked.index])).toEqual(expectedRows(asked).map((row) => row.map(nearly)));
  });

  test('the same formulas say that no market is loaded once it is gone', async () => {
    loadPacks([]);
    const [underpaid, rank] = await parley.evaluate(
      ['=PARLEY.UNDERPAID(A1:D2,"TX-18",,,"P50")', '=PARLEY.RATERANK(90837,144,"TX-18")'],
      FEES,
    );
    const missing = { error: '#N/A', says: expect.stringContaining('Nothing that is loaded has P50') as unknown };
    expect(shownRows(underpaid)).toEqual([['Shortfall'], [missing]]);
    expect(shownRows(rank)).toEqual([[missing]]);
  });
});
