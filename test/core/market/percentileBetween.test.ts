import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { benchmarkBook, type Evidence, type RateKey } from '../../../src/core/benchmarks';
import { KEPT_PERCENTS, makingPack, marketSource } from '../../../src/core/market';
import { toTheEnd } from '../../../src/core/pausing';
import type { Result } from '../../../src/core/result';
import { gazetteer } from '../../../src/data';
import { read } from '../../../src/session';
import { MARKET_RATE, PACK_TERMS } from '../../support/marketRate';

const known = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

const US = { kind: 'national', id: 'US', name: 'United States', counties: [] } as const;
const KEY: Omit<RateKey, 'measure'> = {
  code: known(read.code('90837')),
  place: known(read.place('US')),
  setting: 'nonfacility',
  practitioner: null,
  asOf: { kind: 'newest' },
  payer: null,
};

/** A pack of one rate a taxpayer, asked as a cell asks: `BENCHMARK(90837, "US", "P37")`. */
function marketOf(cents: readonly number[]) {
  const rates = cents.map((rate, at) => ({ ...MARKET_RATE, rate: rate / 100, tin: String(at) }));
  const tables = { unitOf: () => 'session' as const, medicare: () => null, regionsOf: () => [US] };
  const pack = toTheEnd(makingPack(rates, rates.length, { ...PACK_TERMS, plausible: null }, tables));
  const book = benchmarkBook([marketSource(pack, { gazetteer, labelOf: () => '' })]);
  const ask = (percent: number) =>
    known(book.benchmark({ ...KEY, measure: { kind: 'market', percent, source: null } }));
  return {
    amount: (percent: number): number => ask(percent).amount,
    evidence: (percent: number): Evidence => ask(percent).evidence(),
  };
}

/** The kept percentages around one. */
const around = (percent: number): readonly [number, number] => [
  KEPT_PERCENTS.findLast((kept) => kept <= percent) ?? 0,
  KEPT_PERCENTS.find((kept) => kept >= percent) ?? 100,
];

const ASKED = [0.5, 1.5, 3, 7, 12.5, 22, 33, 37.5, 42, 48, 51, 62.5, 66, 73, 84, 91, 96.5, 98.5, 99.5];
const LISTS: readonly (readonly number[])[] = [
  ...fc.sample(fc.array(fc.integer({ min: 3000, max: 90_000 }), { minLength: 5, maxLength: 120 }), {
    numRuns: 25,
    seed: 20261128,
  }),
  // A few amounts that nearly everybody is paid, as fee schedules of payers have it.
  ...fc.sample(fc.array(fc.constantFrom(9000, 10_000, 10_001, 15_000, 42_000), { minLength: 5, maxLength: 120 }), {
    numRuns: 15,
    seed: 7,
  }),
];

