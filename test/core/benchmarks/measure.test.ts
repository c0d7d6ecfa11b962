import fc from 'fast-check';
import { type Measure, printMeasure, readMarket, readMeasure } from '../../../src/core/benchmarks';
import type { Raw } from '../../../src/core/raw';

const read = (written: Raw): string => {
  const measure = readMeasure(written);
  return measure.ok ? printMeasure(measure.value) : measure.failure.kind;
};

test.each<[Raw, string]>([
  [null, 'Medicare'],
  [' ', 'Medicare'],
  ['medicare', 'Medicare'],
  ['MPFS', 'Medicare'],
  ['Medicare QP', 'Medicare QP'],
  ['medicare-qp', 'Medicare QP'],
  ['Medicare rate', 'Medicare'],
  ['P50', 'P50'],
  ['p75', 'P75'],
  ['P 50', 'P50'],
  ['p 50', 'P50'],
  ['P37,5', 'P37.5'],
  ['p50th', 'P50'],
  ['P62.5', 'P62.5'],
  ['P0', 'P0'],
  ['P100', 'P100'],
  ['P101', 'percentTooHigh'],
  ['Aetna P101', 'percentTooHigh'],
  ['higher of Medicare and the 101st percentile', 'percentTooHigh'],
  ['the median', 'P50'],
  ['the P50', 'P50'],
  ['the 75th percentile', 'P75'],
  ['median market', 'P50'],
  ['the median market rate', 'P50'],
  ['all payers P50', 'P50'],
  ['P50 of all payers', 'P50'],
  ['P75 of any payer', 'P75'],
  ['median', 'P50'],
  ['Market P50', 'P50'],
  ['market median', 'P50'],
  ['the market P90', 'P90'],
  ['50th percentile', 'P50'],
  ['90 percentile', 'P90'],
  ['percentile 25', 'P25'],
  ['25th %ile', 'P25'],
  ['Aetna P50', 'Aetna P50'],
  ['Aetna 2026-06 P50', 'Aetna 2026-06 P50'],
  ['Aetna: P50', 'Aetna P50'],
  ['Aetna’s median', 'Aetna P50'],
  ['P50 of Aetna', 'Aetna P50'],
  ['P50 Aetna', 'Aetna P50'],
  ['P50 for Aetna', 'Aetna P50'],
  ['P50 (Aetna)', 'Aetna P50'],
  ['P50: Aetna', 'Aetna P50'],
  ['P50 of Aetna (PPO)', 'Aetna (PPO) P50'],
  ['market P50 of Aetna', 'Aetna P50'],
  ['Aetna P50 in the market', 'Aetna P50'],
  ['Aetna P50 in Texas market', 'Aetna in Texas market P50'],
  ['★★ P50', '★★ P50'],
  ['75th percentile of Blue Cross and Blue Shield', 'Blue Cross and Blue Shield P75'],
  ['Texas market P60', 'Texas market P60'],
  ['120% of Medicare', '120% of Medicare'],
  ['120 % Medicare', '120% of Medicare'],
  ['120 percent of medicare', '120% of Medicare'],
  ['1.2 × Medicare', '120% of Medicare'],
  ['1.2x Medicare QP', '120% of Medicare QP'],
  ['Medicare x 1.2', '120% of Medicare'],
  ['Medicare 120%', '120% of Medicare'],
  ['Medicare + 20%', '120% of Medicare'],
  ['Medicare plus 7.5%', '107.5% of Medicare'],
  ['Medicare - 20%', '80% of Medicare'],
  ['Medicare less 5%', '95% of Medicare'],
  ['Medicare minus 100%', 'measureUnknown'],
  ['105% of Aetna P50', '105% of Aetna P50'],
  ['120 % of the Medicare rate', '120% of Medicare'],
  ['120 percent of the median', '120% of P50'],
  ['the 120% of Medicare', '120% of Medicare'],
  ['Medicare plus 20 percent', '120% of Medicare'],
  ['1.2 x P50', '120% of P50'],
  ['1.2 times the median', '120% of P50'],
  ['P50 x 1.2', '120% of P50'],
  ['P50 + 10%', '110% of P50'],
  ['P50 of Oscar 10%', '10% of Oscar P50'],
  // What is no measure is no payer's name either.
  ['120 of P50', 'measureUnknown'],
  ['P50 P75', 'measureUnknown'],
  ['Medicare P50', 'measureUnknown'],
  ['Medicare or the P50', 'measureUnknown'],
  ['P50 of P75', 'measureUnknown'],
  ['0% of Medicare', 'measureUnknown'],
  ['5000% of Medicare', 'measureUnknown'],
  ['120% of Medicair', 'measureUnknown'],
  ['higher of 120% of Medicare and P50', 'higher of 120% of Medicare and P50'],
  ['the higher of 120% of Medicare and market P50', 'higher of 120% of Medicare and P50'],
  ['The Greater of 120 % of Medicare or the market median', 'higher of 120% of Medicare and P50'],
  ['higher of 120% of Medicare and the median', 'higher of 120% of Medicare and P50'],
  ['higher of the Medicare rate and the 75th percentile', 'higher of Medicare and P75'],
  ['the higher of 120 % of the Medicare rate and the market P50', 'higher of 120% of Medicare and P50'],
  ['120% of Medicare or the median, whichever is higher', 'higher of 120% of Medicare and P50'],
  ['Medicare and P50, whichever is the lesser', 'lower of Medicare and P50'],
  ['higher of P37,5 and Medicare', 'higher of P37.5 and Medicare'],
  ['higher of Medicare and P50 of Aetna (PPO)', 'higher of Medicare and Aetna (PPO) P50'],
  ['lower of Medicare, P50', 'lower of Medicare and P50'],
  ['lesser of Medicare and P50', 'lower of Medicare and P50'],
  ['max(120% Medicare, P50)', 'higher of 120% of Medicare and P50'],
  ['MIN(P75; Medicare QP)', 'lower of P75 and Medicare QP'],
  ['highest of Medicare, P50 and Aetna P25', 'higher of Medicare, P50 and Aetna P25'],
  // A name with an “and” of its own stays whole.
  ['higher of Medicare and Blue Cross and Blue Shield P50', 'higher of Medicare and Blue Cross and Blue Shield P50'],
  ['higher of Smith, Jones P50 and Medicare', 'higher of Smith, Jones P50 and Medicare'],
  ['higher of Medicare', 'ruleOfOne'],
  ['max P50', 'ruleOfOne'],
  // Dollars of the user's own.
  ['the higher of $100 and market P50', 'higher of $100 and P50'],
  ['the lower of $150 and 120 % of Medicare', 'lower of $150 and 120% of Medicare'],
  ['$100 or the median, whichever is higher', 'higher of $100 and P50'],
  ['P50 or $100 if higher', 'higher of P50 and $100'],
  ['max($100; P50)', 'higher of $100 and P50'],
  ['higher of 100 dollars and P50', 'higher of $100 and P50'],
  ['higher of USD 99.5 and P50', 'higher of $99.50 and P50'],
  ['higher of $1,250, P50 and Medicare', 'higher of $1250, P50 and Medicare'],
  ['lower of $150, and P50', 'lower of $150 and P50'],
  ['P50, at least $100', 'higher of P50 and $100'],
  ['P50 but no less than $100', 'higher of P50 and $100'],
  ['the median with a floor of $100', 'higher of P50 and $100'],
  ['Medicare, minimum $100', 'higher of Medicare and $100'],
  ['120% of Medicare, not to exceed $150', 'lower of 120% of Medicare and $150'],
  ['120% of Medicare capped at $150', 'lower of 120% of Medicare and $150'],
  ['Aetna P50, at most P75', 'lower of Aetna P50 and P75'],
  ['P50 + $5', 'P50 + $5'],
  ['120% of Medicare plus $5.25', '120% of Medicare + $5.25'],
  ['Medicare - $10', 'Medicare − $10'],
  ['Aetna P50 – $10', 'Aetna P50 − $10'],
  ['$5 more than the median', 'P50 + $5'],
  ['$5 below Medicare', 'Medicare − $5'],
  ['higher of P50 + $10 and Medicare', 'higher of P50 + $10 and Medicare'],
  // One rule within another.
  ['lower of $150 and the higher of Medicare and P50', 'lower of $150 and (higher of Medicare and P50)'],
  ['higher of (lower of P50 and Medicare) and P25', 'higher of (lower of P50 and Medicare) and P25'],
  ['min($150, max(P50, 120% Medicare))', 'lower of $150 and (higher of P50 and 120% of Medicare)'],
  ['P50, at least $100 and at most $150', 'lower of (higher of P50 and $100) and $150'],
  // A most at the end is of all before it.
  ['higher of Medicare and P50, at most $150', 'lower of (higher of Medicare and P50) and $150'],
  ['higher of the lower of P50 and Medicare and P25', 'ruleUnclear'],
  ['lower of P50, higher of Medicare and $100, and $150', 'ruleUnclear'],
  ['higher of $1 and (lower of P50 and (higher of P25 and $2))', 'ruleTooDeep'],
  ['$100', 'amountAlone'],
  ['higher of $100 and $150', 'amountAlone'],
  ['lower of P50 and (higher of $1 and $2)', 'amountAlone'],
  ['higher of $0 and P50', 'amountUnreadable'],
  ['higher of $1.234 and P50', 'amountUnreadable'],
  ['P50 + $0', 'amountUnreadable'],
  ['higher of 100 and P50', 'measureUnknown'],
  ['P50 + 5', 'measureUnknown'],
  ['$5 P50', 'measureUnknown'],
  ['120% of $100', 'measureUnknown'],
  ['Max Health P50', 'Max Health P50'],
  ['higher of Medicare and moon', 'measureUnknown'],
  ['Medicair', 'measureUnknown'],
  ['Medicaid', 'measureUnknown'],
  ['Aetna', 'measureUnknown'],
  ['constructor', 'measureUnknown'],
  ['__proto__', 'measureUnknown'],
  ['constructor P50', 'constructor P50'],
  ['120%', 'measureUnknown'],
  [0.5, 'measureUnknown'],
  [50, 'measureUnknown'],
  [true, 'measureUnknown'],
])('the measure %p is %s', (written, expected) => expect(read(written)).toBe(expected));

