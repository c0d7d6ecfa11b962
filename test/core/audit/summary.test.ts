import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Audit, AuditTerms } from '../../../src/core/audit';
import { micros } from '../../../src/core/money';
import { loaded } from '../../../src/session';
import { auditOf, audited, reading, type Written } from './readings';

/* Houston, 2026: 90837 is 167.99, 90834 114.64, 90791 174.32, 99214 137.41. Times 120%: 201.59, 137.57, 209.18, 164.89. */

const payer = (audit: Audit, name: string) => audit.payers.find((each) => each.payer === name)!;

describe('a payer’s summary', () => {
  const ROWS: readonly Written[] = [
    { payer: 'Aetna', code: 90837, rate: 150, units: 1200 },
    { payer: 'Aetna', code: 99214, rate: 140, units: 400 },
    { payer: 'Aetna', code: 'H0015', rate: 200, units: 100 },
    { payer: 'Cigna', code: 90834, rate: 100, units: 50 },
  ];
  const audit = audited(ROWS);

  test('the index is weighted by units over what compares', () => {
    // (150 × 1,200 + 140 × 400) ÷ (167.99 × 1,200 + 137.41 × 400) = 236,000 ÷ 256,552
    expect(payer(audit, 'Aetna').index).toBeCloseTo(236_000 / 256_552, 14);
    // 100 ÷ 114.64
    expect(payer(audit, 'Cigna').index).toBeCloseTo(100 / 114.64, 14);
    // (236,000 + 5,000) ÷ (256,552 + 5,732)
    expect(audit.total.index).toBeCloseTo(241_000 / 262_284, 14);
  });

  test('covered are the units and revenue that it stands on', () => {
    // 1,600 of 1,700 units; 236,000 of 256,000 dollars
    expect(payer(audit, 'Aetna').unitsCovered).toBeCloseTo(1600 / 1700, 14);
    expect(payer(audit, 'Aetna').revenueCovered).toBeCloseTo(236_000 / 256_000, 14);
    // 1,650 of 1,750; 241,000 of 261,000
    expect([audit.total.unitsCovered, audit.total.revenueCovered]).toEqual([
      expect.closeTo(1650 / 1750, 14),
      expect.closeTo(241_000 / 261_000, 14),
    ]);
  });

  test('the opportunity is what is below target', () => {
    // (201.59 − 150) × 1,200 = 61,908; (164.89 − 140) × 400 = 9,956; (137.57 − 100) × 50 = 1,878.50
    expect(payer(audit, 'Aetna').opportunity).toBe(7_186_400);
    expect(payer(audit, 'Cigna').opportunity).toBe(187_850);
    expect(audit.total.opportunity).toBe(7_374_250);
    expect(audit.payers.map((each) => each.payer)).toEqual(['Aetna', 'Cigna']);
  });

  test('counts what was read and what compared', () => {
    expect([payer(audit, 'Aetna').rates, payer(audit, 'Aetna').compared]).toEqual([3, 2]);
    expect([audit.total.rates, audit.total.compared]).toEqual([4, 3]);
  });
});

describe('weights', () => {
  test('where nothing has units each rate weighs the same, and nothing is said of coverage', () => {
    // (150 + 140) ÷ (167.99 + 137.41)
    const { total } = audited([
      { code: 90837, rate: 150 },
      { code: 99214, rate: 140 },
    ]);
    expect(total.index).toBeCloseTo(290 / 305.4, 14);
    expect([total.unitsCovered, total.revenueCovered]).toEqual([null, null]);
  });

  test('where some have units the others do not weigh', () => {
    const { total } = audited([
      { code: 90837, rate: 150, units: 3 },
      { code: 99214, rate: 140 },
    ]);
    expect(total.index).toBeCloseTo(150 / 167.99, 14);
  });

  test('units of nothing make no index', () => {
    expect(audited([{ code: 90837, rate: 150, units: 0 }]).total.index).toBeNull();
  });

  test('nothing that compares makes no index: null, never zero', () => {
    expect(audited([{ code: 'H0015', rate: 150, units: 10 }]).total).toMatchObject({ index: null, unitsCovered: 0 });
  });

  test('units billed without a rate are units that are not covered', () => {
    const code = loaded.read.code('H0015');
    if (!code.ok) throw new Error(code.failure.message);
    const cell = { sheet: 'Fees', row: 9, column: 2 };
    const audit = auditOf({
      rates: [reading({ code: 90837, rate: 150, units: 30 })],
      withoutRate: [{ cell, payer: 'Aetna', code: code.value, units: micros(70)! }],
      unread: [],
    });
    // 30 of 100
    expect(audit.total.unitsCovered).toBeCloseTo(0.3, 14);
  });
});

