import type { Audit, AuditTerms, FindingKind } from '../../../src/core/audit';
import { micros } from '../../../src/core/money';
import { loaded } from '../../../src/session';
import { auditOf, audited, reading, type Written } from './readings';

/*
 * Medicare in Houston (TX-18), 2026, non-facility: 90837 is 167.99, 90834 114.64, 90791 174.32, 99214 137.41; see golden/worked.csv.
 * Times 120%: 90837 201.588 → 201.59; 90834 137.568 → 137.57; 99214 164.892 → 164.89.
 */

/** The findings of a kind, as `Aetna 90837 C2 9709.00`. */
function found(audit: Audit, kind: FindingKind): readonly string[] {
  return audit.findings
    .filter((finding) => finding.kind === kind)
    .map(
      ({ payer, code, cell, annual }) =>
        `${payer} ${code} C${cell.row + 1} ${annual === null ? '-' : (annual / 100).toFixed(2)}`,
    );
}

const of = (kind: FindingKind, rows: readonly Written[], terms: Partial<AuditTerms> = {}) =>
  found(audited(rows, terms), kind);

const one = (kind: FindingKind, rows: readonly Written[], terms: Partial<AuditTerms> = {}) => {
  const [finding, ...more] = audited(rows, terms).findings.filter((each) => each.kind === kind);
  expect(more).toEqual([]);
  return finding!;
};

describe('below the target', () => {
  const LOW: Written = { payer: 'Bluebonnet', code: '90837-95', rate: 104.5, units: 3480 };

  test('is worth the gap to the share of the benchmark, times the units of a year', () => {
    // 201.59 − 104.50 = 97.09; × 3,480 = 337,873.20
    expect(of('belowTarget', [LOW])).toEqual(['Bluebonnet 90837-95 C2 337873.20']);
  });

  test('says the figures in one sentence', () => {
    // 104.50 ÷ 167.99 = 0.62206
    expect(one('belowTarget', [LOW]).says).toBe(
      'Bluebonnet pays $104.50 for 90837-95, 62.2% of the benchmark of $167.99: $97.09 below the target of $201.59, $337,873.20 a year at 3,480 units.',
    );
  });

  test('explains itself by arithmetic that a calculator repeats', () => {
    expect(one('belowTarget', [LOW]).explain()).toBe(
      '(3.78 × 1.008 + 1.20 × 0.993 + 0.02 × 1.376) × 33.4009 = $167.99; $167.99 × 120% = $201.59; $201.59 − $104.50 = $97.09; $97.09 × 3,480 = $337,873.20',
    );
  });

  test('has no dollars where the units are not known, and says so', () => {
    const finding = one('belowTarget', [{ code: 90837, rate: 104.5 }]);
    expect(finding.annual).toBeNull();
    expect(finding.says).toMatch(/; the units of a year are not stated\.$/);
  });

  test.each<[string, number, readonly string[]]>([
    ['reaches it', 201.59, []],
    ['is a cent short', 201.58, ['Aetna 90837 C2 1.00']],
  ])('a rate that %s', (_, rate, expected) =>
    expect(of('belowTarget', [{ code: 90837, rate, units: 100 }])).toEqual(expected),
  );

  test('rates of four decimals keep them: 201.59 − 110.005 = 91.585, × 3 = 274.755, rounded half-up', () => {
    expect(of('belowTarget', [{ code: 90837, rate: 110.005, units: 3 }])).toEqual(['Aetna 90837 C2 274.76']);
  });

  test('a gap smaller than the threshold is no finding, one that equals it is', () => {
    // At 100% of 99214: 137.41 − 130.54 = 6.87, ÷ 137.41 = 0.049996…; − 130.53 = 6.88, ÷ 137.41 = 0.05006…
    const terms: Partial<AuditTerms> = { target: { kind: 'share', share: 1 }, threshold: 0.05 };
    expect(of('belowTarget', [{ code: 99214, rate: 130.54, units: 1 }], terms)).toEqual([]);
    expect(of('belowTarget', [{ code: 99214, rate: 130.53, units: 1 }], terms)).toEqual(['Aetna 99214 C2 6.88']);
  });

  test('what is below the threshold is not in the opportunity: what is listed adds up', () => {
    const audit = audited(
      [
        { code: 99214, rate: 130.54, units: 100 },
        { code: 99214, rate: 100, units: 100, payer: 'Cigna' },
      ],
      { target: { kind: 'share', share: 1 }, threshold: 0.05 },
    );
    // 137.41 − 100 = 37.41; × 100
    expect(audit.total.opportunity).toBe(374_100);
  });
});