test('what is misspelt in a rule is what the message is about', () => {
  const measure = readMeasure('higher of 120% of Medicair and P50');
  expect(measure.ok ? '' : measure.failure.message).toMatch(/^“Medicair” is not a measure\. Did you mean Medicare\?/);
});

test('a number without a sign in a rule is asked about', () => {
  const measure = readMeasure('higher of 100 and P50');
  expect(measure.ok ? '' : measure.failure.message).toMatch(/^“100” is not a measure\. Did you mean \$100\?/);
});

test('what is loaded by such a name is that, whatever else its name says', () => {
  const loaded = [
    'Oscar 10%',
    'The Median Plan',
    'P3 Health',
    'Max Health',
    'P50',
    'Medicare and More',
    'Oscar $5',
    'At Least Health',
  ];
  const isNamed = (name: string): boolean => loaded.some((one) => one.toLowerCase() === name.toLowerCase());
  const sourceOf = (text: string): unknown => {
    const measure = readMeasure(text, isNamed);
    return measure.ok && measure.value.kind === 'market' ? measure.value : measure;
  };
  for (const source of loaded)
    for (const text of [`${source} P25`, `P25 of ${source}`, `${source} 25th percentile`])
      expect(sourceOf(text)).toEqual({ kind: 'market', percent: 25, source });
  const rule = readMeasure('higher of 120% of Oscar 10% P50 and max health median', isNamed);
  expect(rule.ok ? printMeasure(rule.value) : rule).toBe('higher of 120% of Oscar 10% P50 and max health P50');
});