describe('one period counts', () => {
  const HISTORY: readonly Written[] = [
    { code: 90837, rate: 120, units: 100, effective: '2022-01-01', ends: '2023-12-31' },
    { code: 90837, rate: 130, units: 100, effective: '2024-01-01' },
    { code: 90837, rate: 150, units: 100, effective: '2026-01-01' },
    { code: 90837, rate: 160, units: 100, effective: '2027-01-01' },
  ];

  test('that in force on the day of the audit: (201.59 − 150) × 100 = 5,159', () => {
    const { total, rates } = audited(HISTORY);
    expect([total.opportunity, total.compared, total.unitsCovered]).toEqual([515_900, 1, 1]);
    expect(rates.map(({ withoutBenchmark }) => withoutBenchmark?.kind ?? null)).toEqual([
      'rateSuperseded',
      'rateSuperseded',
      null,
      'rateNotYetInForce',
    ]);
  });

  test('on another day another: in 2025 90791 is 166.91 in the United States, and the rate of 2024 counts', () => {
    // (3.84 + 1.22 + 0.10) × 32.3465 = 166.90794
    const inUS = HISTORY.map((row): Written => ({ ...row, code: 90791, region: 'US' }));
    const { rates } = audited(inUS, { asOf: '2025-06-30' });
    expect(rates.map(({ benchmark }) => benchmark?.amount ?? null)).toEqual([null, 16_691, null, null]);
  });

  test('a rate that ended counts for nothing: nothing in force is measured, so that no opportunity is known', () => {
    const { total, rates } = audited([{ code: 90837, rate: 100, units: 10, ends: '2026-06-30' }]);
    expect([total.opportunity, total.index, rates[0]?.withoutBenchmark?.kind]).toEqual([null, null, 'rateEnded']);
  });

  test('a rate without a date gives way to one with', () => {
    expect(
      audited([
        { code: 90837, rate: 100, units: 10 },
        { code: 90837, rate: 150, units: 10, effective: '2026-01-01' },
      ]).total.opportunity,
    ).toBe(51_590);
  });

  test('two lines of the same period both count: they may be two sites', () => {
    // 51.59 × 10 + 51.59 × 5
    expect(
      audited([
        { code: 90837, rate: 150, units: 10 },
        { code: 90837, rate: 150, units: 5 },
      ]).total.opportunity,
    ).toBe(77_385);
  });
});

describe('what to do first', () => {
  const first = (rows: readonly Written[]) => audited(rows).payers[0]?.first;

  test.each<[string, readonly Written[], string]>([
    [
      'what costs most',
      [
        { code: 90837, rate: 150, units: 1200 },
        { code: 99214, rate: 140, units: 400 },
      ],
      'Ask for the target for 90837, worth $61,908.00 of the $71,864.00 a year that 2 rates are below theirs.',
    ],
    [
      'with the age of the rates as the reason',
      [{ code: 90837, rate: 150, units: 1200, effective: '2023-01-01' }],
      'Ask for the target for 90837, worth $61,908.00 a year; 1 rate unchanged for two years or more is a reason to reopen the contract.',
    ],
    [
      'without units, to add them',
      [{ code: 90837, rate: 150 }],
      'Add the units of a year: 1 rate is below target, and units say what that costs.',
    ],
    [
      'with units of 0, no units to add',
      [{ code: 90837, rate: 150, units: 0 }],
      'Ask for the target for 90837: 1 rate is below target, with units of 0.',
    ],
    ['what has ended', [{ code: 90837, rate: 150, ends: '2025-12-31' }], 'Renew what has ended: 1 rate, 90837 first.'],
    [
      'what is long unchanged',
      [{ code: 90837, rate: 205, effective: '2020-01-01' }],
      'Reopen the contract: 1 rate has not changed for two years or more, 90837 among them.',
    ],
    ['what is above', [{ code: 90837, rate: 205 }], 'Protect 1 rate above the benchmark, 90837 first.'],
  ])('%s', (_, rows, sentence) => expect(first(rows)).toBe(sentence));

  test('why nothing compares', () => {
    expect(first([{ code: 'H0015', rate: 200, units: 1 }])).toMatch(
      /^None of 1 rate could be set beside a benchmark: H0015 \(.+\) has no price on Medicare's fee schedule/,
    );
  });

  test('nothing', () => {
    const rows: readonly Written[] = [{ code: 90837, rate: 167.99, units: 1 }];
    expect(audited(rows, { target: { kind: 'share', share: 1 } }).payers[0]?.first).toBe(
      'Nothing to reopen: every rate that could be compared reaches its target.',
    );
  });
});

