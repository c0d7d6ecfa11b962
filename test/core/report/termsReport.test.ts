import { reviewContract, type Terms } from '../../../src/core/contracts';
import { cents } from '../../../src/core/money';
import { isReportSheet, reportOf, termsReport } from '../../../src/core/report';
import { contractOf } from '../contracts/made';
import { lawOfDays } from '../contracts/review/laws';

const CASH = { annualRevenue: cents(100_000_000), billedBelow: null };

function sheetOf(...contracts: readonly Terms[]) {
  const { sheets } = termsReport(contracts.map((terms) => reviewContract(contractOf(terms), lawOfDays(30), CASH)));
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

const AETNA: Terms = { payer: 'Aetna', state: 'XX', cleanClaimDays: 45, timelyFilingDays: 180 };

test('an element a row, with its grade, reason, law and citation, wording and cash', () => {
  const { table } = sheetOf(AETNA);
  const at = (heading: string) => table.columns.findIndex((column) => column.heading === heading);
  const found = [...table.rows].find((row) => row[at('Element')] === 'Payment timeline') ?? [];
  expect(['Contract', 'Grade', 'The contract says', 'Cash', 'Cell'].map((heading) => found[at(heading)])).toEqual([
    'Aetna',
    'Harmful',
    'Clean claim (days): 45 days',
    41_095.89, // 1,000,000 ÷ 365 × 15
    'Contracts!X2',
  ]);
  expect(found[at('State law')]).toBe(
    'By a secondary source, clean claims are paid within 30 days if electronic, 45 days on paper; the contract is 15 days slower. [Code 1-2-3] Not legal advice.',
  );
  expect(found[at('Wording to ask for')]).toBe('Payer shall pay each clean claim within thirty (30) days of receipt.');
});

test('weights come to 1, and the notes say each score and how it is counted', () => {
  const { table, notes } = sheetOf(AETNA);
  const weight = table.columns.findIndex(({ heading }) => heading === 'Weight');
  expect([...table.rows].reduce((sum, row) => sum + Number(row[weight]), 0)).toBeCloseTo(1, 9);
  // Without the Medicare year the weights come to 96: timely filing 6 − half of the payment timeline’s 9 is 1.5; 1.5 ÷ 96 is 1.6%.
  expect(notes).toContain('Aetna: 1.6 of 100; somebody has looked at 16% of it by weight.');
  expect(notes).toContainEqual(expect.stringContaining('Not legal advice'));
});

test('what cells hold is text, whatever it begins with', () => {
  const { table } = sheetOf({ payer: '=HYPERLINK("x")', preauthorization: '=1+1' });
  expect([...table.rows].flat().some((cell) => typeof cell === 'object' && cell !== null)).toBe(false);
});

test('an empty register is a sheet that says so', () =>
  expect(sheetOf().notes).toContain('The register has no contract.'));

test('is a sheet of ours, and of no other report', () =>
  expect([isReportSheet('Parley terms review'), reportOf('Parley terms review'), reportOf('Parley rates')]).toEqual([
    true,
    'Parley terms review',
    'audit',
  ]));