test.each([
  [null, null],
  ['', null],
  ['market', null],
  ['The Market', null],
  ['all', null],
  ['all payers', null],
  ['median', null],
  ['P75', null],
  ['Aetna P75', 'Aetna'],
  ['Aetna', 'Aetna'],
  ['Medicare', 'Medicare'],
  ['120% of P50', '120% of P50'],
])('as the name of a market %p is %p', (written, source) => expect(readMarket(written).source).toBe(source));

const sources = fc.constantFrom(
  null,
  'Aetna',
  'Aetna 2026-06',
  'Texas market',
  'Blue Cross and Blue Shield',
  'UHC, Inc.',
  'Aetna (PPO)',
  'Aetna in Texas market',
  'The Health Plan',
  'Max Health',
  'O’Hara & Sons; of Ohio',
  '★★',
  '保険',
);
const priced = fc.oneof(
  fc.record({ kind: fc.constant('medicare' as const), qualifying: fc.boolean() }),
  fc.record({
    kind: fc.constant('market' as const),
    percent: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    source: sources,
  }),
);
const based = fc.oneof(
  priced,
  fc.record({
    kind: fc.constant('share' as const),
    share: fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths * 1000),
    of: priced,
  }),
);
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999 }),
  fc.integer({ min: 1, max: 500 }).map((n) => n * 100),
);
const prices = fc.oneof(
  based,
  fc.record({
    kind: fc.constant('shifted' as const),
    how: fc.constantFrom('plus' as const, 'minus' as const),
    by: amounts,
    of: based,
  }),
);
const own = fc.record({ kind: fc.constant('amount' as const), amount: amounts });

