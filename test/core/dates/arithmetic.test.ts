import fc from 'fast-check';
import {
  addDays,
  addMonths,
  anniversary,
  type DayNumber,
  daysBetween,
  lastDayOf,
  nextAnniversary,
  weekday,
  wholeYears,
} from '../../../src/core/dates';

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = Date.UTC(9999, 11, 31) / DAY;

/** The independent engine: the platform’s own calendar, by days since 1970. */
const dayOf = (count: number): DayNumber =>
  Number(new Date(count * DAY).toISOString().slice(0, 10).replaceAll('-', ''));
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const counts = fc.integer({ min: FIRST, max: LAST });

describe('days are counted by the calendar', () => {
  // Counted on a calendar.
  test.each<[DayNumber, number, DayNumber]>([
    [20270101, -90, 20261003],
    [20240228, 1, 20240229],
    [20240229, 1, 20240301],
    [20230228, 1, 20230301],
    [20000228, 2, 20000301],
    [21000228, 1, 21000301],
    [19000228, 1, 19000301],
    [19000301, -1, 19000228],
    [19000101, 0, 19000101],
    [20261231, 1, 20270101],
    [20270301, -1, 20270228],
    [99991231, 1, 99991231],
    [19000101, -1, 19000101],
  ])('%i and %i days: %i', (day, days, then) => expect(addDays(day, days)).toBe(then));

  test('as Date.UTC counts them', () =>
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        expect(addDays(dayOf(one), other - one)).toBe(dayOf(other));
        expect(daysBetween(dayOf(one), dayOf(other))).toBe(other - one);
      }),
    ));

  test('every day of 1900 to 2110 follows the one before it and has its weekday', () => {
    let day = 19000101;
    for (let count = FIRST; count < Date.UTC(2110, 0, 1) / DAY; count += 1) {
      if (day !== dayOf(count) || weekday(day) !== NAMES[new Date(count * DAY).getUTCDay()])
        throw new Error(`${day} is not ${dayOf(count)}, or is no ${weekday(day)}`);
      day = addDays(day, 1);
    }
    expect(day).toBe(21100101);
  });

  test('27 November 2026 is a Friday', () => expect(weekday(20261127)).toBe('Friday'));
});

describe('months end on their own last day', () => {
  test.each<[DayNumber, number, DayNumber]>([
    [20230131, 1, 20230228],
    [20240131, 1, 20240229],
    [20240131, 2, 20240331],
    [20240331, -1, 20240229],
    [20210228, 12, 20220228],
    [20240229, 12, 20250228],
    [20240229, 48, 20280229],
    [20961231, 38, 21000228],
    [20261115, 2, 20270115],
    [20270115, -13, 20251215],
    [20261231, 0, 20261231],
    [20261231, 1_000_000, 99991231],
    [20261231, -1_000_000, 19000101],
  ])('%i and %i months: %i', (day, months, then) => expect(addMonths(day, months)).toBe(then));

  test('the date stays wherever the month has it, and is never in another month', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY }),
        fc.integer({ min: -1000, max: 1000 }),
        (count, months) => {
          const day = dayOf(count);
          const then = addMonths(day, months);
          const first = new Date(count * DAY);
          const month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1));
          const last = lastDayOf(month.getUTCFullYear(), month.getUTCMonth() + 1);
          expect(Math.floor(then / 100)).toBe(Math.floor(last / 100));
          expect(then % 100).toBe(Math.min(day % 100, last % 100));
        },
      ),
    ));
});

describe('a contract’s years are complete on its anniversaries', () => {
  test.each<[DayNumber, DayNumber, number]>([
    [20240101, 20241231, 0],
    [20240101, 20250101, 1],
    [20240615, 20260614, 1],
    [20240615, 20260615, 2],
    // Of 29 February on 1 March where the year has no other, and on the 29th where it has.
    [20240229, 20250228, 0],
    [20240229, 20250301, 1],
    [20240229, 20280228, 3],
    [20240229, 20280229, 4],
    [20240615, 20240615, 0],
    [20260615, 20240615, 0],
  ])('%i to %i: %i', (from, to, years) => expect(wholeYears(from, to)).toBe(years));

  test('the anniversary of the years gone has come, and the next has not', () =>
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: Date.UTC(2200, 0, 1) / DAY }), fc.nat(100_000), (count, days) => {
        const [from, to] = [dayOf(count), dayOf(count + days)];
        const years = wholeYears(from, to);
        expect(anniversary(from, years)).toBeLessThanOrEqual(to);
        expect(nextAnniversary(from, to)).toBe(anniversary(from, years + 1));
        expect(nextAnniversary(from, to)).toBeGreaterThan(to);
      }),
    ));
});
