import type { Setting } from '../benchmarks';
import { type Cents, cents, divideHalfUp } from '../money';
import type { Indices, RvuRow } from './release';

/** The indices of the national amount. */
export const NATIONAL_INDICES: Indices = { work: 1000, expense: 1000, malpractice: 1000 };

/** 10⁹ of these are a dollar. */
const PER_CENT = 10_000_000;

/**
 * `(work × work index + expense × expense index + malpractice × malpractice index) × conversion factor`, rounded half-up once, to
 * the cent. RVUs come in hundredths, indices in thousandths, the factor in ten-thousandths of a dollar, so that all is whole and
 * stays below 2⁵³. 42 CFR 414.22–414.30; Social Security Act § 1848(b)(1).
 * @returns `null` where Medicare does not pay the service in that setting.
 */
export function fullFee(row: RvuRow, setting: Setting, indices: Indices, conversionFactor: number): Cents | null {
  const expense = setting === 'facility' ? row.facility : row.nonfacility;
  if (expense === null) return null;
  const relative = row.work * indices.work + expense * indices.expense + row.malpractice * indices.malpractice;
  return cents(divideHalfUp(relative * conversionFactor, PER_CENT));
}

/** A practitioner's percentage of the rounded full amount, rounded half-up again. */
export const shareOf = (full: Cents, percent: number): Cents =>
  percent === 100 ? full : cents(divideHalfUp(full * percent, 100));