describe('the best payer’s rate as the target', () => {
  const terms: Partial<AuditTerms> = { target: { kind: 'bestPayer' } };
  const ROWS: readonly Written[] = [
    { payer: 'Aetna', code: 'H0015', rate: 158, units: 640 },
    { payer: 'Cigna', code: 'H0015', rate: 165, units: 3900 },
  ];

  test('needs no benchmark: 165 − 158 = 7, × 640 = 4,480', () => {
    expect(of('belowTarget', ROWS, terms)).toEqual(['Aetna H0015 C2 4480.00']);
    expect(audited(ROWS, terms).rates.map(({ target, shortfall }) => [target, shortfall])).toEqual([
      [165_000_000, 7_000_000],
      [165_000_000, 0],
    ]);
  });

  test('says it once', () => expect(of('belowBestPayer', ROWS, terms)).toEqual([]));

  test('a code that one payer alone has has no target', () => {
    expect(audited([{ code: 90837, rate: 100, units: 1 }], terms).rates[0]?.target).toBeNull();
  });
});

describe('below the best payer', () => {
  const rate = (payer: string, amount: number, more: Partial<Written> = {}): Written => ({
    payer,
    code: 90837,
    rate: amount,
    units: 10,
    ...more,
  });

  test('each payer below the best, by its own units', () => {
    // 138.15 − 104.50 = 33.65, × 10; 138.15 − 121.40 = 16.75, × 10
    const rows = [rate('Aetna', 104.5), rate('Cigna', 138.15), rate('Gulf', 121.4)];
    expect(of('belowBestPayer', rows)).toEqual(['Aetna 90837 C2 336.50', 'Gulf 90837 C4 167.50']);
    const [finding] = audited(rows).findings.filter(({ kind }) => kind === 'belowBestPayer');
    expect(finding?.says).toBe(
      'Aetna pays $104.50 for 90837 and Cigna $138.15: $33.65 less, $336.50 a year at 10 units (3 payers pay from $104.50 to $138.15).',
    );
    expect(finding?.explain()).toBe('Cigna pays $138.15 (Fees!C3); $138.15 − $104.50 = $33.65; $33.65 × 10 = $336.50');
    expect(finding?.related).toEqual([{ sheet: 'Fees', row: 2, column: 2 }]);
  });

  test.each<[string, Partial<Written>]>([
    ['another telehealth modifier', { code: '90837-95' }],
    ['another licence', { code: '90837-HO' }],
    ['another place', { region: 'TX-11' }],
    ['another setting', { setting: 'Facility' }],
    ['a practitioner stated and not', { practitioner: 'LCSW' }],
    ['another unit', { basis: 'hour' }],
    ['a rate not in force', { ends: '2025-12-31' }],
  ])('%s is not the same', (_, more) => {
    expect(of('belowBestPayer', [rate('Aetna', 104.5), rate('Cigna', 138.15, more)])).toEqual([]);
  });

  test.each<[string, Partial<Written>, Partial<Written>]>([
    ['modifiers in another order', { code: 'H0015 HF TG' }, { code: 'H0015-TG-HF' }],
    ['a ZIP code and its locality', { region: 77002 }, { region: 'TX-18' }],
    ['session and visit', { basis: 'session' }, { basis: 'visit' }],
    ['the code’s own unit, stated and not', { code: 'H0015', basis: 'per diem' }, { code: 'H0015' }],
  ])('%s is the same', (_, one, other) => {
    expect(of('belowBestPayer', [rate('Aetna', 104.5, one), rate('Cigna', 138.15, other)])).toHaveLength(1);
  });

  test('one payer however it is typed', () => {
    const audit = audited([rate('Aetna', 104.5), rate(' AETNA ', 138.15), rate('Aetna', 104.5)]);
    expect(found(audit, 'belowBestPayer')).toEqual([]);
    expect(audit.payers.map(({ payer }) => payer)).toEqual(['Aetna']);
  });

  test('a legal form and signs make no other payer: only Cigna, 138.15 − 104.50 = 33.65, × 10, pays less than the best', () => {
    const rows = [
      rate('Aetna, Inc.', 138.15),
      rate('aetna inc', 138.15),
      rate('AETNA', 138.15),
      rate('Aetna, Inc.', 138.15),
      rate('Cigna', 104.5),
    ];
    const audit = audited(rows);
    expect(found(audit, 'belowBestPayer')).toEqual(['Cigna 90837 C6 336.50']);
    // 201.59 − 138.15 = 63.44, × 10, four times; 201.59 − 104.50 = 97.09, × 10
    expect(audit.payers.map(({ payer, rates, opportunity }) => [payer, rates, opportunity])).toEqual([
      ['Aetna, Inc.', 4, 253_760],
      ['Cigna', 1, 97_090],
    ]);
  });

  describe('of products of one payer', () => {
    const rows = [rate('Aetna HMO', 104.5), rate('Aetna PPO', 138.15), rate('Cigna', 121.4), rate('Gulf', 110)];

    test('the best payer is another one: 121.40 − 104.50 = 16.90; 138.15 − 121.40 = 16.75; 138.15 − 110 = 28.15; each × 10', () => {
      expect(of('belowBestPayer', rows)).toEqual([
        'Gulf 90837 C5 281.50',
        'Aetna HMO 90837 C2 169.00',
        'Cigna 90837 C4 167.50',
      ]);
      expect(
        audited(rows).findings.find(({ kind, payer }) => kind === 'belowBestPayer' && payer === 'Gulf')?.says,
      ).toBe(
        'Gulf pays $110.00 for 90837 and Aetna PPO $138.15: $28.15 less, $281.50 a year at 10 units (3 payers pay from $104.50 to $138.15).',
      );
    });

    test('the other product is told by its name: 138.15 − 104.50 = 33.65, × 10', () => {
      const finding = one('belowOtherProduct', rows);
      expect(finding.says).toBe(
        "Aetna HMO pays $104.50 for 90837 and Aetna PPO, the same payer's other product, $138.15: $33.65 less, $336.50 a year at 10 units.",
      );
      expect(finding.explain()).toBe(
        'Aetna PPO pays $138.15 (Fees!C3); $138.15 − $104.50 = $33.65; $33.65 × 10 = $336.50',
      );
      expect(finding.related).toEqual([{ sheet: 'Fees', row: 2, column: 2 }]);
    });

    test('a target is set by other payers alone', () => {
      const terms: Partial<AuditTerms> = { target: { kind: 'bestPayer' } };
      const { rates, total } = audited(rows, terms);
      expect(rates.map(({ target }) => target)).toEqual([121_400_000, 138_150_000, 138_150_000, 138_150_000]);
      // 169.00 + 167.50 + 281.50
      expect(total.opportunity).toBe(61_800);
      const [only] = audited(rows.slice(0, 2), terms).rates;
      expect(only?.target).toBeNull();
      expect(of('belowOtherProduct', rows.slice(0, 2), terms)).toEqual(['Aetna HMO 90837 C2 336.50']);
    });

    test('of three products each is set beside the best of the others', () => {
      const three = [rate('Aetna', 130), rate('Aetna HMO', 104.5), rate('Aetna PPO', 138.15)];
      // 138.15 − 104.50 = 33.65; 138.15 − 130 = 8.15; each × 10
      expect(of('belowOtherProduct', three)).toEqual(['Aetna HMO 90837 C3 336.50', 'Aetna 90837 C2 81.50']);
      expect(of('belowBestPayer', three)).toEqual([]);
    });

    test('a rate that has ended, and one of another unit, are nobody’s', () => {
      const ended = rate('Aetna PPO', 138.15, { ends: '2025-12-31' });
      const hourly = rate('Aetna EPO', 138.15, { basis: 'hour' });
      expect(of('belowOtherProduct', [rate('Aetna HMO', 104.5), ended, hourly])).toEqual([]);
    });
  });

  test('plans of several states are payers of their own: 138.15 − 104.50', () => {
    const rows = [rate('BCBS of Texas', 104.5), rate('BCBS of Illinois', 138.15)];
    expect(of('belowBestPayer', rows)).toEqual(['BCBS of Texas 90837 C2 336.50']);
  });
});

