import type { MarketPack, ParityCode, ParityIndex } from '../../../src/core/market';
import { cents } from '../../../src/core/money';
import { isReportSheet, parityReport, reportOf, type ReportSheet, type ReportValue } from '../../../src/core/report';
import { failed } from '../../../src/core/result';
import { texasMarket } from '../../support/texasMarket';

const code = (name: string, groups: number, median: number, medicare: number): ParityCode => ({
  code: name,
  groups,
  untold: name === '90834' ? 4 : 0,
  median: cents(median),
  medicare: cents(medicare),
  ratio: median / medicare,
  setting: 'nonfacility',
  confidence: 'fair',
});

/* ∛(0.8 × 1 × 1.25) = 1; ∛(1 × 1.25 × 1.6) = ∛2 = 1.2599; index 0.7937, gap 25.99%. */
const AETNA: ParityIndex = {
  payer: 'Aetna',
  region: 'TX',
  behavioral: {
    codes: [code('90834', 12, 8000, 10_000), code('90837', 30, 15_000, 15_000), code('90791', 9, 12_500, 10_000)],
    left: [{ code: '90853', why: failed('codeMissing', {}).failure }],
    percentOfMedicare: 1,
    groups: { least: 9, most: 30 },
    ratios: { least: 0.8, most: 1.25 },
    confidence: 'fair',
    untold: 1,
  },
  medical: {
    codes: [code('99213', 40, 9000, 9000), code('99214', 41, 12_500, 10_000), code('99215', 20, 16_000, 10_000)],
    left: [],
    percentOfMedicare: 2 ** (1 / 3),
    groups: { least: 20, most: 41 },
    ratios: { least: 1, most: 1.6 },
    confidence: 'strong',
    untold: 0,
  },
  licences: [],
  index: 2 ** (-1 / 3),
  gap: 2 ** (1 / 3) - 1,
  method: ['Each code counts once.'],
  medicare: { release: 'CMS, 2026C', link: 'https://www.cms.gov/', place: 'Texas' },
  limits: ['No volumes.', 'No proof.'],
};
const CIGNA: ParityIndex = {
  ...AETNA,
  payer: '=Cigna',
  behavioral: {
    ...AETNA.behavioral,
    codes: [],
    percentOfMedicare: null,
    groups: null,
    ratios: null,
    confidence: 'thin',
    untold: 0,
  },
  index: null,
  gap: null,
};

const sheets = (
  indices: readonly ParityIndex[],
  pack: MarketPack = texasMarket(),
): ReadonlyMap<string, ReportSheet> => {
  const options = { pack, region: 'Texas', today: 20261124, labelOf: (text: string) => `service ${text}` };
  return new Map(parityReport(indices, options).sheets.map((sheet) => [sheet.name, sheet]));
};
const rows = (name: string, indices: readonly ParityIndex[] = [AETNA, CIGNA]): readonly (readonly ReportValue[])[] => [
  ...sheets(indices).get(name)!.table.rows,
];

test('a payer a row: index, both sides, the gap, the codes and the fewest groups; without an index, why', () => {
  expect(rows('Parley parity')).toEqual([
    [
      ...['Aetna', AETNA.index, 1, 2 ** (1 / 3), AETNA.gap],
      ...[3, 1, 9, 0.8, 1.25, 'fair'],
      ...[3, 0, 20, 1, 1.6, 'strong'],
      null,
    ],
    [
      ...['=Cigna', null, null, 2 ** (1 / 3), null],
      ...[0, 0, null, null, null, 'thin'],
      ...[3, 0, 20, 1, 1.6, 'strong'],
      'Too few codes have both a median and a Medicare price: 0 of 1 behavioral code; each side needs 3.',
    ],
  ]);
});

test('every code that counts with its figures, and every one that was left out with its reason', () => {
  const codes = rows('Parley parity codes', [AETNA]);
  expect(codes).toHaveLength(7);
  // 80.00 ÷ 100.00
  expect(codes[0]).toEqual(['Aetna', 'Behavioral', '90834', 'service 90834', 12, 4, 80, 100, 0.8, 'fair', null]);
  expect(codes[3]).toEqual([
    ...['Aetna', 'Behavioral', '90853', 'service 90853', null, null, null, null, null, null],
    failed('codeMissing', {}).failure.message,
  ]);
  expect(codes[6]).toEqual(['Aetna', 'Medical', '99215', 'service 99215', 20, 0, 160, 100, 1.6, 'fair', null]);
});

test('a licence that is told apart stands below the sides, beside its own price', () => {
  const masters = { ...AETNA.behavioral, level: 'masters' as const };
  const codes = rows('Parley parity codes', [{ ...AETNA, licences: [masters] }]);
  expect(codes).toHaveLength(10);
  expect(codes[7]?.slice(0, 3)).toEqual(['Aetna', "Behavioral, master's level", '90834']);
});

test('what the index does not reach is said above the table', () => {
  const notes = sheets([AETNA])
    .get('Parley parity')!
    .notes.filter((note) => typeof note === 'string');
  expect(notes.join(' ')).toContain('nothing of procedures, imaging');
});

test('method, limits and the pack with its counts stand on a sheet of their own', () => {
  const method = rows('Parley parity method');
  expect(method.slice(0, 6)).toEqual([
    ['Parity', 'Made on', '2026-11-24', null],
    ['Parity', 'Region', 'Texas', null],
    ['Parity', 'Medicare', 'CMS, 2026C. Texas.', 'https://www.cms.gov/'],
    ['Parity', 'Method 1', 'Each code counts once.', null],
    ['Parity', 'Limit 1', 'No volumes.', null],
    ['Parity', 'Limit 2', 'No proof.', null],
  ]);
  expect(method).toContainEqual([
    'Market',
    'Texas market: rates',
    '90 rates kept of 100 read',
    'dropped: 10 placeholders',
  ]);
});

test('a chart of both sides, of payers with an index alone', () => {
  const { chart, table } = sheets([AETNA, CIGNA]).get('Parley parity')!;
  expect(chart).toMatchObject({ categories: 0, series: [2, 3], rows: 1 });
  expect(chart?.series.map((at) => table.columns[at]?.heading)).toEqual([
    'Behavioral % of Medicare',
    'Medical % of Medicare',
  ]);
  expect(sheets([CIGNA]).get('Parley parity')!.chart).toBeUndefined();
});

test('its sheets are ours, and no part of an audit’s report', () => {
  for (const name of sheets([AETNA]).keys())
    expect([isReportSheet(name), reportOf(name)]).toEqual([true, 'Parley parity']);
  for (const name of ['Parley findings', 'Parley payers', 'Parity']) expect(reportOf(name)).toBe('audit');
});
