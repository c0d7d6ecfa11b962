import fc from 'fast-check';
import {
  contractScore,
  ELEMENT_KEYS,
  type ElementKey,
  type TermKey,
  type Terms,
  USUAL_WEIGHTS,
  type Weights,
} from '../../../../src/core/contracts';
import { contractOf } from '../made';
import { DISPUTED, lawOfDays } from './laws';

const zero = Object.fromEntries(ELEMENT_KEYS.map((key) => [key, 0]));
const scoreOf = (terms: Terms, weights: Weights = {}) => contractScore(contractOf(terms), { law: null, weights });

test('the usual weights come to 100', () =>
  expect(USUAL_WEIGHTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100));

test('is the weighted credit: present 1 × 2, weak ½ × 1, missing 0 × 1, of 4, is 62.5', () => {
  const weights = { ...zero, timelyFiling: 2, takeBack: 1, escalator: 1 };
  const { score, parts } = scoreOf({ timelyFilingDays: 180, takeBackMonths: 18, escalator: null }, weights);
  expect(score).toBe(62.5);
  expect(
    parts.filter(({ weight }) => weight > 0).map(({ element, weight, points }) => [element, weight, points]),
  ).toEqual([
    ['escalator', 0.25, 0],
    ['timelyFiling', 0.5, 50],
    ['takeBack', 0.25, 12.5],
  ]);
});

test('harmful takes half its weight away: (1 − ½) ÷ 2 is 25, and alone it is 0, not less', () => {
  const terms = { timelyFilingDays: 180, takeBackMonths: 60 };
  expect(scoreOf(terms, { ...zero, timelyFiling: 1, takeBack: 1 }).score).toBe(25);
  expect(scoreOf(terms, { ...zero, takeBack: 1 }).score).toBe(0);
});

test('a contract that nobody has read scores 0, and says that nothing was looked at', () =>
  expect(scoreOf({})).toMatchObject({ score: 0, looked: 0 }));

test('weights that are all 0 give no score', () => expect(scoreOf({ timelyFilingDays: 180 }, zero).score).toBeNull());

/** Terms in numbers, from the worst value to the best. */
const FROM_WORST: Partial<Record<TermKey, readonly number[]>> = {
  basisPercent: [500_000, 999_999, 1_000_000, 1_199_999, 1_200_000, 2_000_000],
  escalator: [0, 1, 20_000, 30_000, 50_000],
  cleanClaimDays: [90, 46, 45, 31, 30, 21, 20, 15, 5],
  lateInterest: [0, 1, 100_000, 120_000, 180_000, 240_000],
  timelyFilingDays: [30, 89, 90, 179, 180, 365],
  takeBackMonths: [60, 25, 24, 13, 12, 6],
  appealLevels: [0, 1, 2, 3],
  appealDays: [10, 59, 60, 179, 180, 365],
  terminationDays: [365, 181, 180, 91, 90, 30],
  noticeDays: [365, 121, 120, 91, 90, 30],
};
const against: readonly TermKey[] = ['lesserOf', 'amendmentByNotice', 'allProducts', 'mostFavoredNation'];
const LADDERS: readonly (readonly [TermKey, readonly (number | boolean | null)[]])[] = [
  ...Object.entries(FROM_WORST).map(([key, steps]) => [key as TermKey, steps] as const),
  ...against.map((key) => [key, [true, false]] as const),
];

const anyTerms = fc
  .tuple(
    fc.constantFrom('Fixed', 'Percent of Medicare', 'Percent of charge', undefined),
    fc.constantFrom(true, false, null, undefined),
    ...LADDERS.map(([, steps]) => fc.option(fc.constantFrom(...steps), { nil: undefined })),
  )
  .map(([feeBasis, autoRenews, ...values]) => {
    const known = LADDERS.map(([key], index) => [key, values[index]] as const);
    return Object.fromEntries(
      [['feeBasis', feeBasis] as const, ['autoRenews', autoRenews] as const, ...known].filter(
        ([, value]) => value !== undefined,
      ),
    ) as Terms;
  });
const anyWeights: fc.Arbitrary<Weights> = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: ELEMENT_KEYS.length, maxLength: ELEMENT_KEYS.length })
  .map((list) => Object.fromEntries(ELEMENT_KEYS.map((key, index) => [key, list[index]])));
const anyLaw = fc.constantFrom(null, lawOfDays(20), lawOfDays(45), lawOfDays(15, 'business'), DISPUTED);

test('lies between 0 and 100', () =>
  fc.assert(
    fc.property(anyTerms, anyWeights, anyLaw, (terms, weights, law) => {
      const { score, looked } = contractScore(contractOf(terms), { law, weights });
      expect(score ?? 0).toBeGreaterThanOrEqual(0);
      expect(score ?? 0).toBeLessThanOrEqual(100);
      expect(looked).toBeGreaterThanOrEqual(0);
      expect(looked).toBeLessThanOrEqual(1 + 1e-9);
    }),
  ));

test('a better term never lowers it', () =>
  fc.assert(
    fc.property(
      anyTerms,
      anyWeights,
      anyLaw,
      fc.nat(LADDERS.length - 1),
      fc.nat(),
      fc.nat(),
      (terms, weights, law, which, one, other) => {
        const [key, steps] = LADDERS[which]!;
        const [worse, better] = [one % steps.length, other % steps.length].sort((a, b) => a - b);
        const at = (step: number | undefined) =>
          contractScore(contractOf({ ...terms, [key]: steps[step ?? 0] }), { law, weights }).score ?? 0;
        expect(at(better)).toBeGreaterThanOrEqual(at(worse) - 1e-9);
      },
    ),
    { numRuns: 500 },
  ));

test('only the proportions of weights matter', () =>
  fc.assert(
    fc.property(anyTerms, anyWeights, fc.integer({ min: 1, max: 1000 }), (terms, weights, times) => {
      const scaled = Object.fromEntries(
        Object.entries(weights).map(([key, weight]) => [key as ElementKey, weight * times]),
      );
      expect(scoreOf(terms, scaled).score ?? -1).toBeCloseTo(scoreOf(terms, weights).score ?? -1, 9);
    }),
  ));

test('the points of its parts come to the score, where that is not below 0', () =>
  fc.assert(
    fc.property(anyTerms, (terms) => {
      const { score, parts } = scoreOf(terms);
      const points = parts.reduce((sum, part) => sum + part.points, 0);
      expect(score).toBeCloseTo(Math.max(0, points), 9);
    }),
  ));