describe('unchanged', () => {
  test.each<[string, string, readonly string[]]>([
    // To 2026-11-24.
    ['two years to the day', '2024-11-24', ['Aetna 90837 C2 -']],
    ['a day less', '2024-11-25', []],
    ['many years', '2019-01-01', ['Aetna 90837 C2 -']],
    ['not yet begun', '2027-01-01', []],
  ])('%s', (_, effective, expected) =>
    expect(of('unchanged', [{ code: 90837, rate: 150, effective }])).toEqual(expected),
  );

  test.each<[string, number, string, number]>([
    ['29 February is two years old on 1 March', 20260301, '2024-02-29', 1],
    ['and not on 28 February', 20260228, '2024-02-29', 0],
    ['29 February is four years old on 29 February', 20280229, '2024-02-29', 1],
    ['the end of a month: 31 December', 20261231, '2024-12-31', 1],
    ['and the day before', 20261230, '2024-12-31', 0],
    ['30 November from 30 November', 20261130, '2024-11-30', 1],
    ['28 February from a 28th in a leap year', 20260228, '2024-02-28', 1],
  ])('%s', (_, today, effective, count) => {
    expect(of('unchanged', [{ code: 90837, rate: 150, effective }], { today })).toHaveLength(count);
  });

  test('the latest of the periods kept as history counts', () => {
    const rows = [
      { code: 90837, rate: 120, effective: '2020-01-01' },
      { code: 90837, rate: 130, effective: '2025-07-01' },
    ];
    expect(of('unchanged', rows)).toEqual([]);
  });

  test('a renewal at the same rate is no change: 2020-01-01 to 2026-11-24 are 6 whole years', () => {
    const finding = one('unchanged', [
      { code: 90837, rate: 110, effective: '2018-01-01' },
      { code: 90837, rate: 120, effective: '2020-01-01' },
      { code: 90837, rate: 120, effective: '2025-07-01' },
    ]);
    expect(finding.says).toBe('Aetna has paid $120.00 for 90837 since 2020-01-01, unchanged for 6 years.');
    expect(finding.explain()).toBe('2020-01-01 to 2026-11-24: 6 whole years');
    expect(finding.cell.row).toBe(3);
  });

  test('a change that is agreed already is a change', () => {
    const rows = [
      { code: 90837, rate: 120, effective: '2020-01-01' },
      { code: 90837, rate: 130, effective: '2027-01-01' },
    ];
    expect(of('unchanged', rows)).toEqual([]);
  });

  test('what has ended is no longer paid, and not unchanged', () => {
    expect(of('unchanged', [{ code: 90837, rate: 120, effective: '2020-01-01', ends: '2024-12-31' }])).toEqual([]);
  });

  test('a rate without a date says nothing of its age', () => {
    expect(of('unchanged', [{ code: 90837, rate: 120 }])).toEqual([]);
  });
});

