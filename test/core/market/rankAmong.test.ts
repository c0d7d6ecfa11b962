import fc from 'fast-check';
import { cents, wholeMicros } from '../../../src/core/money';
import { amountsOf } from '../../../src/core/market/amountsOf';
import { KEPT_PERCENTS } from '../../../src/core/market';
import { rankAmong } from '../../../src/core/market/rankAmong';
import { standingFormula, standingNotes } from '../../../src/core/market/standingWords';
import { percentRank } from '../../../src/core/statistics';

const of = (rates: readonly number[]) =>
  amountsOf(rates.map((rate) => Math.round(rate * 1e6))).map((amount, at) => ({
    percent: KEPT_PERCENTS[at] ?? 0,
    amount: cents(amount),
  }));
const times = (count: number, rate: number): readonly number[] => Array.from({ length: count }, () => rate);
const rank = (rates: readonly number[], rate: number) =>
  rankAmong(of(rates), rates.length, wholeMicros(Math.round(rate * 1e6)));
const notesOf = (rates: readonly number[], rate: number): readonly string[] => {
  const standing = rank(rates, rate);
  return standing ? standingNotes(standing, rates.length) : [];
};
const ascending = (rates: readonly number[]): readonly number[] => [...rates].sort((one, other) => one - other);

describe('of equal rates', () => {
  test('the rank is that of the first, where one place is left for it', () => {
    // PERCENTRANK.INC of $100 among two of $60 and nineteen of $100 is 2 ÷ 20.
    const rates = [...times(2, 60), ...times(19, 100)];
    expect(rank(rates, 100)?.share).toBe(0.1);
    expect(notesOf(rates, 100)).toEqual([
      'The same amount from P10 $100.00 to P100 $100.00; the rank is that of the first of them.',
    ]);
    // Among one of $60 and eleven of $100 it is 1 ÷ 11, between P5 and P10.
    expect(rank([60, ...times(11, 100)], 100)?.share).toBeCloseTo(1 / 11, 12);
  });

  test('several places may be left, which are said, and the middle of them stands', () => {
    // Five of $60 and 95 of $100: by P5, of $98, and P10 the first of $100 is any from the 6th to the 10th; it is the 6th, 5 ÷ 99.
    const rates = [...times(5, 60), ...times(95, 100)];
    expect(rank(rates, 100)?.share).toBeCloseTo(7 / 99, 12);
    expect(notesOf(rates, 100)).toEqual([
      'The same amount from P10 $100.00 to P100 $100.00; the rank of the first of them lies between 5.1% and 9.1%, of which this is the middle.',
    ]);
  });

  test('the lowest and the highest are at their ends', () => {
    const rates = [...times(30, 90), ...times(30, 100)];
    expect(rank(rates, 90)?.share).toBe(0);
    expect(rank(rates, 90)?.tie).toMatchObject({ least: 0, most: 0 });
    expect(rank(times(9, 90), 90)?.share).toBe(0);
  });

  test('what is a cent away is beside them, and not among them', () => {
    // Of 21 each is kept: $100 at 5 of 20 steps to 14, $110 at the 15th.
    const rates = [...[60, 70, 80, 90, 95], ...times(10, 100), ...[110, 120, 130, 140, 150, 160]];
    expect(rank(rates, 100)?.share).toBe(0.25);
    expect(rank(rates, 105)?.share).toBeCloseTo((14 + 0.5) / 20, 12);
    expect(rank(rates, 97.5)?.share).toBeCloseTo((4 + 0.5) / 20, 12);
  });

  test('a slope too slight for cents is none', () => {
    // The last two of thirty are $100.00 and $100.02: between them are P98 and P99, both $100.01 to the cent. It is 28.5 ÷ 29.
    const rates = [...Array.from({ length: 28 }, (_, at) => 50 + at), 100, 100.02];
    expect(rank(rates, 100.01)).toMatchObject({ share: 0.98, tie: null });
  });

  test('the arithmetic has the place where a tie ends', () => {
    const rates = [...times(6, 100), ...times(6, 200)];
    const standing = rank(rates, 140);
    // The sixth of twelve stands at 5 ÷ 11, the seventh at 6 ÷ 11.
    expect(standing?.share).toBeCloseTo(5.4 / 11, 12);
    expect(standing && standingFormula(standing, wholeMicros(140_000_000))).toBe(
      '45.45% + ($140.00 − $100.00) ÷ ($150.00 − $100.00) × (50% − 45.45%) = 49.1%',
    );
    expect(notesOf(rates, 140)).toEqual(['On a straight line between 45.45% $100.00 and P50 $150.00.']);
  });
});