/** A rule of these and at least one price, in any order. */
const rules = <T>(of: fc.Arbitrary<T>) =>
  fc.record({
    kind: fc.constant('rule' as const),
    takes: fc.constantFrom('higher' as const, 'lower' as const),
    of: fc
      .tuple(prices, fc.array(of, { minLength: 1, maxLength: 2 }), fc.nat())
      .map(([price, sides, at]) => [...sides.slice(0, at % 3), price, ...sides.slice(at % 3)]),
  });
const members = fc.oneof({ weight: 3, arbitrary: prices }, { weight: 1, arbitrary: own });
const measures = fc.oneof(
  prices,
  rules(fc.oneof({ weight: 3, arbitrary: members }, { weight: 1, arbitrary: rules(members) })),
) as fc.Arbitrary<Measure>;

test('every measure reads back from how it is printed', () => {
  fc.assert(
    fc.property(measures, (measure) => {
      expect(readMeasure(printMeasure(measure))).toEqual({ ok: true, value: measure });
    }),
  );
});

test('what is read of any words reads back from how it is printed', () => {
  const word = fc.constantFrom(
    ...[
      'P50',
      'p 50',
      'median',
      '75th percentile',
      'P37,5',
      'Medicare',
      '120%',
      '1.2 x',
      'of',
      'in',
      'and',
      ',',
      ';',
      '(',
      ')',
    ],
    ...[
      'the',
      'a',
      'higher of',
      'min',
      'whichever is higher',
      'Aetna',
      'Oscar 10%',
      'market',
      'all payers',
      '★★',
      '+',
      '-',
      '’s',
    ],
    ...['$100', '$1,250', '100 dollars', 'lower of', 'at least', 'not to exceed', '$5 more than', '−', 'with a cap of'],
  );
  const spaced = fc.tuple(word, fc.constantFrom(' ', '', '  ')).map((pair) => pair.join(''));
  fc.assert(
    fc.property(fc.array(spaced, { maxLength: 9 }), (words) => {
      const measure = readMeasure(words.join(''));
      if (measure.ok) expect(readMeasure(printMeasure(measure.value))).toEqual(measure);
    }),
    { numRuns: 2000 },
  );
});

test('hostile text answers at once', () => {
  const before = performance.now();
  for (const piece of [
    'P1,',
    'P1 and ',
    'P1 (',
    'P 1 in ',
    'the ',
    '1 x ',
    ', whichever is higher ',
    '120% of ',
    'higher of ',
    'x 1.2 ',
    'of ',
    '1% ',
    'median ',
    '$1,',
    'at least ',
    '$1 and ',
    '(higher of ',
    'P50 and (higher of ',
    '$5 more than ',
  ])
    for (const start of ['', 'higher of ', 'max('])
      for (const end of ['', 'x', ')']) readMeasure(start + piece.repeat(5000) + end);
  expect(performance.now() - before).toBeLessThan(1000);
});