describe('expired', () => {
  test.each<[string, readonly Written[], readonly string[]]>([
    ['ended yesterday', [{ code: 90837, rate: 150, ends: '2026-11-23' }], ['Aetna 90837 C2 -']],
    ['ends today', [{ code: 90837, rate: 150, ends: '2026-11-24' }], []],
    [
      'followed by another',
      [
        { code: 90837, rate: 150, effective: '2024-01-01', ends: '2025-12-31' },
        { code: 90837, rate: 155, effective: '2026-01-01' },
      ],
      [],
    ],
    [
      'followed by one to come',
      [
        { code: 90837, rate: 150, effective: '2024-01-01', ends: '2025-12-31' },
        { code: 90837, rate: 155, effective: '2027-01-01' },
      ],
      [],
    ],
    [
      'followed by one that ended too',
      [
        { code: 90837, rate: 150, effective: '2023-01-01', ends: '2023-12-31' },
        { code: 90837, rate: 155, effective: '2024-01-01', ends: '2025-12-31' },
      ],
      ['Aetna 90837 C3 -'],
    ],
    [
      'followed by another payer’s',
      [
        { code: 90837, rate: 150, ends: '2025-12-31' },
        { payer: 'Cigna', code: 90837, rate: 155 },
      ],
      ['Aetna 90837 C2 -'],
    ],
  ])('%s', (_, rows, expected) => expect(of('expired', rows)).toEqual(expected));

  test('says when', () => {
    expect(one('expired', [{ code: 90837, rate: 150, ends: '2025-12-31' }]).says).toBe(
      "Aetna's rate of $150.00 for 90837 ended on 2025-12-31, and no rate follows it.",
    );
  });
});

