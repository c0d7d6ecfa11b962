import { auditing } from '../../../src/core/audit';
import { findSchedules } from '../../../src/core/fees';
import type { MarketPack } from '../../../src/core/market';
import { toTheEnd } from '../../../src/core/pausing';
import type { Raw } from '../../../src/core/raw';
import { buildReport, isReportSheet, type ReportSheet, type ReportValue } from '../../../src/core/report';
import { loaded, loadPacks, reportMarket } from '../../../src/session';
import { bareSheet } from '../../support/bareSheet';
import { texasMarket } from '../../support/texasMarket';
import { TERMS, TODAY } from '../audit/readings';

/* 90837 in Texas: P0 80, P25 110, P50 130, P75 158, P100 300, 42 groups; 90834 in the nation: 60, 80, 100, 120, 180, 64 groups. */
const ROWS: readonly (readonly Raw[])[] = [
  ['Payer', 'CPT Code', 'Contract rate', 'Annual units'],
  ['Aetna', '90837', 118, 1000],
  ['Cigna', '90834', 90, 300],
  ['Aetna', '99214', 120, 400],
  ['Gulf', '90837', 70, 10],
];

function sheets(pack: MarketPack | null, measure: Raw): ReadonlyMap<string, ReportSheet> {
  loadPacks(pack ? [pack] : []);
  const sheet = bareSheet('Fees', ROWS);
  const schedules = findSchedules(sheet);
  const made = toTheEnd(auditing([{ sheet, mapping: schedules[0]! }], { ...TERMS, measure }, loaded));
  if (!made.ok) throw new Error(made.failure.message);
  const options = { live: false, today: TODAY, edition: 'Medicare', schedules, market: reportMarket() };
  return new Map(buildReport(made.value, options).sheets.map((one) => [one.name, one]));
}

const column = ({ table }: ReportSheet, heading: string): readonly ReportValue[] =>
  Array.from(table.rows, (row) => row[table.columns.findIndex((each) => each.heading === heading)] ?? null);

afterEach(() => loadPacks([]));

describe('the sheet of the market', () => {
  const market = (): ReportSheet => sheets(texasMarket(), 'P50').get('Parley market')!;

  test('has a row for each rate that something was found of, the most dollars first', () => {
    // At 120% of P50: 156 − 118 = 38, × 1000; 120 − 90 = 30, × 300; 156 − 70 = 86, × 10.
    expect(column(market(), 'Rate of')).toEqual(['90837 · Aetna', '90834 · Cigna', '90837 · Gulf']);
    expect(column(market(), 'Found')).toEqual(['Below target', 'Below target', 'Below target, Below the best payer']);
    expect(column(market(), 'Where')).toEqual(['Fees!C2', 'Fees!C3', 'Fees!C5']);
  });

  test('ranks 25% + (118 − 110) ÷ 20 × 25%, 25% + (90 − 80) ÷ 20 × 25%, and 0 below the lowest', () => {
    expect(column(market(), 'Percentile rank')).toEqual([0.35, 0.375, 0]);
  });

  test('has the quartiles, the ends, the groups and how far they may be leaned on', () => {
    const [first, second] = [...market().table.rows];
    // Middle half ÷ median: (158 − 110) ÷ 130 = 0.37 and (120 − 80) ÷ 100 = 0.40, both of 30 groups and more.
    expect(first?.slice(4, 14)).toEqual([
      ...[110, 130, 158, 80, 300, 42, 'strong'],
      ...['Texas', 'Texas market, all payers together', 'tx-2026-06.1'],
    ]);
    expect(second?.slice(4, 12)).toEqual([80, 100, 120, 60, 180, 64, 'strong', 'United States']);
  });

  test('draws the rate between the quartiles', () => {
    const { chart, table } = market();
    expect(chart).toMatchObject({ kind: 'column', categories: 0, rows: 3 });
    expect(chart?.series.map((at) => table.columns[at]?.heading)).toEqual(['Rate', 'P25', 'P50', 'P75']);
  });

  test('stands beside an audit against Medicare too, and is one of ours', () => {
    expect(column(sheets(texasMarket(), null).get('Parley market')!, 'Rate of')).toContain('90837 · Aetna');
    expect(isReportSheet('Parley market')).toBe(true);
  });

  test('is of the payer whose percentile was asked for', () => {
    // Aetna's own 12 groups: P25 120, so that 118 is 10% + (118 − 110) ÷ 10 × 15%.
    const own = sheets(texasMarket(), 'Aetna P50').get('Parley market')!;
    expect(column(own, 'Percentile rank')[0]).toBeCloseTo(0.22, 12);
    expect(column(own, 'Whose rates')[0]).toBe('Texas market, Aetna');
  });

  test('says so where the market has none of the codes, without a chart', () => {
    const none = sheets(
      texasMarket({
        codes: [
          { code: '90847', unit: 'session' },
          { code: '90853', unit: 'session' },
        ],
      }),
      null,
    );
    const sheet = none.get('Parley market')!;
    expect(sheet.chart).toBeUndefined();
    expect(sheet.notes).toEqual([
      'No rate that something was found of has a distribution in the market that is loaded.',
    ]);
  });

  test('is not there where no market is loaded', () => {
    expect([...sheets(null, null).keys()]).not.toContain('Parley market');
  });
});

test('the sources name the pack: edition, payers, counts, what was dropped, method and files', () => {
  const rows = [...sheets(texasMarket(), 'P50').get('Parley sources')!.table.rows];
  expect(rows.filter(([about]) => about === 'Market')).toEqual([
    ['Market', 'Texas market', 'Edition tx-2026-06.1, made on 2026-06-15', 'https://example.org/texas.parquet'],
    ['Market', 'Texas market: payers', 'Aetna', null],
    ['Market', 'Texas market: rates', '90 rates kept of 100 read', 'dropped: 10 placeholders'],
    [
      'Market',
      'Texas market: method',
      'One vote a provider group; percentiles need 5 groups; rates below 20% and above 1000% of Medicare’s price dropped',
      null,
    ],
    ['Market', 'Texas market: file', 'Aetna: aetna_in-network.json.gz, updated 2026-06-01', null],
  ]);
});
