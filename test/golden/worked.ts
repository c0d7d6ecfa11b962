import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import Papa from 'papaparse';

const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`test/golden/${name}`, 'utf8').trim(), { header: true }).data;

/**
 * Amounts with their arithmetic from the components and indices of CMS's files. What a row shows: a figure that the industry
 * `quoted`; exactly `half a cent`, which goes up; a percentage of the rounded amount, `rounded twice`. The figure after the amount
 * is what another way of rounding would give.
 */
export const WORKED = rowsOf('worked.csv');

/** States of several localities: the mean of their rounded amounts, in the order of the localities' numbers. */
export const MEANS = rowsOf('means.csv');

/** The product before rounding, out of `(3.00 × 1.026 + 0.81 × 1.020 + 0.11 × 0.918) × 36.0896 = …`. */
function productOf(formula: string): Decimal {
  const [sum = '', factor = ''] = formula.replace('(', '').split(') × ');
  const terms = sum.split(' + ').map((term) => {
    const [rvu = '', index = ''] = term.split(' × ');
    return new Decimal(rvu).times(index);
  });
  return Decimal.sum(...terms).times(factor);
}

/** What a line of arithmetic comes to, each of its steps worked out again; a step that is wrong is not a number. */
export function comesTo(arithmetic: string): string {
  const [formula = '', product = ''] = arithmetic.split(/ = |; /);
  if (!productOf(formula).equals(product)) return `${formula} is ${productOf(formula).toFixed()}, not ${product}`;
  const full = new Decimal(product).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const [, rounded, percent, share] = /; ([\d.]+) × (\d+)% = ([\d.]+)$/.exec(arithmetic) ?? [];
  if (rounded === undefined || percent === undefined || share === undefined) return full.toFixed(2);
  const shared = full.times(percent).div(100);
  return full.equals(rounded) && shared.equals(share)
    ? shared.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2)
    : `${full.toFixed(2)} × ${percent}% is ${shared.toFixed()}, not ${rounded} × ${percent}% = ${share}`;
}

/** The same product as a double, as a formula in a cell would have it. */
export function inDoubles(arithmetic: string): number {
  const numbers = (arithmetic.split(' = ')[0]?.match(/[\d.]+/g) ?? []).map(Number);
  const [work = 0, w = 0, expense = 0, e = 0, malpractice = 0, m = 0, factor = 0] = numbers;
  return (work * w + expense * e + malpractice * m) * factor;
}