describe('dates that contradict each other', () => {
  const NEVER: Written = { code: 90837, rate: 100, units: 10, effective: '2026-01-01', ends: '2025-06-30' };
  const REASON =
    'The rate ends on 2025-06-30, before it begins on 2026-01-01: its dates contradict each other, so that it counts on no day. Check both.';

  test('are listed with the cell, and nothing is made of the rate', () => {
    const audit = audited([NEVER]);
    expect(audit.findings).toEqual([]);
    expect(audit.unread).toEqual([{ cell: { sheet: 'Fees', row: 1, column: 2 }, reason: REASON }]);
    expect(audit.rates[0]?.withoutBenchmark).toMatchObject({ kind: 'datesContradict', message: REASON });
    expect(audit.total).toMatchObject({ rates: 1, compared: 0, unmeasured: 0, opportunity: null, unitsCovered: null });
  });

  test('change nothing about the payer’s other rates: 201.59 − 150 = 51.59, × 10', () => {
    const audit = audited([NEVER, { code: 90837, rate: 150, units: 10, effective: '2025-01-01', ends: '2026-12-31' }]);
    expect(audit.findings.map(({ kind, cell, annual }) => [kind, cell.row, annual])).toEqual([
      ['belowTarget', 2, 51_590],
    ]);
    expect(audit.unread).toHaveLength(1);
  });

  test('set no other payer’s target', () => {
    const rows = [
      { ...NEVER, rate: 200 },
      { payer: 'Cigna', code: 90837, rate: 100 },
    ];
    expect(audited(rows, { target: { kind: 'bestPayer' } }).rates[1]?.target).toBeNull();
  });

  test('of one day are none', () => {
    expect(audited([{ code: 90837, rate: 100, effective: '2026-11-24', ends: '2026-11-24' }]).unread).toEqual([]);
  });
});

describe('overlapping periods', () => {
  const first: Written = { code: 90837, rate: 150, effective: '2024-01-01', ends: '2026-12-31' };

  test('a later one begins before the earlier one ends: 155 − 150 = 5, × 20 = 100', () => {
    const finding = one('overlapping', [first, { code: 90837, rate: 155, effective: '2026-06-01', units: 20 }]);
    expect(finding.annual).toBe(10_000);
    expect(finding.says).toBe(
      'Aetna has two rates for 90837 from 2026-06-01 to 2026-12-31: $150.00 (from 2024-01-01) and $155.00 (from 2026-06-01).',
    );
    expect(finding.explain()).toBe(
      'Fees!C2 holds until 2026-12-31, and Fees!C3 begins before that; $155.00 − $150.00 = $5.00; $5.00 × 20 = $100.00',
    );
    expect(finding.related).toEqual([{ sheet: 'Fees', row: 1, column: 2 }]);
  });

  test.each<[string, Written, Written, number | null]>([
    ['past', { ...first, ends: '2026-06-01' }, { code: 90837, rate: 155, effective: '2026-06-01', units: 20 }, null],
    ['to come', { ...first, ends: '2027-06-30' }, { code: 90837, rate: 155, effective: '2027-01-01', units: 20 }, null],
    ['today', { ...first, ends: '2026-11-24' }, { code: 90837, rate: 155, effective: '2026-11-24', units: 20 }, 10_000],
  ])('one that is %s', (_, before, later, annual) => expect(one('overlapping', [before, later]).annual).toBe(annual));

  test.each<[string, readonly Written[], number]>([
    ['one follows the day after', [first, { code: 90837, rate: 155, effective: '2027-01-01' }], 0],
    ['one begins on the last day', [first, { code: 90837, rate: 155, effective: '2026-12-31' }], 1],
    [
      'an earlier one without an end gives way',
      [
        { code: 90837, rate: 150, effective: '2024-01-01' },
        { code: 90837, rate: 155, effective: '2026-01-01' },
      ],
      0,
    ],
    [
      'a short one within a long one, and one behind it within the long one still',
      [
        first,
        { code: 90837, rate: 155, effective: '2024-03-01', ends: '2024-03-31' },
        { code: 90837, rate: 156, effective: '2025-01-01', ends: '2025-01-31' },
      ],
      2,
    ],
    ['another payer’s', [first, { payer: 'Cigna', code: 90837, rate: 155, effective: '2026-06-01' }], 0],
    ['the same payer’s', [first, { payer: 'AETNA, Inc.', code: 90837, rate: 155, effective: '2026-06-01' }], 1],
    ['another modifier’s', [first, { code: '90837-95', rate: 155, effective: '2026-06-01' }], 0],
  ])('%s', (_, rows, count) => expect(of('overlapping', rows)).toHaveLength(count));
});

