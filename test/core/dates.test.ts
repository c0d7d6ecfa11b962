import fc from 'fast-check';
import { readAsOf, readDate } from '../../src/core/dates';
import type { Raw } from '../../src/core/raw';

const shown = (raw: Raw): number | string => {
  const date = readDate(raw);
  return date.ok ? date.value : date.failure.kind;
};

describe('dates as cells hold them', () => {
  test.each<[Raw, number | string]>([
    [45359, 20240308],
    [45359.75, 20240308],
    [61, 19000301],
    [60, 'dateUnreadable'],
    [2_958_465, 99991231],
    [2_958_466, 'dateUnreadable'],
    [-1, 'dateUnreadable'],
    [NaN, 'dateUnreadable'],
    ['2024-03-08', 20240308],
    ['2024-3-8', 20240308],
    ['2024-03-08T00:00:00Z', 20240308],
    ['2024/03/08', 20240308],
    ['20240308', 20240308],
    ['3/8/2024', 20240308],
    ['03/08/24', 20240308],
    ['3-8-2024', 20240308],
    ['March 8, 2024', 20240308],
    ['Mar 8 2024', 20240308],
    ['8-Mar-24', 20240308],
    ['8 March 2024', 20240308],
    [20240308, 20240308],
    ['45359', 20240308],
    ['45359.75', 20240308],
    ['3/8/2024 0:00', 20240308],
    ['3/8/2024 12:00:00 AM', 20240308],
    ['2024-03-08 00:00:00', 20240308],
    ['2024-03-08T23:59:59-08:00', 20240308],
    ['3.8.2024', 20240308],
    ['March 8th, 2024', 20240308],
    ['Sept. 3, 2024', 20240903],
    ['08MAR2024', 20240308],
    ['8-MAR-2024', 20240308],
    ['\u00a02024-03-08 ', 20240308],
    // Two digits are 1950 to 2049.
    ['12/31/49', 20491231],
    ['1/1/50', 19500101],
    ['7/1/98', 19980701],
    ['2/29/2000', 20000229],
    ['2/29/1900', 'dateUnreadable'],
    ['2/29/2100', 'dateUnreadable'],
    ['2024-02-29', 20240229],
    ['2023-02-29', 'dateUnreadable'],
    ['2024-02-30', 'dateUnreadable'],
    ['13/1/2024', 'dateUnreadable'],
    ['31/12/2024', 'dateUnreadable'],
    ['4/31/2024', 'dateUnreadable'],
    ['0/1/2024', 'dateUnreadable'],
    ['2024-00-10', 'dateUnreadable'],
    ['2024-03', 'dateUnreadable'],
    ['March 2024', 'dateUnreadable'],
    ['Maybe 3 2024', 'dateUnreadable'],
    ['1/1/2024 - 12/31/2024', 'dateUnreadable'],
    [20241301, 'dateUnreadable'],
    [0, 'dateUnreadable'],
    [59, 'dateUnreadable'],
    [Infinity, 'dateUnreadable'],
    ['', 'dateUnreadable'],
    [null, 'dateUnreadable'],
    ['soon', 'dateUnreadable'],
    [true, 'dateUnreadable'],
  ])('%p is %p', (written, expected) => expect(shown(written)).toBe(expected));

  /** yyyymmdd of an instant, by another calendar than ours. */
  const utcDay = (date: Date) => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  /** Of 1 January 1970. */
  const UNIX_EPOCH = 25_569;
  const ofSerial = (serial: number) => new Date((serial - UNIX_EPOCH) * 86_400_000);

  test('every serial number from 1900 to 2064 is the day that JavaScript’s own calendar says', () => {
    const serials = Array.from({ length: 60_000 - 60 }, (_, index) => index + 61);
    expect(serials.filter((serial) => shown(serial) !== utcDay(ofSerial(serial)))).toEqual([]);
  });

  test('and a sample up to the year 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60_000, max: 2_958_465 }), (serial) => shown(serial) === utcDay(ofSerial(serial))),
      { numRuns: 5_000 },
    );
  });

  test('a date written in any form is the same date, and one that the calendar lacks is refused', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1950, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    });
    const name = (month: number) =>
      new Date(Date.UTC(2000, month - 1)).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(parts, ({ year, month, date }) => {
        const real = new Date(Date.UTC(year, month - 1, date));
        const expected = real.getUTCDate() === date ? utcDay(real) : 'dateUnreadable';
        const forms = [
          `${year}-${month}-${date}`,
          `${month}/${date}/${year}`,
          `${month}/${date}/${String(year % 100).padStart(2, '0')}`,
          `${name(month)} ${date}, ${year}`,
          `${date}-${name(month).slice(0, 3)}-${year}`,
          year * 10_000 + month * 100 + date,
        ];
        expect(forms.map(shown)).toEqual(forms.map(() => expected));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the day whose prices are asked for', () => {
  test.each<[Raw, object | string]>([
    [null, { kind: 'newest' }],
    ['', { kind: 'newest' }],
    [2025, { kind: 'year', year: 2025 }],
    ['2025', { kind: 'year', year: 2025 }],
    [45359, { kind: 'day', day: 20240308 }],
    ['2024-03-08', { kind: 'day', day: 20240308 }],
    ['CY 2025', { kind: 'year', year: 2025 }],
    ['2025.0', { kind: 'year', year: 2025 }],
    [1989, { kind: 'day', day: 19050611 }],
    ['FY2025', 'dateUnreadable'],
    ['2025 Q1', 'dateUnreadable'],
    ['0x7E9', 'dateUnreadable'],
    [true, 'dateUnreadable'],
    ['now', 'dateUnreadable'],
  ])('%p is %p', (written, expected) => {
    const asOf = readAsOf(written);
    expect(asOf.ok ? asOf.value : asOf.failure.kind).toEqual(expected);
  });
});
