import fc from 'fast-check';
import { readAsOf, readDate } from '../../src/core/dates';
import { dayOfSerial } from '../../src/core/dates/calendar';
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
    ['2024-02-29', 20240229],
    ['2023-02-29', 'dateUnreadable'],
    ['2024-02-30', 'dateUnreadable'],
    ['13/1/2024', 'dateUnreadable'],
    ['soon', 'dateUnreadable'],
    [true, 'dateUnreadable'],
  ])('%p is %p', (written, expected) => expect(shown(written)).toBe(expected));

  test('serial numbers agree with JavaScript’s own calendar for four hundred years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 200_000 }), (serial) => {
        // 25569 is 1 January 1970.
        const date = new Date((serial - 25_569) * 86_400_000);
        const expected = date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
        return dayOfSerial(serial) === expected;
      }),
      { numRuns: 20_000 },
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
    ['now', 'dateUnreadable'],
  ])('%p is %p', (written, expected) => {
    const asOf = readAsOf(written);
    expect(asOf.ok ? asOf.value : asOf.failure.kind).toEqual(expected);
  });
});
