import { headingLine } from '../../../../src/core/fees/heading';
import { isUpperLine } from '../../../../src/core/fees/headings';
import { daysOfHeading } from '../../../../src/core/fees/headingYears';
import { standIn } from '../../../../src/core/fees/payerStandIn';
import { isTimeAlone, qualifiersOf } from '../../../../src/core/fees/qualifiers';
import { periodIn } from '../../../../src/core/fees/sections/periodIn';
import { titleSays } from '../../../../src/core/fees/sections/titleSays';

const says = (title: string) => titleSays(title, () => false);
const days = (heading: string) => daysOfHeading(heading, {});

test('a long title of words that stand before a day is read at once', () => {
  const words = 'effective dates from '.repeat(6);
  expect(periodIn(`${words}x 1/1/2025 - 12/31/2025`)?.rest).toBe(`${words}x`);
  expect(periodIn(`${'for '.repeat(34)}x 1/1/2025 - 12/31/2025`)?.ends).toBe(20251231);
});

test.each([
  ['Rate Jul-01-2025', 20250701],
  ['Rate eff Jan-15-2025', 20250115],
  ['Rate Jan-05-2025', 20250105],
  ['Rate Jan-25', 20250101],
])('a day as databases write it, not a month of another year: %s', (heading, effective) => {
  expect(days(heading)).toMatchObject({ effective });
  expect(says(heading).effective).toBe(effective);
});

test('from one day to another as databases write them', () => {
  expect(days('Rate Jul-01-2025 - Dec-31-2025')).toEqual({ effective: 20250701, ends: 20251231 });
});

test.each([
  'Aetna rates effective 7/1/2025 (updated May 2025)',
  'Aetna rates (updated May 2025), effective 7/1/2025',
  'Aetna rates (updated 5/1/2025), effective 7/1/2025',
  'Aetna rates (updated May 2025), effective July 2025',
])('the day from which rates hold, not that of an update: %s', (title) => {
  expect(says(title)).toEqual({ payer: 'Aetna', effective: 20250701 });
  expect(days(title)).toMatchObject({ effective: 20250701 });
});

test('only first days of months of our time are headings of a day', () => {
  expect([37203, 38103, 45202, 39026, 41124].map(headingLine)).toEqual(['37203', '38103', '45202', '39026', '41124']);
  // Excel counts January 1, 2025 as 45658.
  expect(headingLine(45658)).toContain('2025');
});

test('a row of totals stands not over headings, whatever its numbers', () => {
  expect(isUpperLine(['', 45658, 45689], ['Code', 'Rate', 'Rate'])).toBe(true);
  expect(isUpperLine(['Total', 45658, 45689], ['Code', 'Rate', 'Rate'])).toBe(false);
});

test.each(['FY 2025 Q1 Rate', 'FY Q1 2025 Rate', 'fiscal year 2025 Q1 Rate', 'Q1 FY25 Rate'])(
  'a quarter of a fiscal year is not the calendar’s: %s',
  (heading) => {
    expect(days(heading)).toBe('unknown');
    expect(daysOfHeading(heading, { fiscal: 701 })).toMatchObject({ effective: 20240701, ends: 20240930 });
    expect(qualifiersOf([heading])).toEqual({});
  },
);

test('a quarter of the federal year', () => {
  expect(days('FFY 2025 Q1 Rate')).toMatchObject({ effective: 20241001, ends: 20241231 });
});

test('a title’s fiscal quarter is neither a day nor a payer’s name', () => {
  expect(says('Aetna FY 2025 Q1 rates')).toEqual({ payer: 'Aetna' });
});

test.each(['POS 31/32 Rate', 'POS 21/22 Rate', 'Mod 25/26 Rate', 'Ages 20-21 Rate', 'Days 20-21 Rate'])(
  'two numbers that are no years, and nobody’s name: %s',
  (heading) => {
    expect(days(heading)).toBeUndefined();
    expect(qualifiersOf([heading]).payer).toBeUndefined();
    expect(qualifiersOf([heading])).not.toEqual({});
  },
);

test('the first day may leave its year to the last', () => {
  const year = { effective: 20250101, ends: 20251231 };
  expect(says('Aetna rates effective January 1 - December 31, 2025')).toEqual({ payer: 'Aetna', ...year });
  expect(days('Rate January 1 – December 31, 2025')).toEqual(year);
  expect(days('Rate 1/1 - 12/31/2025')).toEqual(year);
});

test.each(['Aetna rates Jan 24 - December 31, 2025', 'Aetna rates effective July 1 - June 30, 2025'])(
  'where the first day’s year may be another, no day is read: %s',
  (title) => {
    expect(says(title)).toEqual({ payer: 'Aetna' });
  },
);

test('quarters, halves and hours', () => {
  expect(days('20253Q Rate')).toMatchObject({ effective: 20250701, ends: 20250930 });
  expect(days('2nd half 2025 Rate')).toMatchObject({ effective: 20250701, ends: 20251231 });
  expect(qualifiersOf(['3rd half 2025 Rate']).other).toBe('3rd half');
  expect(days('1H 30 Rate')).toBeUndefined();
  expect(days('1H25 Rate')).toMatchObject({ effective: 20250101, ends: 20250630 });
});

test.each(['Q3/Q4 2025 Rate', 'Fourth Quarter 2025 Rate', 'Jan-Jun Rate', 'Rate 7/24-6/25'])(
  'a time is nobody’s name: %s',
  (heading) => {
    const { payer, other = '' } = qualifiersOf([heading]);
    expect(payer).toBeUndefined();
    expect(isTimeAlone(other)).toBe(true);
  },
);

test('a sheet called by a time names no payer, but May may', () => {
  expect(['Jan', 'Q1', 'Jan-Jun', 'Q3/Q4'].map(standIn).every((name) => name.startsWith('Payer not named'))).toBe(true);
  expect(standIn('May')).toBe('May');
});

test.each([
  'Aetna Q3/Q4 2025',
  'Aetna Fourth Quarter 2025',
  'Aetna Jan-Jun',
  'Aetna Q1 2025 FY',
  'Aetna May 1 - 31, 2025',
])('a title’s time that is not all of one is neither a day nor part of a payer’s name: %s', (title) => {
  expect(says(`${title} rates`)).toEqual({ payer: 'Aetna' });
});

test.each(['Q3/Q4', 'Jan-Jun', '7/24-6/25', 'POS 21/22', 'ages 20-21', 'Fourth Quarter'])(
  'behind a payer’s name: %s',
  (words) => {
    expect(qualifiersOf([`Aetna ${words} Rate`])).toEqual({ payer: 'Aetna', other: words });
  },
);

test('a quarter that is called fiscal behind its year', () => {
  expect([days('Q1 2025 FY Rate'), days('Q1 2025 (fiscal) Rate')]).toEqual(['unknown', 'unknown']);
  expect(qualifiersOf(['Q1 2025 FY Rate']).payer).toBeUndefined();
});

test('a month between a year and a day', () => {
  expect(days('Rate 2025-Jul-01')).toEqual({ effective: 20250701 });
  expect(says('Aetna rates effective 2025-Jul-01')).toEqual({ payer: 'Aetna', effective: 20250701 });
});

test('a time of several words stays one', () => {
  expect(qualifiersOf(['Jan 24 - Jun 24 Rate'])).toEqual({ other: 'Jan 24 - Jun 24' });
});

test('an hour and a half is nobody’s name', () => {
  expect(qualifiersOf(['1H30 Rate'])).toEqual({ other: '1H30' });
  expect(qualifiersOf(['Aetna 1H30 Rate'])).toEqual({ payer: 'Aetna', other: '1H30' });
});
