import fc from 'fast-check';
import { audit as auditFile } from '../../../src/cli/audit/audit';
import { termsOf } from '../../../src/cli/audit/request';
import { type Audit, type AuditTerms, byCode } from '../../../src/core/audit';
import { toTheEnd } from '../../../src/core/pausing';
import { loaded } from '../../../src/session';
import { audited, type Written } from './readings';

/* Houston, 2026: 90837 is 167.99, × 120% = 201.59; 90834 is 114.64, × 120% = 137.57; see golden/worked.csv. H0015 has no price. */

const codesOf = (audit: Audit) => toTheEnd(byCode(audit, loaded));

const dollarsOf = (rows: readonly Written[], terms: Partial<AuditTerms> = {}) =>
  codesOf(audited(rows, terms)).map(({ code, opportunity }) => [code, opportunity]);

/** What codes, payers and findings below target add up to, and the total. */
function sumsOf(audit: Audit) {
  const sum = (all: readonly { readonly opportunity: number | null }[]) =>
    all.reduce((so, { opportunity }) => so + (opportunity ?? 0), 0);
  const below = audit.findings.filter(({ kind }) => kind === 'belowTarget');
  return {
    codes: sum(codesOf(audit)),
    payers: sum(audit.payers),
    findings: below.reduce((so, { annual }) => so + (annual ?? 0), 0),
    total: audit.total.opportunity ?? 0,
  };
}

const allOf = (dollars: number) => ({ codes: dollars, payers: dollars, findings: dollars, total: dollars });

describe('the dollars of a code', () => {
  test('are those of its findings: (97.09 + 50.40) × 10 for 90837; not known without units or a price', () => {
    const rows: readonly Written[] = [
      { payer: 'Bluebonnet', code: '90837', rate: 104.5, units: 10 },
      { payer: 'Lone Star', code: '90837', rate: 151.19, units: 10 },
      { payer: 'Lone Star', code: '90834', rate: 137.57, units: 10 },
      { payer: 'Gulf', code: '90832', rate: 20 },
      { payer: 'Gulf', code: 'H0015', rate: 158, units: 640 },
    ];
    expect(dollarsOf(rows)).toEqual([
      ['90837', 147_490],
      ['90832', null],
      ['90834', 0],
      ['H0015', null],
    ]);
  });

  test('leave out what the threshold leaves out: 90837 at 200.00 is 1.59 ÷ 201.59 = 0.8% below, at 150.00 51.59 × 10', () => {
    const rows: readonly Written[] = [
      { payer: 'Aetna', code: 90837, rate: 200, units: 1000 },
      { payer: 'Cigna', code: 90837, rate: 150, units: 10 },
    ];
    expect(dollarsOf(rows, { threshold: 0.02 })).toEqual([['90837', 51_590]]);
    expect(dollarsOf(rows)).toEqual([['90837', 51_590 + 159_000]]);
  });

  test('leave out rates that ended or gave way: only 150.00 is in force, 51.59 × 10', () => {
    const rows: readonly Written[] = [
      { code: 90837, rate: 50, units: 10, effective: '2020-01-01' },
      { code: 90837, rate: 150, units: 10, effective: '2026-01-01' },
      { payer: 'Cigna', code: 90837, rate: 60, units: 10, ends: '2025-12-31' },
    ];
    expect(dollarsOf(rows)).toEqual([['90837', 51_590]]);
  });
});

describe('what a code is paid', () => {
  const spreadsOf = (rows: readonly Written[]) => codesOf(audited(rows))[0]?.spreads;

  test('is told for each unit by itself, the code’s own where none is said', () => {
    const rows: readonly Written[] = [
      { payer: 'Aetna', code: 'H0015', rate: 158 },
      { payer: 'Cigna', code: 'H0015', rate: 165, basis: 'per diem' },
      { payer: 'Gulf', code: 'H0015', rate: 12.5, basis: '15 min' },
    ];
    expect(spreadsOf(rows)).toEqual([
      { unit: 'day', rates: 2, payers: 2, lowest: 158_000_000, highest: 165_000_000 },
      { unit: '15 minutes', rates: 1, payers: 1, lowest: 12_500_000, highest: 12_500_000 },
    ]);
  });

  test('is what is in force', () => {
    const rows: readonly Written[] = [
      { code: 90837, rate: 50, effective: '2020-01-01' },
      { code: 90837, rate: 150, effective: '2026-01-01' },
      { code: 90837, rate: 500, effective: '2027-01-01' },
    ];
    expect(spreadsOf(rows)).toMatchObject([{ rates: 1, lowest: 150_000_000, highest: 150_000_000 }]);
  });

  test('is nothing where all have ended, and the code is still there with its finding', () => {
    const codes = codesOf(audited([{ code: 90837, rate: 50, units: 10, ends: '2025-12-31' }]));
    expect(codes).toEqual([{ code: '90837', opportunity: null, unpriced: 0, findings: 1, spreads: [] }]);
  });
});