describe('the same rate twice', () => {
  test('with different amounts, the lowest first: 155 − 150 = 5, × 12 = 60', () => {
    const finding = one('disagreeing', [
      { code: 90837, rate: 155, units: 7 },
      { code: ' 90837 ', rate: 150, units: 12 },
    ]);
    expect(finding.annual).toBe(6_000);
    expect(finding.cell.row).toBe(2);
    expect(finding.related).toEqual([{ sheet: 'Fees', row: 1, column: 2 }]);
    expect(finding.says).toBe('Aetna has 2 different rates for 90837 over the same time: $150.00, $155.00.');
    expect(finding.explain()).toBe(
      'Fees!C3: $150.00, Fees!C2: $155.00; $155.00 − $150.00 = $5.00; $5.00 × 12 = $60.00. Only one of them can be in force: until it is settled each row counts with its own units in the dollars below the target, which may be too much.',
    );
  });

  test.each<[string, Written]>([
    ['the same amount', { code: 90837, rate: 155 }],
    ['another period', { code: 90837, rate: 150, effective: '2025-01-01' }],
    ['another place', { code: 90837, rate: 150, region: 'TX-11' }],
    ['another payer', { payer: 'Cigna', code: 90837, rate: 150 }],
    ['another product', { payer: 'Aetna PPO', code: 90837, rate: 150 }],
  ])('%s does not disagree', (_, other) => {
    expect(of('disagreeing', [{ code: 90837, rate: 155 }, other])).toEqual([]);
  });
});

describe('the same rate twice, down to its units', () => {
  const ROW: Written = { code: 90837, rate: 155, units: 1200 };

  test('is named with the other cell, since its units count twice', () => {
    const finding = one('listedTwice', [ROW, { code: 90834, rate: 100, units: 1200 }, ROW]);
    expect([finding.cell.row, finding.annual]).toEqual([3, null]);
    expect(finding.related).toEqual([{ sheet: 'Fees', row: 1, column: 2 }]);
    expect(finding.says).toBe(
      "Aetna's rate of $155.00 for 90837 is listed twice, in Fees!C2 and again in Fees!C4, with the same 1,200 units a year, which count twice. Take one of the rows out unless both are billed.",
    );
    expect(finding.explain()).toBe(
      'Fees!C2: $155.00 × 1,200, Fees!C4: $155.00 × 1,200; each row counts with its own units',
    );
  });

  test('is told of every row but the first, wherever they stand', () => {
    const rows = [{ ...ROW, sheet: 'B' }, ROW, { ...ROW, sheet: 'A' }];
    const audit = audited(rows);
    expect(audit.findings.filter(({ kind }) => kind === 'listedTwice').map(({ cell }) => cell.sheet)).toEqual([
      'B',
      'Fees',
    ]);
    // 201.59 − 155 = 46.59, × 1,200 = 55,908.00, three times
    expect(audit.total.opportunity).toBe(3 * 5_590_800);
  });

  test('comes first where nothing else is wrong', () => {
    const rows = [1, 2].map(() => ({ ...ROW, rate: 205 }));
    expect(audited(rows).payers[0]?.first).toBe(
      'Take out 1 rate listed twice, whose units count twice, 90837 first, unless both are billed.',
    );
  });

  test.each<[string, Written, Written]>([
    ['other units', ROW, { ...ROW, units: 800 }],
    ['another amount', ROW, { ...ROW, rate: 150 }],
    ['units of 0', { ...ROW, units: 0 }, { ...ROW, units: 0 }],
    ['no units', { code: 90837, rate: 155 }, { code: 90837, rate: 155 }],
    ['another period', ROW, { ...ROW, effective: '2025-01-01' }],
    ['another modifier', ROW, { ...ROW, code: '90837-95' }],
    ['another setting', ROW, { ...ROW, setting: 'Facility' }],
    ['another place', ROW, { ...ROW, region: 'TX-11' }],
    ['another payer', ROW, { ...ROW, payer: 'Cigna' }],
    ['a period that has ended, where nothing counts', { ...ROW, ends: '2020-12-31' }, { ...ROW, ends: '2020-12-31' }],
  ])('not with %s', (_, row, other) => expect(of('listedTwice', [row, other])).toEqual([]));
});

