import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import GPCIS from '../../src/data/cms/generated/gpcis.json';
import RVUS from '../../src/data/cms/generated/rvus.json';
import { RELEASES } from '../../src/data/cms/sources';
import { ask } from '../../src/session';

/**
 * Every embedded code in every locality of every release, both settings and all percentages, against the formula worked out again
 * from the generated lines: once in BigInt for all of them, once in decimal.js, on unscaled numbers, for a sample.
 */
const SETTINGS = ['Non-facility', 'Facility'] as const;
const PERCENTS = { Physician: 100, NP: 85, CSW: 75 } as const;
type Practitioner = keyof typeof PERCENTS;
const PRACTITIONERS = Object.keys(PERCENTS) as Practitioner[];
const PRICED = new Set(['A', 'R', 'T']);

interface Terms {
  readonly conversionFactor: number;
  readonly work: number;
  readonly expense: number;
  readonly malpractice: number;
  readonly indices: readonly number[];
}

/** What a question should have, straight from the lines; `null` where there is no price. */
function termsOf(
  row: string,
  indices: string,
  conversionFactor: number,
  setting: (typeof SETTINGS)[number],
): Terms | null {
  const [, status = '', work, office, facility, malpractice] = row.split(' ');
  const expense = setting === 'Facility' ? facility : office;
  if (!PRICED.has(status) || expense === '-' || expense === undefined) return null;
  const terms = { work: Number(work), expense: Number(expense), malpractice: Number(malpractice) };
  if (terms.work + terms.expense + terms.malpractice === 0) return null;
  return { ...terms, conversionFactor, indices: indices.split(' ').slice(1).map(Number) };
}

const halfUp = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

function inBigInt({ work, expense, malpractice, conversionFactor, indices }: Terms, percent: number): number {
  const [w = 0, e = 0, m = 0] = indices;
  const sum = BigInt(work) * BigInt(w) + BigInt(expense) * BigInt(e) + BigInt(malpractice) * BigInt(m);
  const full = halfUp(sum * BigInt(conversionFactor), 10_000_000n);
  return Number(halfUp(full * BigInt(percent), 100n));
}

function inDecimal({ work, expense, malpractice, conversionFactor, indices }: Terms, percent: number): number {
  const [w = 0, e = 0, m = 0] = indices.map((index) => new Decimal(index).div(1000));
  const term = (rvu: number, index: Decimal.Value) => new Decimal(rvu).div(100).times(index);
  const full = term(work, w)
    .plus(term(expense, e))
    .plus(term(malpractice, m))
    .times(new Decimal(conversionFactor).div(10_000))
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return full.times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber();
}

function asked(row: string, region: string, asOf: string, setting: string, practitioner: Practitioner): number | null {
  const code = row.slice(0, row.indexOf(' '));
  const answer = ask({ code, region, asOf, setting, practitioner, measure: null, payer: null });
  return answer.ok ? answer.value.amount : null;
}

const releases = RELEASES.map(({ release, gpciYear, from }) => {
  const { rows, conversionFactor } = RVUS.releases.find((one) => one.release === release)!;
  return { release, from, rows, conversionFactor, indices: GPCIS.years[gpciYear] };
});

describe('the fee schedule, worked out again', () => {
  test.each(releases)(
    '$release in BigInt: all codes × localities × settings × percentages',
    ({ rows, conversionFactor, from, indices }) => {
      const wrong: unknown[] = [];
      let prices = 0;
      for (const row of rows)
        for (const line of indices)
          for (const setting of SETTINGS) {
            const terms = termsOf(row, line, conversionFactor, setting);
            for (const practitioner of PRACTITIONERS) {
              const expected = terms && inBigInt(terms, PERCENTS[practitioner]);
              const found = asked(row, line.slice(0, 8), from, setting, practitioner);
              if (expected !== null) prices += 1;
              if (found !== expected) wrong.push({ row, line, setting, practitioner, expected, found });
            }
          }
      expect(wrong).toEqual([]);
      // 170 and more codes with a price, 109 and more localities, one setting at least, three percentages.
      expect(prices).toBeGreaterThan(50_000);
    },
    120_000,
  );

  test('a sample in decimal.js', () => {
    const release = fc.constantFrom(...releases);
    const question = release.chain((one) =>
      fc.record({
        one: fc.constant(one),
        row: fc.constantFrom(...one.rows),
        line: fc.constantFrom(...one.indices),
        setting: fc.constantFrom(...SETTINGS),
        practitioner: fc.constantFrom(...PRACTITIONERS),
      }),
    );
    fc.assert(
      fc.property(question, ({ one, row, line, setting, practitioner }) => {
        const terms = termsOf(row, line, one.conversionFactor, setting);
        const expected = terms && inDecimal(terms, PERCENTS[practitioner]);
        return asked(row, line.slice(0, 8), one.from, setting, practitioner) === expected;
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);
});
