import { printCode } from '../../../../src/core/codes';
import {
  findingSchedules,
  type RateReader,
  type RateReading,
  type RateTerms,
  readingRates,
  type RowReading,
  type ScheduleMapping,
} from '../../../../src/core/fees';
import type { Place } from '../../../../src/core/places';
import { cellA1, type SheetCells } from '../../../../src/core/sheets';
import { paceOf, toTheEnd } from '../../../../src/core/pausing';
import type { Result } from '../../../../src/core/result';
import { isPlace, loaded } from '../../../../src/session';
import { type Fact, fact } from './facts';
import type { Page } from './page';

export const TERMS: RateTerms = { region: 'TX-18', setting: null, practitioner: null, measure: null, asOf: null };

/** What is found on a sheet where cities and counties are known. */
export const schedulesOf = (sheet: SheetCells): readonly ScheduleMapping[] =>
  toTheEnd(findingSchedules(sheet, { isPlace })).schedules;

/** Ready to read, without a pause. */
export const openRates = (sheet: SheetCells, mapping: ScheduleMapping, terms: RateTerms): Result<RateReader> =>
  toTheEnd(readingRates(sheet, mapping, terms, loaded, paceOf(0)));

export function readingsOf(sheet: SheetCells, mapping: ScheduleMapping): readonly RowReading[] {
  const reader = openRates(sheet, mapping, TERMS);
  if (!reader.ok) return [];
  const { length, read } = reader.value;
  return Array.from({ length }, (_, index) => read(index)).flat();
}

function placeOf(place: Place): string {
  if (place.kind === 'national') return 'US';
  if (place.kind === 'cbsa') return `CBSA ${place.cbsa.code}`;
  return place.kind === 'state' ? place.state.code : place.locality.id;
}

export const factOf = ({ payer, line }: RateReading): Fact =>
  fact({
    payer,
    code: printCode(line.key.code),
    dollars: line.rate / 1e6,
    units: line.units === null ? null : line.units / 1e6,
    practitioner: line.key.practitioner?.name ?? null,
    setting: line.key.setting,
    place: placeOf(line.key.place),
    basis: line.basis,
    effective: line.effective,
    ends: line.ends,
    tier: line.tier ?? null,
  });

/** The addresses of all cells that are listed as not read. */
const unreadOf = (sheet: SheetCells): ReadonlySet<string> =>
  new Set(
    schedulesOf(sheet)
      .flatMap((mapping) => readingsOf(sheet, mapping))
      .flatMap((reading) => (reading.kind === 'unread' ? [cellA1(reading.unread.cell)] : [])),
  );

/** All rates read from a sheet, by the address of their cells; two readings of one cell are both kept. */
export const ratesOf = (sheet: SheetCells): readonly (readonly [string, Fact])[] =>
  schedulesOf(sheet)
    .flatMap((mapping) => readingsOf(sheet, mapping))
    .flatMap((reading) =>
      reading.kind === 'rate' ? [[cellA1(reading.reading.cell), factOf(reading.reading)] as const] : [],
    );

export interface Measured {
  readonly rates: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly notRead: number;
  /** Cells that are not read, and of which nothing is said though they hold something. */
  readonly silent: readonly string[];
}

const same = (one: Fact, other: Fact | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How many of a page's rates are read as they are meant, otherwise, or not at all. */
export function measure({ sheet, truth, listed }: Page): Measured {
  const read = ratesOf(sheet);
  const wrong = read
    .filter(([cell, found]) => !same(found, truth.get(cell)))
    .map(([cell, found]) => `${cell}: ${JSON.stringify(found)}, not ${JSON.stringify(truth.get(cell))}`);
  const right = new Set(read.filter(([cell, found]) => same(found, truth.get(cell))).map(([cell]) => cell)).size;
  const cells = new Set(read.map(([cell]) => cell));
  const unread = unreadOf(sheet);
  return {
    rates: truth.size,
    right,
    wrong,
    notRead: [...truth.keys()].filter((cell) => !cells.has(cell)).length,
    silent: [...listed].filter((cell) => !unread.has(cell)),
  };
}
