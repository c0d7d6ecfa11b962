import fc from 'fast-check';
import { FINDING_KINDS, type Finding } from '../../../src/core/audit';
import { cents } from '../../../src/core/money';
import { ALL, exactly, selectFindings, type Wanted } from '../../../src/taskpane/steps/see/selectFindings';
import { toTheEnd } from '../../../src/core/pausing';
import { audited } from '../../core/audit/readings';

const select = (findings: readonly Finding[], wanted: Partial<Wanted>) =>
  toTheEnd(selectFindings(findings, { ...ALL, ...wanted }));

/* Houston, 2026: 90837 is 167.99, × 120% = 201.59; 90834 is 114.64, × 120% = 137.57; see golden/worked.csv. */
const { findings } = audited([
  { payer: 'Bluebonnet', code: '90837-95', rate: 104.5, units: 3480, sheet: 'Fees' },
  { payer: 'Bluebonnet', code: '90834', rate: 100, units: 100, sheet: 'Fees' },
  { payer: 'Lone Star', code: '90834', rate: 120, units: 1000, sheet: 'Lone Star 2026' },
]);

const shown = (wanted: Partial<Wanted>) =>
  select(findings, wanted).findings.map(({ kind, payer, code }) => `${kind} ${payer} ${code}`);

describe('findings', () => {
  test('come by dollars a year: 97.09 × 3,480, 17.57 × 1,000, 37.57 × 100, 20.00 × 100', () => {
    expect(shown({})).toEqual([
      'belowTarget Bluebonnet 90837-95',
      'belowTarget Lone Star 90834',
      'belowTarget Bluebonnet 90834',
      'belowBestPayer Bluebonnet 90834',
    ]);
  });

  test('of a kind are added up: 337,873.20 + 17,570.00 + 3,757.00', () => {
    expect(select(findings, { kind: 'belowTarget' }).annual).toBe(35_920_020);
  });

  test.each<[string, Partial<Wanted>]>([
    ['the start of a code', { text: '90837' }],
    ['a modifier', { text: '-95' }],
    ['a code and a payer, in any case', { text: 'BLUE 90837' }],
  ])('are found by %s', (_, wanted) => {
    expect(shown(wanted)).toEqual(['belowTarget Bluebonnet 90837-95']);
  });

  test('of one code exactly are not those of the code with a modifier', () => {
    expect(shown({ text: exactly('90837') })).toEqual([]);
    expect(shown({ text: exactly('90837-95') })).toEqual(['belowTarget Bluebonnet 90837-95']);
  });

  test('are found by the sheet they stand on', () => {
    expect(shown({ text: '2026', kind: 'belowTarget' })).toEqual(['belowTarget Lone Star 90834']);
  });

  test('are of one payer where that is wanted', () => {
    expect(new Set(select(findings, { payer: 'Lone Star' }).findings.map(({ payer }) => payer))).toEqual(
      new Set(['Lone Star']),
    );
  });

  test('come by code where that is wanted, each code still by dollars', () => {
    expect(shown({ sort: 'code', kind: 'belowTarget' })).toEqual([
      'belowTarget Lone Star 90834',
      'belowTarget Bluebonnet 90834',
      'belowTarget Bluebonnet 90837-95',
    ]);
  });
});

describe('findings of one code in several tiers', () => {
  const tiered = audited([
    { code: '90837', tier: 'Child', rate: 110, units: 10 },
    { code: '90837', tier: 'Adult', rate: 100, units: 10 },
    { code: '90834', rate: 100, units: 10 },
  ]).findings;
  const named = (wanted: Partial<Wanted>) => select(tiered, wanted).findings.map(({ codeAndTier }) => codeAndTier);

  test('are found by the tier, and by the code alone', () => {
    expect(named({ text: 'child' })).toEqual(['90837 (Child)']);
    expect(named({ text: exactly('90837') })).toEqual(['90837 (Adult)', '90837 (Child)']);
  });

  test('come by code and tier where order by code is wanted', () => {
    expect(named({ sort: 'code' })).toEqual(['90834', '90837 (Adult)', '90837 (Child)']);
  });
});

const some: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constantFrom(...FINDING_KINDS),
  payer: fc.constantFrom('Aetna', 'Cigna', 'Optum'),
  code: fc.constantFrom('90837', '90834', 'H0015-HF'),
  codeAndTier: fc.constantFrom('90837', '90837 (Child)', '90834', 'H0015-HF'),
  cell: fc.record({ sheet: fc.constantFrom('A', 'B'), row: fc.nat(20), column: fc.nat(3) }),
  related: fc.constant([]),
  units: fc.constant(null),
  annual: fc.option(fc.nat(1e6).map(cents)),
  says: fc.constant(''),
  explain: fc.constant(() => ''),
});

test('sorting and filtering lose nothing, invent nothing and keep the order within a pile', () => {
  const wanted = fc.record({
    text: fc.constantFrom('', '90837', 'aetna', 'H0015 b'),
    kind: fc.option(fc.constantFrom(...FINDING_KINDS)),
    payer: fc.option(fc.constantFrom('Aetna', 'Cigna')),
    sort: fc.constantFrom('dollars' as const, 'payer' as const, 'code' as const),
  });
  fc.assert(
    fc.property(fc.array(some), wanted, (all, asked) => {
      const { findings: selected, annual } = select(all, asked);
      const unsorted = select(all, { ...asked, sort: 'dollars' }).findings;
      expect(new Set(selected)).toEqual(new Set(unsorted));
      expect(selected).toHaveLength(unsorted.length);
      expect(unsorted).toEqual(all.filter((one) => unsorted.includes(one)));
      expect(annual).toBe(selected.reduce((sum, one) => sum + (one.annual ?? 0), 0));
      for (const name of ['Aetna', 'Cigna', 'Optum']) {
        const pile = selected.filter(({ payer }) => payer === name);
        if (asked.sort === 'payer') expect(pile).toEqual(unsorted.filter(({ payer }) => payer === name));
      }
    }),
  );
});
