import fc from 'fast-check';
import { type Evidence, type Measure, printMeasure } from '../../../src/core/benchmarks';
import type { Side } from '../../../src/core/benchmarks/measure';
import { cents } from '../../../src/core/money';
import { ask, loadPacks } from '../../../src/session';
import { packOf } from '../market/packOf';

const answer = (measure: string, code = '90837') =>
  ask({ code, region: 'US', measure, asOf: '2026', setting: null, practitioner: null, payer: null });

const shown = (measure: string, code?: string): number | string => {
  const found = answer(measure, code);
  return found.ok ? found.value.amount : found.failure.kind;
};

const evidence = (measure: string, code?: string): Evidence => {
  const found = answer(measure, code);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.evidence();
};

// P50 is $130.00, P90 $210.00.
beforeAll(() => loadPacks([packOf([{ groups: 12 }, { code: 'H0015', groups: 9 }])]));
afterAll(() => loadPacks([]));

// Medicare pays $167.00 nationally for 90837 in 2026; 120 % is $200.40. H0015 has no Medicare price.
test.each<[string, string, number | string]>([
  ['90837', 'higher of $100 and P50', 13_000],
  ['90837', 'higher of $140 and P50', 14_000],
  ['90837', 'higher of $130 and P50', 13_000],
  ['90837', 'lower of $150 and 120% of Medicare', 15_000],
  ['90837', 'lower of $250 and 120% of Medicare', 20_040],
  ['90837', 'lower of $150 and (higher of Medicare and P50)', 15_000],
  ['90837', 'P50, at least $140 and at most $150', 14_000],
  ['90837', 'P90, at least $140 and at most $150', 15_000],
  ['90837', 'higher of (lower of Medicare and P90) and $165.50', 16_700],
  // 130 + 5; 167 − 10.50; 200.40 + 5; 130 − 129.99
  ['90837', 'P50 + $5', 13_500],
  ['90837', 'Medicare − $10.50', 15_650],
  ['90837', '120% of Medicare + $5', 20_540],
  ['90837', 'P50 − $129.99', 1],
  ['90837', 'P50 − $130', 'shiftedBelowZero'],
  ['90837', 'higher of P50 − $130 and Medicare', 16_700],
  ['90837', 'lower of P50 − $130 and Medicare', 'shiftedBelowZero'],
  // A floor beside one price that there is, and one that there is not.
  ['H0015', 'higher of $140, Medicare and P50', 14_000],
  ['H0015', 'higher of (lower of $100 and Medicare) and P50', 13_000],
  // Beside nothing, a floor says neither of what unit it is nor that anybody pays it.
  ['H0015', 'higher of $140 and Medicare', 'notPriced'],
  ['H0015', 'lower of $140 and Medicare', 'notPriced'],
])('%s by %p is %p', (code, measure, expected) => expect(shown(measure, code)).toBe(expected));

const reason = (measure: string, code: string): string => {
  const found = answer(measure, code);
  return found.ok ? '' : found.failure.message;
};