test('a workbook without rates is an empty audit', () => {
  expect(audited([])).toMatchObject({ findings: [], payers: [], total: { rates: 0, index: null, opportunity: null } });
});

describe('laws', () => {
  const CODES = [90837, 90834, 90791, 99214, '90837-95', '90837-HO', '90837-HP', 'H0015', 'H0004'];
  const DAYS = [undefined, '2022-01-01', '2024-02-29', '2026-01-01', '2027-01-01'];
  const written: fc.Arbitrary<Written> = fc
    .record({
      payer: fc.constantFrom('Aetna', 'Cigna', 'Gulf Mutual', 'aetna '),
      code: fc.constantFrom(...CODES),
      rate: fc.integer({ min: 20_000, max: 4_000_000 }).map((tenThousandths) => tenThousandths / 10_000),
      units: fc.option(fc.integer({ min: 0, max: 9000 }), { nil: -1 }),
      effective: fc.constantFrom(...DAYS),
      ends: fc.constantFrom(undefined, undefined, '2025-12-31', '2026-12-31'),
      region: fc.constantFrom('TX-18', 'AL', 77002),
    })
    .map(({ units, effective, ends, ...row }) => ({
      ...row,
      ...(units < 0 ? {} : { units }),
      ...(effective === undefined ? {} : { effective }),
      ...(ends === undefined ? {} : { ends }),
    }));
  const rows = fc
    .array(written, { maxLength: 40 })
    .map((list) => list.map((row, index): Written => ({ ...row, row: index + 2 })));

  const said = (audit: Audit) => ({
    findings: audit.findings.map(({ kind, cell, annual, says, related }) => [kind, cell.row, annual, says, related]),
    payers: audit.payers,
    total: audit.total,
  });

  test('where no rate below target has units the dollars are not known; where some have, the others are counted', () => {
    const below = { code: 90837, rate: 100 };
    expect(audited([below, below]).total).toMatchObject({ opportunity: null, unpriced: 2 });
    // Above any target, so that nothing is missing.
    expect(audited([{ code: 90837, rate: 900 }]).total).toMatchObject({ opportunity: 0, unpriced: 0 });
    const { total, payers } = audited([
      { ...below, units: 10 },
      { code: 90834, rate: 50 },
    ]);
    // 120 % of $167.99 is $201.59, and $101.59 too little ten times over.
    expect(total).toMatchObject({ opportunity: 101_590, unpriced: 1 });
    expect(payers[0]).toMatchObject({ opportunity: 101_590, unpriced: 1 });
  });

  test.each<[string, readonly Written[], Partial<AuditTerms>, number]>([
    ['no rate has a benchmark', [{ code: 'H0015', rate: 150, units: 10 }], {}, 1],
    ['all units contradict the code', [{ code: 90837, rate: 100, basis: 'hour', units: 10 }], {}, 1],
    [
      'the best payer is the target and there is one payer',
      [
        { code: 90837, rate: 100, units: 10 },
        { code: 90834, rate: 80, units: 10 },
      ],
      { target: { kind: 'bestPayer' } },
      2,
    ],
  ])('where %s nothing is measured: not known, and never $0.00', (_, list, terms, unmeasured) => {
    const { total, payers } = audited(list, terms);
    expect(total).toMatchObject({ opportunity: null, unpriced: 0, unmeasured });
    expect(payers[0]).toMatchObject({ opportunity: null, unmeasured });
    expect(payers[0]?.first).not.toMatch(/reaches its target/);
  });

  test('the order of the rates changes nothing', () => {
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => expect(said(audited(other))).toEqual(said(audited(one))),
      ),
    );
  });

  test('the opportunity is the sum of its payers, of the findings below target, and of the shortfalls', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { total, payers, findings, rates } = audited(list);
        const below = findings.filter(({ kind }) => kind === 'belowTarget');
        expect(payers.reduce((sum, { opportunity }) => sum + (opportunity ?? 0), 0)).toBe(total.opportunity ?? 0);
        expect(below.reduce((sum, { annual }) => sum + (annual ?? 0), 0)).toBe(total.opportunity ?? 0);
        expect(below.filter(({ annual }) => annual === null)).toHaveLength(total.unpriced);
        expect(rates.reduce((sum, { annual }) => sum + (annual ?? 0), 0)).toBe(total.opportunity ?? 0);
        expect(payers.reduce((sum, payer) => sum + payer.findings, 0)).toBe(findings.length);
      }),
    );
  });

  test('ten times the units is ten times the dollars, and the same index', () => {
    const inCents = rows.map((list) => list.map((row) => ({ ...row, rate: Math.round(Number(row.rate) * 100) / 100 })));
    fc.assert(
      fc.property(inCents, (list) => {
        const more = list.map((row) => (row.units === undefined ? row : { ...row, units: row.units * 10 }));
        const [one, other] = [audited(list).total, audited(more).total];
        expect(other.opportunity).toBe(one.opportunity === null ? null : one.opportunity * 10);
        expect(other.index).toBe(one.index);
      }),
    );
  });

  test('the index is the one that decimals give', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { rates, total } = audited(list);
        const both = rates.filter(({ benchmark, line }) => benchmark && line.units !== null);
        const sum = (of: (rate: (typeof both)[number]) => Decimal) =>
          both.reduce((so, rate) => so.plus(of(rate).times(rate.line.units ?? 0)), new Decimal(0));
        const whole = sum(({ benchmark }) => new Decimal(benchmark!.amount).div(100));
        fc.pre(!whole.isZero());
        const index = sum(({ line }) => new Decimal(line.rate).div(1_000_000)).div(whole);
        expect(Math.abs(total.index! - index.toNumber())).toBeLessThan(1e-12);
      }),
    );
  });

  test('another payer never lowers the best', () => {
    fc.assert(
      fc.property(rows, written, (list, extra) => {
        const terms = { target: { kind: 'bestPayer' } } as const;
        const before = audited(list, terms).rates;
        const after = audited([...list, { ...extra, payer: 'Newcomer', row: 100 }], terms).rates;
        before.forEach(({ target }, index) => {
          if (target !== null) expect(after[index]!.target).toBeGreaterThanOrEqual(target);
        });
      }),
    );
  });

  test('findings come by dollars, those without last', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const annual = audited(list).findings.map((finding) => finding.annual ?? -1);
        expect(annual).toEqual([...annual].sort((one, other) => other - one));
      }),
    );
  });

  test('every finding explains itself, and its product is its dollars', () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const finding of audited(list).findings) {
          const { annual } = finding;
          expect(finding.says).toMatch(/^\S.*\.$/);
          const [, factor = '', units = '', dollars] =
            /\$([\d,.]+) × ([\d,.]+) = \$([\d,.]+)$/.exec(finding.explain()) ?? [];
          if (annual === null || dollars === undefined) continue;
          const plain = (figure: string) => figure.replaceAll(',', '');
          expect(Math.round(Number(plain(dollars)) * 100)).toBe(annual);
          const product = new Decimal(plain(factor)).times(plain(units));
          expect(product.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber()).toBe(annual);
        }
      }),
    );
  });
});
