import { type Audit, auditing, type AuditTerms, notCompared } from '../../../src/core/audit';
import { findSchedules } from '../../../src/core/fees';
import { toTheEnd } from '../../../src/core/pausing';
import type { Raw } from '../../../src/core/raw';
import { loaded, loadPacks } from '../../../src/session';
import { bareSheet } from '../../support/bareSheet';
import { texasMarket } from '../../support/texasMarket';
import { TERMS } from './readings';

/*
 * Houston, 2026. Medicare: 90837 167.99, 90834 114.64, 99214 137.41. The market: 90837 in Texas, 42 groups, P50 130, P75 158; 90834 in the
 * nation, 64 groups, P50 100, since Texas has 3; no 99214 and no H0015.
 */
const ROWS: readonly (readonly Raw[])[] = [
  ['Payer', 'CPT Code', 'Contract rate', 'Annual units'],
  ['Aetna', '90837', 118, 1000],
  ['Cigna', '90837', 150, 200],
  ['Aetna', '90834', 90, 300],
  ['Cigna', '90834', 98, 100],
  ['Aetna', '99214', 120, 400],
  ['Cigna', 'H0015', 325, 600],
];

const NAME = 'Fees';

function audited(terms: Partial<AuditTerms>): Audit {
  const sheet = bareSheet(NAME, ROWS);
  const [mapping] = findSchedules(sheet);
  const made = toTheEnd(auditing([{ sheet, mapping: mapping! }], { ...TERMS, ...terms }, loaded));
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

const SHARE = (share: string): AuditTerms['target'] => ({ kind: 'share', share });

const belowTarget = ({ findings }: Audit): readonly (readonly [string, string, number | null])[] =>
  findings.filter(({ kind }) => kind === 'belowTarget').map(({ payer, code, annual }) => [payer, code, annual]);

beforeAll(() => loadPacks([texasMarket()]));
afterAll(() => loadPacks([]));

describe('against the market’s median', () => {
  const made = () => audited({ measure: 'P50', target: SHARE('100%') });

  test('(130 − 118) × 1000, (100 − 90) × 300, (100 − 98) × 100', () => {
    expect(belowTarget(made())).toEqual([
      ['Aetna', '90837', 1_200_000],
      ['Aetna', '90834', 300_000],
      ['Cigna', '90834', 20_000],
    ]);
    expect(made().total.opportunity).toBe(1_520_000);
  });

  test('the index is of the rates that the market has: (118 × 1000 + 90 × 300) ÷ (130 × 1000 + 100 × 300) for Aetna', () => {
    const { payers, total } = made();
    expect(payers.map(({ payer, rates, compared }) => [payer, rates, compared])).toEqual([
      ['Aetna', 3, 2],
      ['Cigna', 3, 2],
    ]);
    expect(payers[0]?.index).toBeCloseTo(145_000 / 160_000, 12);
    expect(payers[0]?.unitsCovered).toBeCloseTo(1300 / 1700, 12);
    expect([total.rates, total.compared]).toEqual([6, 4]);
  });

  test('rates of codes without a distribution are listed with their reason', () => {
    expect(toTheEnd(notCompared(made().rates))).toEqual([
      {
        kind: 'codeNotInMarket',
        reason: 'Texas market has no rates of 99214.',
        rates: 1,
        cell: { sheet: NAME, row: 5, column: 2 },
      },
      {
        kind: 'codeNotInMarket',
        reason: 'Texas market has no rates of H0015.',
        rates: 1,
        cell: { sheet: NAME, row: 6, column: 2 },
      },
    ]);
  });

  test('a finding names the region used, the groups behind it and why no nearer one', () => {
    const [hour, , cigna] = made().findings.filter(({ kind }) => kind === 'belowTarget');
    expect(hour?.explain()).toBe(
      'P50 of 42 provider groups = $130.00 (Texas market, all payers together, tx-2026-06.1, Texas, 42 provider groups; 17% of 60 rates dropped; middle half ÷ median 0.37: strong); $130.00 × 100% = $130.00; $130.00 − $118.00 = $12.00; $12.00 × 1,000 = $12,000.00. Region: Texas, because there are no rates for a nearer region.',
    );
    expect(cigna?.explain()).toContain(
      'Region: United States, because percentiles need 5 provider groups, which passes over Texas with 3.',
    );
  });

  test('a rate above it is to be protected: (150 − 130) × 200', () => {
    expect(made().findings.find(({ kind }) => kind === 'aboveBenchmark')).toMatchObject({
      payer: 'Cigna',
      code: '90837',
      annual: 400_000,
    });
  });
});

test('a share of a payer’s percentile: 140 × 90% = 126; (126 − 118) × 1000; Aetna’s 90834 is not in the market', () => {
  const made = audited({ measure: 'Aetna P50', target: SHARE('90%') });
  expect(belowTarget(made)).toEqual([['Aetna', '90837', 800_000]]);
  expect(made.total.compared).toBe(2);
});

test('a share in the measure and one in the target multiply, each rounded to the cent', () => {
  // 130 × 110% = 143.00, × 90% = 128.70; 90834: 100 × 110% = 110, × 90% = 99.
  expect(belowTarget(audited({ measure: '110% of P50', target: SHARE('90%') }))).toEqual([
    ['Aetna', '90837', 1_070_000],
    ['Aetna', '90834', 270_000],
    ['Cigna', '90834', 10_000],
  ]);
});

describe('against the higher of 120% of Medicare and P50', () => {
  const made = () => audited({ measure: 'higher of 120% of Medicare and P50', target: SHARE('100%') });

  test('201.59 − 118, 201.59 − 150, 137.57 − 90, 137.57 − 98, 164.89 − 120', () => {
    expect(belowTarget(made())).toEqual([
      ['Aetna', '90837', 8_359_000],
      ['Aetna', '99214', 1_795_600],
      ['Aetna', '90834', 1_427_100],
      ['Cigna', '90837', 1_031_800],
      ['Cigna', '90834', 395_700],
    ]);
  });

  test('a finding says which side won, what the other was and on how many groups it stands', () => {
    const [first] = made().findings;
    expect(first?.explain()).toContain('higher of $201.59 (120% of Medicare) and $130.00 (P50) = $201.59');
    expect(first?.explain()).toContain(
      'P50: P50 of 42 provider groups = $130.00, Texas market, all payers together, tx-2026-06.1, Texas, 42 provider groups',
    );
  });

  test('where the market has no such code, Medicare stands alone and it is said', () => {
    const visit = made().findings.find(({ code }) => code === '99214');
    expect(visit?.explain()).toContain('Without P50: Texas market has no rates of 99214.');
  });
});

test('of the lower of two, a code that one of them lacks is not compared', () => {
  const made = audited({ measure: 'lower of Medicare and P50', target: SHARE('100%') });
  expect(toTheEnd(notCompared(made.rates)).map(({ reason }) => reason)).toContain(
    'Texas market has no rates of 99214.',
  );
  expect(belowTarget(made)).toEqual([
    ['Aetna', '90837', 1_200_000],
    ['Aetna', '90834', 300_000],
    ['Cigna', '90834', 20_000],
  ]);
});

test('the best payer as the target needs no market; the benchmark beside it is the market’s', () => {
  const made = audited({ measure: 'P50', target: { kind: 'bestPayer' } });
  // 150 − 118 = 32, × 1000; 98 − 90 = 8, × 300.
  expect(belowTarget(made)).toEqual([
    ['Aetna', '90837', 3_200_000],
    ['Aetna', '90834', 240_000],
  ]);
  expect(made.rates[0]?.benchmark?.amount).toBe(13_000);
});
