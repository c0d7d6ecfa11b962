import fc from 'fast-check';
import { type DayNumber, noOrders, noteOrder, readColumnDate, type Side } from '../../../src/core/dates';
import type { Raw } from '../../../src/core/raw';

/** What a column of starts or ends is read as, in the order that its own cells show. */
function read(cells: readonly Raw[], side: Side = 'start'): readonly (number | string)[] {
  const orders = noOrders();
  for (const cell of cells) noteOrder(orders, cell);
  return cells.map((cell) => {
    const date = readColumnDate(cell, side, orders);
    return date.ok ? date.value : date.failure.kind;
  });
}

const one = (cell: Raw, side: Side = 'start') => read([cell], side)[0];

describe('dates of a column of starts or of ends', () => {
  test.each<[Raw, number | string, number | string]>([
    ['Jan 2019', 20190101, 20190131],
    ['January 2019', 20190101, 20190131],
    ['Feb. 2020', 20200201, 20200229],
    ['1/2019', 20190101, 20190131],
    ['02-2019', 20190201, 20190228],
    ['2019-01', 20190101, 20190131],
    [201901, 20190101, 20190131],
    ['Q1 2019', 20190101, 20190331],
    ['2019 Q4', 20191001, 20191231],
    ['3Q2019', 20190701, 20190930],
    [2019, 20190101, 20191231],
    ['CY 1998', 19980101, 19981231],
    ['eff. 1/1/2019', 20190101, 'dateUnreadable'],
    ['Effective 1/1/2019', 20190101, 'dateUnreadable'],
    ['effective as of January 1, 2019', 20190101, 'dateUnreadable'],
    ['Eff. Jan 2019', 20190101, 'dateUnreadable'],
    ['thru 12/31/2025', 'dateUnreadable', 20251231],
    ['through Dec 2025', 'dateUnreadable', 20251231],
    ['31.12.2099', 20991231, 20991231],
    ['31/12/2025', 20251231, 20251231],
    ['5.5.2025', 20250505, 20250505],
    ['Mon, Jan 7 2019', 20190107, 20190107],
    ['Monday, January 7, 2019', 20190107, 20190107],
    ['Mon 1/7/2019', 20190107, 20190107],
    // 7 January 2019 was a Monday: one of the two is wrong.
    ['Tue, Jan 7 2019', 'dateUnreadable', 'dateUnreadable'],
    ['1/1/2025*', 20250101, 20250101],
    [45658, 20250101, 20250101],
    ['45658', 20250101, 20250101],
    [2_958_465, 99991231, 99991231],
  ])('%j begins on %s and ends on %s', (cell, start, end) => {
    expect([one(cell, 'start'), one(cell, 'end')]).toEqual([start, end]);
  });

  test.each<[string, Raw]>([
    ['a fiscal year, which begins in July here and in October there', 'FY2025'],
    ['a month without its year', 'Jan-19'],
    ['two days', '1/1/2019 - 12/31/2019'],
    ['a number of days', 365],
    ['a number beyond contracts', 150_000],
    ['two numbers of a year in two digits', '25-01-02'],
    ['different strokes', '1/2-2025'],
    ['no month', '13/2019'],
    ['no quarter', 'Q5 2019'],
    ['words', 'see contract'],
    ['true', true],
    ['nothing', ''],
  ])('%s is refused', (_, cell) => {
    expect([one(cell, 'start'), one(cell, 'end')]).toEqual(['dateUnreadable', 'dateUnreadable']);
  });
});

describe('the order of day and month is decided by the column', () => {
  test.each<[string, readonly Raw[], readonly (number | string)[]]>([
    ['slashes alone begin with the month', ['1/2/2025', '3/4/25'], [20250102, 20250304]],
    ['one date that can only begin with the day', ['1/2/2025', '13/2/2025'], [20250201, 20250213]],
    ['one that can only begin with the month', ['1/2/2025', '2/13/2025'], [20250102, 20250213]],
    [
      'both kinds: what can be one day only is read, the rest refused',
      ['1/2/2025', '13/2/2025', '2/13/2025'],
      ['dateAmbiguous', 20250213, 20250213],
    ],
    ['dots that nothing decides', ['1.2.2025', '3.4.2025'], ['dateAmbiguous', 'dateAmbiguous']],
    ['dots beside one that shows it', ['1.2.2025', '31.12.2025'], [20250201, 20251231]],
    ['dots as Americans write them', ['1.2.2025', '12.31.2025'], [20250102, 20251231]],
    ['slashes beside dots that begin with the day', ['1/2/2025', '31.12.2099'], ['dateAmbiguous', 20991231]],
    ['dots beside slashes that begin with the month', ['1.2.2025', '12/31/2025'], ['dateAmbiguous', 20251231]],
  ])('%s', (_, cells, days) => {
    expect(read(cells)).toEqual(days);
  });

  test('a date that could be two days is refused with both of them and the reason', () => {
    const date = readColumnDate('01.02.2025', 'start', noOrders());
    expect(date.ok ? '' : date.failure.message).toBe(
      '“01.02.2025” could be 2025-01-02 or 2025-02-01, and no other date of the column shows which. Use a date cell, or write 2025-01-02 or 2025-02-01.',
    );
  });
});

