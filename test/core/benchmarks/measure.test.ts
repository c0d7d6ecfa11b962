import fc from 'fast-check';
import { type Measure, printMeasure, readMeasure } from '../../../src/core/benchmarks';
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
  ['P 50', 'measureUnknown'],
  ['P62.5', 'P62.5'],
  ['P0', 'P0'],
  ['P100', 'P100'],
  ['P101', 'measureUnknown'],
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
  ['0% of Medicare', 'measureUnknown'],
  ['5000% of Medicare', 'measureUnknown'],
  ['120% of Medicair', 'measureUnknown'],
  ['higher of 120% of Medicare and P50', 'higher of 120% of Medicare and P50'],
  ['the higher of 120% of Medicare and market P50', 'higher of 120% of Medicare and P50'],
  ['The Greater of 120 % of Medicare or the market median', 'higher of 120% of Medicare and P50'],
  ['lower of Medicare, P50', 'lower of Medicare and P50'],
  ['lesser of Medicare and P50', 'lower of Medicare and P50'],
  ['max(120% Medicare, P50)', 'higher of 120% of Medicare and P50'],
  ['MIN(P75; Medicare QP)', 'lower of P75 and Medicare QP'],
  ['highest of Medicare, P50 and Aetna P25', 'higher of Medicare, P50 and Aetna P25'],
  // A name with an “and” of its own stays whole.
  ['higher of Medicare and Blue Cross and Blue Shield P50', 'higher of Medicare and Blue Cross and Blue Shield P50'],
  ['higher of Smith, Jones P50 and Medicare', 'higher of Smith, Jones P50 and Medicare'],
  ['higher of Medicare', 'ruleOfOne'],
  ['higher of Medicare and moon', 'measureUnknown'],
  ['Medicair', 'measureUnknown'],
  ['Medicaid', 'measureUnknown'],
  ['Aetna', 'measureUnknown'],
  ['120%', 'measureUnknown'],
  [0.5, 'measureUnknown'],
  [50, 'measureUnknown'],
  [true, 'measureUnknown'],
])('the measure %p is %s', (written, expected) => expect(read(written)).toBe(expected));

test('what is misspelt in a rule is what the message is about', () => {
  const measure = readMeasure('higher of 120% of Medicair and P50');
  expect(measure.ok ? '' : measure.failure.message).toMatch(/^“Medicair” is not a measure\. Did you mean Medicare\?/);
});

const sources = fc.constantFrom(
  null,
  'Aetna',
  'Aetna 2026-06',
  'Texas market',
  'Blue Cross and Blue Shield',
  'UHC, Inc.',
);
const priced = fc.oneof(
  fc.record({ kind: fc.constant('medicare' as const), qualifying: fc.boolean() }),
  fc.record({
    kind: fc.constant('market' as const),
    percent: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    source: sources,
  }),
);
const sides = fc.oneof(
  priced,
  fc.record({
    kind: fc.constant('share' as const),
    share: fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths * 1000),
    of: priced,
  }),
);
const measures = fc.oneof(
  sides,
  fc.record({
    kind: fc.constant('rule' as const),
    takes: fc.constantFrom('higher' as const, 'lower' as const),
    of: fc.array(sides, { minLength: 2, maxLength: 3 }),
  }),
) as fc.Arbitrary<Measure>;

test('every measure reads back from how it is printed', () => {
  fc.assert(
    fc.property(measures, (measure) => {
      expect(readMeasure(printMeasure(measure))).toEqual({ ok: true, value: measure });
    }),
  );
});

test('hostile text answers at once', () => {
  const before = performance.now();
  for (const piece of ['P1,', 'P1 and ', '120% of ', 'higher of ', 'x 1.2 ', 'of ', '1% ', 'median '])
    for (const start of ['', 'higher of ', 'max('])
      for (const end of ['', 'x', ')']) readMeasure(start + piece.repeat(5000) + end);
  expect(performance.now() - before).toBeLessThan(1000);
});