describe('a master’s-level rate above the doctoral one', () => {
  test.each<[string, Written, Written]>([
    ['HO above HP', { code: '90837-HO', rate: 120 }, { code: '90837-HP', rate: 115, units: 30 }],
    ['AJ above AH', { code: '90837-AJ', rate: 120 }, { code: '90837-AH', rate: 115, units: 30 }],
    ['HO above AF', { code: '90837-HO', rate: 120 }, { code: '90837-AF', rate: 115, units: 30 }],
    [
      'by a column of practitioners',
      { code: 90837, rate: 120, practitioner: 'LCSW' },
      { code: 90837, rate: 115, units: 30, practitioner: 'PhD' },
    ],
    ['other modifiers agreeing', { code: '90837-95-HO', rate: 120 }, { code: '90837-HP-95', rate: 115, units: 30 }],
  ])('%s: 120 − 115 = 5, × the 30 units of the doctoral rate = 150', (_, masters, doctoral) => {
    const finding = one('mastersAboveDoctoral', [masters, doctoral]);
    expect([finding.cell.row, finding.annual, finding.related.length]).toEqual([1, 15_000, 1]);
  });

  test('says which', () => {
    const finding = one('mastersAboveDoctoral', [
      { code: '90837-HO', rate: 120 },
      { code: '90837-HP', rate: 115 },
    ]);
    expect(finding.says).toBe(
      "Aetna pays $120.00 for 90837-HO at master's level and $115.00 for 90837-HP at doctoral level: $5.00 more for the lower licence.",
    );
  });

  test.each<[string, Written, Written]>([
    ['is below', { code: '90837-HO', rate: 110 }, { code: '90837-HP', rate: 115 }],
    ['is equal', { code: '90837-HO', rate: 115 }, { code: '90837-HP', rate: 115 }],
    ['is another payer’s', { code: '90837-HO', rate: 120 }, { payer: 'Cigna', code: '90837-HP', rate: 115 }],
    ['is another code’s', { code: '90834-HO', rate: 120 }, { code: '90837-HP', rate: 115 }],
    ['stands beside a rate without a licence', { code: '90837-HO', rate: 120 }, { code: '90837', rate: 115 }],
    ['is telehealth’s alone', { code: '90837-HO-95', rate: 120 }, { code: '90837-HP', rate: 115 }],
    [
      'is another age’s',
      { code: '90837-HO', rate: 120, tier: 'Child' },
      { code: '90837-HP', rate: 115, tier: 'Adult' },
    ],
  ])('not where it %s', (_, masters, doctoral) => expect(of('mastersAboveDoctoral', [masters, doctoral])).toEqual([]));
});