const NAMES = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (part: number) => String(part).padStart(2, '0');

/** Ways to print a day, by the parts of the calendar of the machine, which is not ours. */
const STYLES: readonly (readonly [string, (date: Date) => Raw, order?: 'dayFirst' | 'open'])[] = [
  ['2025-03-08', (d) => `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`],
  ['2025/3/8', (d) => `${d.getUTCFullYear()}/${d.getUTCMonth() + 1}/${d.getUTCDate()}`],
  ['3/8/2025', (d) => `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear()}`],
  ['03-08-2025', (d) => `${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}-${d.getUTCFullYear()}`],
  ['3/8/25', (d) => `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${two(d.getUTCFullYear() % 100)}`],
  ['eff. 3/8/2025', (d) => `eff. ${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear()}`],
  ['8/3/2025', (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()}`, 'dayFirst'],
  ['08-03-2025', (d) => `${two(d.getUTCDate())}-${two(d.getUTCMonth() + 1)}-${d.getUTCFullYear()}`, 'dayFirst'],
  ['8.3.2025', (d) => `${d.getUTCDate()}.${d.getUTCMonth() + 1}.${d.getUTCFullYear()}`, 'open'],
  ['3.8.2025', (d) => `${d.getUTCMonth() + 1}.${d.getUTCDate()}.${d.getUTCFullYear()}`, 'open'],
  ['08.03.25', (d) => `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${two(d.getUTCFullYear() % 100)}`, 'open'],
  ['March 8, 2025', (d) => `${NAMES[d.getUTCMonth()]!} ${d.getUTCDate()}, ${d.getUTCFullYear()}`],
  ['8-Mar-25', (d) => `${d.getUTCDate()}-${NAMES[d.getUTCMonth()]!.slice(0, 3)}-${two(d.getUTCFullYear() % 100)}`],
  [
    'Sat, Mar 8 2025',
    (d) =>
      `${DAYS[d.getUTCDay()]!.slice(0, 3)}, ${NAMES[d.getUTCMonth()]!.slice(0, 3)} ${d.getUTCDate()} ${d.getUTCFullYear()}`,
  ],
  ['20250308', (d) => d.getUTCFullYear() * 10_000 + (d.getUTCMonth() + 1) * 100 + d.getUTCDate()],
  // Excel's day 25569 is 1 January 1970.
  ['45724', (d) => d.getTime() / 86_400_000 + 25_569],
];

const numberOf = (date: Date): DayNumber =>
  date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();

const dates = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2049-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const columns = fc
  .array(dates, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000)));

describe('a column printed in one style is read back or refused, and never as other days', () => {
  test.each(STYLES.map(([style, print, order]) => ({ style, print, order })))('$style', ({ print, order }) => {
    fc.assert(
      fc.property(columns, fc.constantFrom<Side>('start', 'end'), (printed, side) => {
        const isShown = printed.some((date) => date.getUTCDate() > 12);
        // Slashes and dashes without a day after the 12th begin with the month, by the rule.
        fc.pre(order !== 'dayFirst' || isShown);
        const cells = printed.map(print);
        read(cells, side).forEach((found, index) => {
          const meant = numberOf(printed[index]!);
          const isOpen =
            order === 'open' && !isShown && printed[index]!.getUTCDate() !== printed[index]!.getUTCMonth() + 1;
          const says = String(cells[index]).startsWith('eff.') && side === 'end';
          expect(found).toBe(says ? 'dateUnreadable' : isOpen ? 'dateAmbiguous' : meant);
        });
      }),
    );
  });
});
