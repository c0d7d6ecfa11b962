import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { geometricMean, percentile, percentRank, relativeIqr } from '../../../src/core/statistics';

const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other);

const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 60 });
const percents = fc.integer({ min: 0, max: 100 });

/** As a person would: walks the line through the points (i ÷ (n − 1), value i), in exact fractions of whole numbers. */
function walked(values: readonly number[], percent: number): number {
  const line = ascending(values);
  const steps = BigInt(line.length - 1);
  for (let at = 0n; at < steps; at += 1n) {
    const past = BigInt(percent) * steps - at * 100n;
    if (past > 100n) continue;
    const [one, other] = [BigInt(line[Number(at)]!), BigInt(line[Number(at) + 1]!)];
    return Number(one * 100n + (other - one) * past) / 100;
  }
  return line[0]!;
}

describe('percentile', () => {
  test.each([
    // Microsoft, “PERCENTILE.INC function”: https://support.microsoft.com/office/680f9539-45eb-410b-9a5e-c1355e5fe2ed
    [[1, 3, 2, 4], 30, 1.9],
    // Gnumeric's manual, function PERCENTILE, “Excel compatible”: 4 × 0.42 = 1.68; 17.3 + 0.68 × (21.3 − 17.3)
    [[11.4, 17.3, 21.3, 25.9, 40.1], 42, 20.02],
    // 3 × 0.65 = 1.95; 2 + 0.95 × 1
    [[1, 2, 3, 4], 65, 2.95],
    // 5 × 0.75 = 3.75; of 0.2 3.8 4 12 23 67: 12 + 0.75 × (23 − 12) = 20.25
    [[3.8, 23, 4, 12, 67, 0.2], 75, 20.25],
    // R, quantile(c(10, 20, 30, 40, 50), 0.1): 4 × 0.1 = 0.4; 10 + 0.4 × 10
    [[10, 20, 30, 40, 50], 10, 14],
    [[7], 37, 7],
    [[5, 5, 5, 9], 50, 5],
    // A percentage that is not whole: 4 × 0.625 = 2.5, halfway from 30 to 40
    [[10, 20, 30, 40, 50], 62.5, 35],
  ])('of %j at %p%% is %p', (values, percent, expected) => {
    expect(percentile(ascending(values), percent)).toBeCloseTo(expected, 12);
  });

  test.each([[[]], [[1, 2]]])('of %j at percentages that are none is nothing', (values) => {
    for (const percent of [-1, 101, NaN]) expect(percentile(values, percent)).toBeNull();
    expect(percentile([], 50)).toBeNull();
  });

  test('half a cent stays half a cent, so that it rounds upward', () => {
    // 4 × 10 % = 0.4 of the way from 1000 to 1005 is 1002; 0.7 of the way to 1015 is 1010.5
    expect(percentile([1000, 1005, 2000, 3000, 4000], 10)).toBe(1002);
    expect(percentile([1000, 1015], 70)).toBe(1010.5);
  });

  test('is what walking along the values in exact fractions gives', () => {
    fc.assert(
      fc.property(amounts, percents, (values, percent) => {
        expect(percentile(ascending(values), percent)).toBe(walked(values, percent));
      }),
    );
  });

  test('rises with the percentage, from the lowest value to the highest', () => {
    fc.assert(
      fc.property(amounts, percents, percents, (values, one, other) => {
        const line = ascending(values);
        const [low, high] = ascending([one, other]);
        const [less, more] = [percentile(line, low!)!, percentile(line, high!)!];
        expect(less).toBeLessThanOrEqual(more);
        expect(less).toBeGreaterThanOrEqual(line[0]!);
        expect(more).toBeLessThanOrEqual(line.at(-1)!);
      }),
    );
  });

  test('grows as the values do', () => {
    fc.assert(
      fc.property(amounts, percents, fc.integer({ min: 2, max: 9 }), (values, percent, times) => {
        const grown = values.map((value) => value * times);
        expect(percentile(ascending(grown), percent)).toBeCloseTo(percentile(ascending(values), percent)! * times, 6);
      }),
    );
  });

  test('is quantile_cont of DuckDB, an engine that shares nothing with ours', async () => {
    const lists = fc.sample(amounts, { numRuns: 40, seed: 20261124 });
    const asked = [0, 5, 10, 25, 50, 60, 75, 90, 95, 100];
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const values of lists) {
      const sql = `select quantile_cont(v::double, [${asked.map((percent) => percent / 100).join(',')}]) as q
        from (select unnest([${values.join(',')}]) as v)`;
      const [row] = (await connection.runAndReadAll(sql)).getRowsJson();
      const theirs = row![0] as readonly number[];
      asked.forEach((percent, index) => {
        expect(percentile(ascending(values), percent)).toBeCloseTo(theirs[index]!, 6);
      });
    }
    connection.closeSync();
  });
});

