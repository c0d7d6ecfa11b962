import type { AsOf, DayNumber } from '../dates';
import { printDay } from '../dates';
import type { Locality } from '../places';
import { failed, ok, type Result } from '../result';

/** The rows that CMS prices apart: the whole service, its professional or technical component, a discontinued procedure. */
export type Component = '' | '26' | 'TC' | '53';

/** One row of the relative value file, in hundredths; `null` is CMS's NA, a setting in which the service is not paid. */
export interface RvuRow {
  readonly status: string;
  readonly work: number;
  readonly nonfacility: number | null;
  readonly facility: number | null;
  readonly malpractice: number;
}

/** A locality's geographic indices, in thousandths. */
export interface Indices {
  readonly work: number;
  readonly expense: number;
  readonly malpractice: number;
}

/** One release of the physician fee schedule. */
export interface Release {
  readonly name: string;
  readonly published: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly title: string;
  readonly link: string;
  /** Ten-thousandths of a dollar. */
  readonly conversionFactor: number;
  /** That of qualifying APM participants, from 2026 (42 CFR 414.20). */
  readonly qualifyingConversionFactor: number | null;
  row(code: string, component: Component): RvuRow | undefined;
  indices(locality: Locality): Indices | undefined;
}

export const printPeriod = ({ from, to }: Release): string => `${printDay(from)} to ${printDay(to)}`;

const yearOf = (day: DayNumber) => Math.floor(day / 10000);

/** The release in force: releases stand oldest first and follow one another without a gap. */
export function releaseAt(releases: readonly [Release, ...Release[]], asOf: AsOf): Result<Release> {
  const newest = releases[releases.length - 1] ?? releases[0];
  if (asOf.kind === 'newest') return ok(newest);
  const found = releases.filter(({ from, to }) =>
    asOf.kind === 'day' ? from <= asOf.day && asOf.day <= to : yearOf(from) <= asOf.year && asOf.year <= yearOf(to),
  );
  const [release, second] = found;
  if (release && !second) return ok(release);
  return second
    ? failed('yearHasSeveralReleases', { year: String(yearOf(second.from)), periods: found.map(printPeriod) })
    : failed('dateNotCovered', {
        asked: asOf.kind === 'day' ? printDay(asOf.day) : String(asOf.year),
        first: printDay(releases[0].from),
        last: printDay(newest.to),
      });
}
