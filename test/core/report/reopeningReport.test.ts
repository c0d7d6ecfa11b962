import { portfolio, ratesByPayer, type Terms, USUAL_SETTINGS } from '../../../src/core/contracts';
import { isReportSheet, reopeningReport, reportOf } from '../../../src/core/report';
import { audited } from '../audit/readings';
import { contractOf, TEXAS } from '../contracts/made';

const TODAY = 20261124;

/* 90837 in Houston is 167.99, at 120% 201.59; see golden/worked.csv. Each unit is 100.00 short. */
const RATES = ratesByPayer(
  audited([{ payer: 'Aetna', code: 90837, rate: 101.59, units: 1000, effective: '2020-01-01' }]),
);

function sheetOf(...contracts: readonly Terms[]) {
  const all = portfolio(
    contracts.map((terms) => contractOf(terms)),
    { settings: USUAL_SETTINGS, rates: RATES, shortageOf: () => TEXAS, scoreOf: () => 71 },
    TODAY,
  );
  const { sheets } = reopeningReport(all, { today: TODAY });
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

const AETNA: Terms = { payer: 'Aetna', state: 'TX', renewal: 20270401, noticeDays: 90 };

test('a contract a row, with a date that is one, and its evidence by cell and source', () => {
  const { table, chart } = sheetOf(AETNA, { payer: 'Oscar' });
  const [first, second] = [...table.rows];
  const at = (heading: string) => first?.[table.columns.findIndex((column) => column.heading === heading)];
  expect([at('Rank'), at('Contract'), at('Reopen'), at('Reasons')]).toEqual([
    1,
    'Aetna',
    'Yes',
    'Paid below peers; Rates unchanged for years',
  ]);
  // 1 January 2027: 1 January 2026 is Excel's 46023, and 2026 has 365 days.
  expect([at('Act by'), at('Days left'), at('Opportunity'), at('Score')]).toEqual([46_388, 38, 100_000, 71]);
  // ½ × (0.30 + 0.25 + 0.15 + 0.15) + 0.15 × 15.6/25 = 0.5186
  expect([at('Leverage'), at('Date'), at('Priority')]).toEqual([0.52, 1, 52_000]);
  expect(at('Evidence')).toContain('the oldest, 90837, is from 2020-01-01. (Fees!C2)');
  expect(at('Evidence')).toContain('[HRSA, 2025-12-31]');
  expect(at('Evidence')).toContain('New services or sites: not known. Fill in “New services or sites”');
  expect(second?.[2]).toBe('Unknown');
  expect(chart).toMatchObject({ kind: 'bar', categories: 1, series: [6], rows: 2 });
  expect(table.columns[6]?.heading).toBe('Opportunity');
});

test('the notes say what to reopen next, how contracts are ranked, and whose rates were not found', () => {
  const { notes } = sheetOf(AETNA, { payer: 'Oscar' });
  expect(notes).toContainEqual(expect.stringMatching(/^1\. Aetna: \$100,000\.00 a year below target/));
  expect(notes).toContain('Rank: opportunity × leverage × date, the most first.');
  expect(notes).toContain('No rates of Oscar were found in the audit.');
  expect(notes).toContain(
    'A figure is a reason from: rates unchanged for (years) 2; below peers by 5%; denials risen by 2%; share of your revenue 20%; severity of the shortage 17 of 25; lost to inflation 5%.',
  );
});

test('what cells hold is text, whatever it begins with', () => {
  const { table } = sheetOf({ payer: '=HYPERLINK("x")', newServices: '=1+1' });
  expect([...table.rows].flat().some((cell) => typeof cell === 'object' && cell !== null)).toBe(false);
});

test('an empty register is a sheet that says so, without a chart', () => {
  const { notes, chart } = sheetOf();
  expect([notes.includes('The register has no contract.'), chart]).toEqual([true, undefined]);
});

test('is a sheet of ours, and of no other report', () => {
  expect([isReportSheet('Parley reopening'), reportOf('Parley reopening (2)'), reportOf('Parley findings')]).toEqual([
    true,
    'Parley reopening',
    'audit',
  ]);
});