describe('percentile rank', () => {
  // Microsoft, “PERCENTRANK.INC function”: https://support.microsoft.com/office/149592c9-00c0-49ba-86c1-c1f45b80463a
  const EXAMPLE = ascending([13, 12, 11, 8, 4, 3, 2, 1, 1, 1]);

  test.each([
    [2, 0.333],
    [4, 0.555],
    [8, 0.666],
    [5, 0.583],
  ])('of %p in Microsoft’s example is %p', (value, expected) => {
    expect(percentRank(EXAMPLE, value, 3)).toBe(expected);
  });

  test.each<[readonly number[], number, number | null, number | null]>([
    // As LibreOffice 7 shows it: 2 of 4 steps and half of the third
    [[1, 1, 1, 2, 3], 1.5, null, 0.625],
    [[1, 1, 1, 2, 3], 1, null, 0],
    [[1, 2, 2, 2, 4], 3, null, 0.875],
    [[1, 2, 2, 2, 4], 2, null, 0.25],
    [[5], 5, null, 1],
    // 2 ÷ 7 = 0.285714…, cut off and not rounded
    [[1, 2, 3, 4, 5, 6, 7, 8], 3, 3, 0.285],
    [[1, 2, 3, 4, 5, 6, 7, 8], 3, 1, 0.2],
    // 29 ÷ 100: cutting off 0.29 × 100 = 28.999… would say 0.28
    [Array.from({ length: 101 }, (_, index) => index), 29, 2, 0.29],
    [[1, 2, 3], 0.99, null, null],
    [[1, 2, 3], 3.01, null, null],
    [[], 3, null, null],
  ])('in %j of %p, to %p digits, is %p', (values, value, digits, expected) => {
    expect(percentRank(values, value, digits)).toBe(expected);
  });

  test('turns percentiles back into their percentages, where no two values are equal', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2 }),
        percents,
        (values, percent) => {
          const line = ascending(values);
          expect(percentRank(line, percentile(line, percent)!)).toBeCloseTo(percent / 100, 9);
        },
      ),
    );
  });

  test('rises with the value, between 0 and 1, and counts as a brute force does', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.nat(), (values, one, other) => {
        const line = ascending(values);
        const [low, high] = ascending([values[one % values.length]!, values[other % values.length]!]);
        const [less, more] = [percentRank(line, low!)!, percentRank(line, high!)!];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(less).toBeLessThanOrEqual(more);
        expect(more).toBeLessThanOrEqual(1);
        if (values.length > 1) expect(less).toBe(values.filter((value) => value < low!).length / (values.length - 1));
      }),
    );
  });
});

test('the middle half’s spread is told as a share of the median, and not of nothing', () => {
  // (158.02 − 113.58) ÷ 130.23
  expect(relativeIqr(11358, 13023, 15802)).toBeCloseTo(0.34124, 5);
  expect(relativeIqr(0, 0, 5)).toBeNull();
});

describe('the mean of ratios', () => {
  test('of twice and half is one', () => expect(geometricMean([2, 0.5])).toBeCloseTo(1, 12));
  // ∛(0.8 × 1 × 1.25) = 1
  test('of 80, 100 and 125 percent is 100', () => expect(geometricMean([0.8, 1, 1.25])).toBeCloseTo(1, 12));
  test('of none is none, nor where one is nothing', () => {
    expect(geometricMean([])).toBeNull();
    expect(geometricMean([1, 0])).toBeNull();
  });
  test('does not depend on what is divided by what', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1 }), (ratios) => {
        expect(geometricMean(ratios)! * geometricMean(ratios.map((ratio) => 1 / ratio))!).toBeCloseTo(1, 9);
      }),
    );
  });
});