// S9480 has no price of Medicare's, and the pack has no rates of it.
test('where no side has a price, every side says why, under its name', () => {
  const [medicare, market] = [reason('Medicare', 'S9480'), reason('P50', 'S9480')];
  expect([medicare, market]).toEqual([
    expect.stringMatching(/^S9480 .* has no price on Medicare's fee schedule: /),
    'Texas market has no rates of S9480.',
  ]);
  expect(reason('higher of 120% of Medicare and P50', 'S9480')).toBe(
    `Neither has a price. 120% of Medicare: ${medicare} P50: ${market}`,
  );
  expect(reason('higher of $100, Medicare and P50', 'S9480')).toBe(
    `Neither has a price. Medicare: ${medicare} P50: ${market}`,
  );
  expect(reason('higher of Medicare, P50 and P90 + $5', 'S9480')).toBe(
    `None has a price. Medicare: ${medicare} P50: ${market} P90 + $5: ${market}`,
  );
});

test('sides that say the same say it once', () => {
  expect(reason('higher of P50 and P90', 'S9480')).toBe('Texas market has no rates of S9480.');
});

test('a rule without a price is a side without one, beside which others stand', () => {
  expect(shown('higher of (higher of Medicare and $90) and P50', 'H0015')).toBe(13_000);
  expect(reason('higher of (higher of Medicare and P50) and 120% of Medicare', 'S9480')).toMatch(
    /^Neither has a price\. higher of Medicare and P50: Neither has a price\. Medicare: /,
  );
});

test('a floor that stands is the user’s own, beside the price that it is above', () => {
  expect(evidence('higher of $140 and P50')).toMatchObject({
    amount: '$140.00',
    unit: 'session',
    source: 'Your floor, beside Texas market, all payers together',
    place: 'United States',
    sample: '',
    formula: 'higher of $140.00 (your floor) and $130.00 (P50) = $140.00',
    notes: [
      'P50: P50 of 12 provider groups = $130.00, Texas market, all payers together, tx-2026-06.1, United States, 12 provider groups; middle half ÷ median 0.37: fair.',
    ],
  });
});

test('a floor that does not stand is in the arithmetic, and the price has its own evidence', () => {
  expect(evidence('higher of $100 and P50')).toMatchObject({
    amount: '$130.00',
    source: 'Texas market, all payers together',
    formula: 'higher of $100.00 (your floor) and $130.00 (P50) = $130.00; P50: P50 of 12 provider groups = $130.00',
  });
});

test('a cap over a rule says which of all stands', () => {
  expect(evidence('lower of $150 and (higher of 120% of Medicare and P50)').formula).toBe(
    'lower of $150.00 (your cap) and $200.40 (higher of 120% of Medicare and P50) = $150.00',
  );
  expect(evidence('lower of $250 and (higher of $90 and P50)').formula).toBe(
    'lower of $250.00 (your cap) and $130.00 (higher of $90 and P50) = $130.00; higher of $90 and P50: higher of $90.00 (your floor) and $130.00 (P50) = $130.00; P50: P50 of 12 provider groups = $130.00',
  );
});

test('dollars that are added are called the user’s own', () => {
  expect(evidence('P50 + $5')).toMatchObject({
    amount: '$135.00',
    formula: 'P50 of 12 provider groups = $130.00; + $5.00 (your own) = $135.00',
  });
  expect(evidence('Medicare − $10.50').formula).toMatch(/ = \$167\.00; − \$10\.50 \(your own\) = \$156\.50$/);
});

test('a price less more dollars than it has is refused with both', () => {
  const found = answer('P50 − $200');
  expect(found.ok ? '' : found.failure.message).toBe(
    'P50 − $200 is nothing or less here, where the price is $130.00. Take off fewer dollars.',
  );
});

describe('laws', () => {
  const price: fc.Arbitrary<Side> = fc.oneof(
    fc.constant({ kind: 'medicare', qualifying: false } as const),
    fc.integer({ min: 0, max: 100 }).map((percent) => ({ kind: 'market', percent, source: null }) as const),
  );
  const amount: fc.Arbitrary<Side> = fc
    .integer({ min: 5000, max: 35_000 })
    .map((number) => ({ kind: 'amount', amount: cents(number) }) as const);
  const takes = fc.constantFrom('higher' as const, 'lower' as const);
  const ruleOf = (side: fc.Arbitrary<Side>) =>
    fc
      .tuple(takes, price, fc.array(side, { minLength: 1, maxLength: 3 }))
      .map(([which, first, rest]): Side => ({ kind: 'rule', takes: which, of: [...rest, first] }));
  const rule = ruleOf(fc.oneof(amount, price, ruleOf(fc.oneof(amount, price))));

  /** By what its sides come to one by one. */
  const byHand = (side: Side): number => {
    if (side.kind === 'amount') return side.amount;
    if (side.kind !== 'rule') return Number(shown(printMeasure(side)));
    return (side.takes === 'higher' ? Math.max : Math.min)(...side.of.map(byHand));
  };

  test('a rule is the highest or lowest of what its sides are alone, however they are put together', () => {
    fc.assert(
      fc.property(rule, (measure) => {
        expect(shown(printMeasure(measure as Measure))).toBe(byHand(measure));
      }),
    );
  });

  test('what a rule gives is said with it, for a calculator to follow', () => {
    fc.assert(
      fc.property(rule, (measure) => {
        const { formula, amount: said } = evidence(printMeasure(measure));
        expect(formula).toContain(`= ${said}`);
      }),
    );
  });

  test('a higher floor never lowers an answer, nor a lower cap raises one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 200 }), (dollars, more) => {
        const [floor, cap] = [(by: number) => `higher of $${by} and P50`, (by: number) => `lower of $${by} and P50`];
        expect(Number(shown(floor(dollars + more)))).toBeGreaterThanOrEqual(Number(shown(floor(dollars))));
        expect(Number(shown(cap(dollars)))).toBeLessThanOrEqual(Number(shown(cap(dollars + more))));
      }),
    );
  });
});