describe('codes, payers and findings add up to the total', () => {
  const sample = async (threshold: string): Promise<Audit> => {
    const terms = termsOf({ region: 'TX-18', target: '120%', threshold }, new Date(2026, 10, 24));
    const none = {
      sheets: [],
      withoutHidden: false,
      withoutTitles: false,
      packs: [],
      output: undefined,
      force: false,
      live: false,
    };
    const watching = { signal: new AbortController().signal, stage: () => undefined };
    return (await auditFile({ file: 'assets/sample.xlsx', terms, ...none }, watching)).audit;
  };
  const ofCode = (audit: Audit, asked: string) => codesOf(audit).find(({ code }) => code === asked)?.opportunity;

  test('in the sample', async () => {
    const audit = await sample('0%');
    // The 22 gaps × units of the three payers: Medicare’s prices worked out outside of the program, × 120%, each rounded to the cent.
    expect(sumsOf(audit)).toEqual(allOf(94_569_218));
    // 63.44 × 1,620 + 80.19 × 740
    expect(ofCode(audit, '90837')).toBe(16_211_340);
    // 164.89 − 116.90 = 47.99, × 1,240; 164.89 − 128.75 = 36.14, × 420
    expect(ofCode(audit, '99214')).toBe(5_950_760 + 1_517_880);
  });

  test('in the sample where gaps below 25% of the target are left out', async () => {
    const audit = await sample('25%');
    // Without 90834-HO (18%) 40,699.50, 90853 (24.6%) 21,672.00, 90791 (23%) 9,011.70, 96130 (21%) 2,718.30, 99214 (22%) 15,178.80
    expect(sumsOf(audit)).toEqual(allOf(94_569_218 - 8_928_030));
    expect(ofCode(audit, '99214')).toBe(5_950_760);
    expect(ofCode(audit, '90834-HO')).toBe(0);
  });

  test('in any audit', () => {
    const written = fc.record(
      {
        payer: fc.constantFrom('Aetna', 'Cigna', 'Gulf Mutual', 'aetna '),
        code: fc.constantFrom(90837, 90834, 99214, '90837-HO', 'H0015', 'H0004'),
        rate: fc.integer({ min: 20_000, max: 4_000_000 }).map((tenThousandths) => tenThousandths / 10_000),
        units: fc.integer({ min: 0, max: 9000 }),
        basis: fc.constantFrom('15 min', 'hour', 'per diem', 'session', 'unit'),
        effective: fc.constantFrom('2022-01-01', '2024-02-29', '2026-01-01', '2027-01-01'),
        ends: fc.constantFrom('2021-12-31', '2025-12-31', '2026-12-31'),
      },
      { requiredKeys: ['payer', 'code', 'rate'] },
    );
    const target = fc.constantFrom<AuditTerms['target']>({ kind: 'share', share: '120%' }, { kind: 'bestPayer' });
    const threshold = fc.constantFrom(0, 0.02, 0.25, 0.6);
    fc.assert(
      fc.property(fc.array(written, { maxLength: 40 }), target, threshold, (rows, measuredBy, least) => {
        const audit = audited(rows, { target: measuredBy, threshold: least });
        const sums = sumsOf(audit);
        expect(sums).toEqual(allOf(sums.total));
        const codes = codesOf(audit);
        expect(codes.reduce((so, { findings }) => so + findings, 0)).toBe(audit.total.findings);
        expect(codes.reduce((so, { unpriced }) => so + unpriced, 0)).toBe(audit.total.unpriced);
      }),
    );
  });
});
