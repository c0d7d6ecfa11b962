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

test('what is loaded by such a name is that, whatever else its name says', () => {
  const loaded = ['Oscar 10%', 'The Median Plan', 'P3 Health', 'Max Health', 'P50', 'Medicare and More'];
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
  ])
    for (const start of ['', 'higher of ', 'max('])
      for (const end of ['', 'x', ')']) readMeasure(start + piece.repeat(5000) + end);
  expect(performance.now() - before).toBeLessThan(1000);
});
