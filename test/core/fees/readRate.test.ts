import { readRate } from '../../../src/core/fees';
import type { Raw } from '../../../src/core/raw';

describe('a rate as fee schedules hold it', () => {
  test.each<[Raw, number, string | null]>([
    [118.5, 118.5, null],
    [0.02, 0.02, null],
    [12.3456, 12.3456, null],
    ['118.50', 118.5, null],
    ['$118.50', 118.5, null],
    [' $58.26 ', 58.26, null],
    ['$ 1,234.50', 1234.5, null],
    ['1,234', 1234, null],
    ['USD 85', 85, null],
    ['85 USD', 85, null],
    ['$120.00*', 120, null],
    ['.75', 0.75, null],
    ['\u00a0$99\u00a0', 99, null],
    ['118.50/session', 118.5, 'session'],
    ['$450 per diem', 450, 'day'],
    ['450/day', 450, 'day'],
    ['85.00 / 15 min', 85, '15 minutes'],
    ['$12.50 per 15 minutes', 12.5, '15 minutes'],
    ['100 per hour', 100, 'hour'],
    ['$2,500 case rate', 2500, 'case'],
    ['75 each', 75, null],
    ['27.30$', 27.3, null],
    ['27.30 $', 27.3, null],
    ['27.30 USD', 27.3, null],
    ['$27.30 USD', 27.3, null],
    // Per person: of a group session each patient is billed.
    ['$27.30 pp', 27.3, null],
    ['$27.30/pp', 27.3, null],
    ['27.30 (pp)', 27.3, null],
    ['27.30 per person', 27.3, null],
    ['27.30 per patient per session', 27.3, 'session'],
    ['$9.10 pp/15 min', 9.1, '15 minutes'],
    ['142.11 (flat)', 142.11, null],
    ['$142.11 flat rate', 142.11, null],
    ['142.11 flat per session', 142.11, 'session'],
    ['450 (per diem)', 450, 'day'],
  ])('%p is %d per %p', (written, dollars, unit) => {
    const rate = readRate(written);
    expect(rate.ok ? [rate.value.amount / 1e6, rate.value.unit] : rate.failure).toEqual([dollars, unit]);
  });
});

describe('what is no rate says so', () => {
  test.each<[Raw, string]>([
    [0, 'rateNotPositive'],
    [0.01, 'rateNotPositive'],
    [-5, 'rateNotPositive'],
    ['(12.00)', 'rateNotPositive'],
    ['-$12', 'rateNotPositive'],
    ['$0.00', 'rateNotPositive'],
    [NaN, 'rateNotPositive'],
    [1e308, 'rateUnreadable'],
    [Infinity, 'rateUnreadable'],
    [true, 'rateUnreadable'],
    ['N/A', 'rateNotDollars'],
    ['n/a', 'rateNotDollars'],
    ['TBD', 'rateNotDollars'],
    ['#N/A', 'rateIsNotAvailable'],
    ['#REF!', 'rateIsError'],
    ['#DIV/0!', 'rateIsError'],
    ['-', 'rateNotDollars'],
    ['By Report', 'rateNotDollars'],
    ['BR', 'rateNotDollars'],
    ['80% of charges', 'rateNotDollars'],
    ['120% of Medicare', 'rateNotDollars'],
    ['80 percent of billed', 'rateNotDollars'],
    ['Not covered', 'rateNotDollars'],
    ['see contract', 'rateNotDollars'],
    ['Per Exhibit B', 'rateNotDollars'],
    ['1.234,50', 'rateUnreadable'],
    ['12,34', 'rateUnreadable'],
    ['call', 'rateUnreadable'],
    ['=1+1', 'rateUnreadable'],
    ['100 apples', 'rateUnreadable'],
    ['27.30$5', 'rateUnreadable'],
    ['27.30 pppm', 'rateUnreadable'],
    ['27.30 per member', 'rateUnreadable'],
    ['27.30 (1)', 'rateUnreadable'],
    ['27.30 (see note)', 'rateUnreadable'],
    ['(27.30 pp)', 'rateNotPositive'],
    ['flat', 'rateUnreadable'],
    ['100-120', 'rateUnreadable'],
    ['9'.repeat(5000), 'rateUnreadable'],
  ])('%p: %s', (written, kind) => {
    const rate = readRate(written);
    expect(rate.ok ? rate.value : rate.failure.kind).toBe(kind);
  });
});