describe('a percentile between those that the pack keeps, beside DuckDB’s quantile_cont of the same rates,', () => {
  const theirs: number[][] = [];
  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const rates of LISTS) {
      const sql = `select quantile_cont(v::double, [${ASKED.map((percent) => percent / 100).join(',')}]) as q
        from (select unnest([${rates.join(',')}]) as v)`;
      const [row] = (await connection.runAndReadAll(sql)).getRowsJson();
      theirs.push(row![0] as number[]);
    }
    connection.closeSync();
  });

  test('is off by less than the longer part of the way between the two around it, to the cent', () => {
    LISTS.forEach((rates, list) => {
      const { amount } = marketOf(rates);
      ASKED.forEach((percent, at) => {
        const [from, to] = around(percent);
        const [low, high] = [amount(from), amount(to)];
        const along = (percent - from) / (to - from);
        // Both lie between the two kept, of which each is rounded to the cent, as the answer is.
        const bound = (high - low) * Math.max(along, 1 - along) + 1;
        const exact = theirs[list]?.[at] ?? NaN;
        expect(exact).toBeGreaterThanOrEqual(low - 0.5);
        expect(exact).toBeLessThanOrEqual(high + 0.5);
        expect(Math.abs(amount(percent) - exact)).toBeLessThanOrEqual(bound);
      });
    });
  });

  test('is the same where no rate lies between the two, as with 5, 6, 11 and 21 groups', () => {
    LISTS.filter(({ length }) => length >= 21).forEach((rates) => {
      for (const groups of [5, 6, 11, 21]) {
        const few = rates.slice(0, groups);
        const line = [...few].sort((one, other) => one - other);
        const { amount } = marketOf(few);
        for (const percent of ASKED.filter((one) => one > 5 && one < 95)) {
          const place = ((groups - 1) * percent) / 100;
          const [one, other] = [line[Math.floor(place)] ?? NaN, line[Math.ceil(place)] ?? NaN];
          // Each of the kept is rounded, and so is what lies between them.
          expect(Math.abs(amount(percent) - (one + (place % 1) * (other - one)))).toBeLessThanOrEqual(1.001);
        }
      }
    });
  });

  test('is less than a hundredth off between P10 and P90 of a hundred rates that are spread as market rates are', () => {
    // Log-normal, the middle half 0.54 of the median: e^(0.4 z) × $130, by the quantiles of z themselves.
    const rates = Array.from({ length: 100 }, (_, at) =>
      Math.round(13_000 * Math.exp(0.4 * normalQuantile((at + 0.5) / 100))),
    );
    const { amount } = marketOf(rates);
    for (let percent = 10; percent <= 90; percent += 1) {
      const place = (99 * percent) / 100;
      const [one = NaN, other = NaN] = [rates[Math.floor(place)], rates[Math.ceil(place)]];
      const exact = one + (place % 1) * (other - one);
      expect(Math.abs(amount(percent) / exact - 1)).toBeLessThan(0.01);
    }
  });
});

/** By bisection of the error function's series: slow, and right to nine digits between −4 and 4. */
function normalQuantile(share: number): number {
  const below = (z: number): number => {
    let [sum, term] = [z, z];
    for (let n = 1; n < 200; n += 1) {
      term *= (z * z) / (2 * n + 1);
      sum += term;
    }
    return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  };
  let [low, high] = [-4, 4];
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('the evidence of a percentile', () => {
  // $100, $101 … $200: P5 is $105, P10 $110; P1 $101 and P99 $199.
  const { evidence } = marketOf(Array.from({ length: 101 }, (_, at) => 10_000 + 100 * at));
  const beyond = (inner: string, end: string): string =>
    `One group’s ${end} rate draws that line: beyond ${inner} it may be far from what groups are paid.`;

  test('says that it lies between two that are kept, and how it was counted', () => {
    expect(evidence(7)).toMatchObject({
      amount: '$107.00',
      formula: '$105.00 + (7 − 5) ÷ (10 − 5) × ($110.00 − $105.00) = $107.00',
      notes: ['P7 lies on a straight line between P5 $105.00 and P10 $110.00, which the pack keeps.'],
    });
  });

  test.each([0, 1, 2, 5, 50, 95, 98, 99, 100])('says nothing of a line for P%d, which is kept', (percent) => {
    expect(evidence(percent)).toMatchObject({
      notes: [],
      formula: expect.stringContaining('of 101 provider groups') as string,
    });
  });

  test('says beyond P1 and P99 that one group draws the line', () => {
    expect(evidence(0.5).notes).toEqual([
      'P0.5 lies on a straight line between P0 $100.00 and P1 $101.00, which the pack keeps.',
      beyond('P1', 'lowest'),
    ]);
    expect(evidence(99.5).notes).toEqual([
      'P99.5 lies on a straight line between P99 $199.00 and P100 $200.00, which the pack keeps.',
      beyond('P99', 'highest'),
    ]);
    for (const percent of [1.5, 98.5]) expect(evidence(percent).notes).toHaveLength(1);
  });
});