describe("a unit that is not the code's", () => {
  test('H0015 is billed per day: a rate per 15 minutes is set beside nothing', () => {
    const rows: readonly Written[] = [
      { code: 'H0015', rate: '12.50/15 min', units: 100 },
      { payer: 'Cigna', code: 'H0015', rate: '165 per diem', units: 100 },
    ];
    const finding = one('unitMismatch', rows);
    expect(finding.says).toBe(
      "Aetna's rate of $12.50 for H0015 is per 15 minutes, and the code is billed per day. Nothing was compared.",
    );
    expect(of('belowBestPayer', rows)).toEqual([]);
  });

  test('a therapy session by the hour has no benchmark', () => {
    const audit = audited([{ code: 90837, rate: 100, basis: 'hour', units: 10 }]);
    expect(audit.rates[0]?.withoutBenchmark?.kind).toBe('unitsDiffer');
    expect(found(audit, 'belowTarget')).toEqual([]);
  });

  test.each<[string, Written]>([
    ['per session', { code: 90837, rate: 100, basis: 'session' }],
    ['per visit', { code: 90837, rate: 100, basis: 'visit' }],
    ['per unit', { code: 'H0015', rate: 100, basis: 'unit' }],
    ['not said', { code: 'H0015', rate: 100 }],
    ['of a code whose unit nobody knows', { code: 'H0020', rate: 100, basis: 'day' }],
  ])('%s is none', (_, row) => expect(of('unitMismatch', [row])).toEqual([]));
});

describe('units billed without a rate', () => {
  const row = (code: string, sheetRow: number, payer = 'Aetna') => {
    const read = loaded.read.code(code);
    if (!read.ok) throw new Error(code);
    return { cell: { sheet: 'Fees', row: sheetRow, column: 2 }, payer, code: read.value, units: micros(3900)! };
  };

  test('are found', () => {
    const audit = auditOf({ rates: [], withoutRate: [row('H0015 TG HF', 4)], unread: [] });
    expect(found(audit, 'billedWithoutRate')).toEqual(['Aetna H0015-HF-TG C5 -']);
    expect(audit.findings[0]?.says).toBe('3,900 units of H0015-HF-TG a year go to Aetna, and there is no rate for it.');
  });

  test('where the payer has the rate in another row, the row is said to be left out instead', () => {
    const rates = [reading({ code: 'H0015', rate: 165 })];
    const audit = auditOf({ rates, withoutRate: [row('H0015', 4), row('H0015', 5, 'Cigna')], unread: [] });
    expect(found(audit, 'billedWithoutRate')).toEqual(['Cigna H0015 C6 -']);
    expect(audit.unread).toEqual([
      {
        cell: { sheet: 'Fees', row: 4, column: 2 },
        reason:
          "The row has units of H0015 and no rate; its payer's rate for H0015 stands in Fees!C2, without these units.",
      },
    ]);
  });
});

describe('above the benchmark', () => {
  test('140.00 − 137.41 = 2.59, × 400 = 1,036: to protect', () => {
    const finding = one('aboveBenchmark', [{ code: 99214, rate: 140, units: 400 }], {
      target: { kind: 'share', share: '100%' },
    });
    expect(finding.annual).toBe(103_600);
    // 140 ÷ 137.41 = 1.01885
    expect(finding.says).toBe(
      'Aetna pays $140.00 for 99214, 101.9% of the benchmark of $137.41: $2.59 above it, $1,036.00 a year at 400 units. Protect it in the talks.',
    );
    expect(finding.explain()).toMatch(/ = \$137\.41; \$140\.00 − \$137\.41 = \$2\.59; \$2\.59 × 400 = \$1,036\.00$/);
  });

  test('not below a target above 100%: 137.41 × 120% = 164.89', () => {
    expect(of('aboveBenchmark', [{ code: 99214, rate: 164.88 }])).toEqual([]);
    expect(of('aboveBenchmark', [{ code: 99214, rate: 164.89 }])).toHaveLength(1);
  });

  test('not at it', () => expect(of('aboveBenchmark', [{ code: 99214, rate: 137.41, units: 1 }])).toEqual([]));
});

test('what nobody bills a billion dollars of is listed and left out of the dollars', () => {
  const audit = audited([{ code: 90837, rate: 100, units: 7_135_551_234 }]);
  expect(audit.total).toMatchObject({ opportunity: null, unpriced: 1 });
  expect(audit.unread[0]?.reason).toBe(
    '$100.00 times 7,135,551,234 units is more than a billion dollars a year: check both. It is left out of the dollars.',
  );
});