describe('beside PERCENTRANK.INC', () => {
  // Microsoft, “PERCENTRANK.INC function”: https://support.microsoft.com/office/149592c9-00c0-49ba-86c1-c1f45b80463a
  const EXAMPLE = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1];

  test.each([
    // Exact, since P30 $1.70 and P35 $2.15 lie on one line with it; Excel cuts off after three digits.
    [2, 0.333, 0.0005],
    // Between P55 $3.95 and P60 $5.60 the fifth step, $4, is cut off: 55.15 % for 55.56 %, and 58.18 % for 58.33 %.
    [4, 0.555, 0.0045],
    [5, 0.583, 0.0015],
    // Between P65 $7.40 and P70 $8.90 the sixth: 67.0 % for 66.67 %.
    [8, 0.666, 0.0045],
  ])('%p in Microsoft’s example is %p, to within %p', (rate, excel, within) => {
    expect(Math.abs((rank(EXAMPLE, rate)?.share ?? NaN) - excel)).toBeLessThanOrEqual(within);
  });

  test('the lowest, which three have in that example, is 0 as in Excel', () => {
    expect(rank(EXAMPLE, 1)?.share).toBe(0);
  });

  const few = fc.integer({ min: 50, max: 60 });
  /** Whole dollars, of which every kept percentile of 5, 6, 11 or 21 groups is whole cents. */
  const inDollars = fc.oneof(few, fc.integer({ min: 50, max: 300 }));
  const inCents = fc.oneof(
    few,
    fc.integer({ min: 5000, max: 30_000 }).map((n) => n / 100),
  );
  const rated = (groups: readonly number[], amount = inCents) =>
    fc
      .constantFrom(...groups)
      .chain((length) =>
        fc.tuple(
          fc.array(amount, { minLength: length, maxLength: length }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      )
      .map(([rates, along]) => {
        const line = ascending(rates);
        const [low = 0, high = 0] = [line[0], line.at(-1)];
        // To the cent, and often one of the rates themselves.
        const rate =
          along < 0.5 ? (line[Math.floor(along * 2 * line.length)] ?? low) : low + (high - low) * (along * 2 - 1);
        return { line, rate: Math.round(rate * 100) / 100 };
      });

  test('with 5, 6, 11 or 21 groups every rate is kept, ties and all, and the rank is the same', () => {
    fc.assert(
      fc.property(rated([5, 6, 11, 21], inDollars), ({ line, rate }) => {
        expect(rank(line, rate)?.share).toBeCloseTo(percentRank(line, rate) ?? NaN, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('with any number of groups it is off by the kept percentiles around it at most, and no tie is outside of what is said', () => {
    fc.assert(
      fc.property(rated([7, 8, 12, 30, 47, 100, 333]), ({ line, rate }) => {
        const standing = rank(line, rate);
        const exact = percentRank(line, rate) ?? NaN;
        const points = of(line);
        const next = points.findIndex(({ amount: kept }) => kept >= Math.round(rate * 100));
        const [from, to] = [points[next - 2]?.percent ?? 0, points[next + 1]?.percent ?? 100];
        const step = 1 / (line.length - 1);
        expect(exact).toBeGreaterThanOrEqual(from / 100 - step);
        expect(exact).toBeLessThanOrEqual(to / 100 + step);
        expect(Math.abs((standing?.share ?? NaN) - exact)).toBeLessThanOrEqual((to - from) / 100 + step);
      }),
      { numRuns: 1000 },
    );
  });

  test('rises with the rate', () => {
    fc.assert(
      fc.property(rated([5, 9, 12, 33, 100]), fc.integer({ min: 0, max: 500 }), ({ line, rate }, more) => {
        const [less, higher] = [rank(line, rate)?.share ?? NaN, rank(line, rate + more / 100)?.share ?? NaN];
        expect(higher).toBeGreaterThanOrEqual(less - 1e-12);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a rate that is an end’s to the cent is not outside of it', () => {
  // Six groups of $100.005, which is kept as $100.01.
  expect(rank(times(6, 100.005), 100.005)?.position).toBe('within');
  expect(rank(times(6, 100.005), 100.004)?.position).toBe('below');
  expect(rank(times(6, 100.004), 100.004)?.position).toBe('within');
  expect(rank(times(6, 100.004), 100.005)?.position).toBe('above');
});

test('the rank of one among equal steps is PERCENTRANK.INC’s', () => {
  // $100 to $200 in steps of $1: 37 of 100 steps up.
  expect(
    rank(
      Array.from({ length: 101 }, (_, at) => 100 + at),
      137,
    )?.share,
  ).toBeCloseTo(0.37, 12);
});
