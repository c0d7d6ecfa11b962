import { readTerm } from '../../../../src/core/contracts';
import type { TermKey } from '../../../../src/core/contracts';
import type { Raw } from '../../../../src/core/raw';

const read = (key: TermKey, raw: Raw): unknown => {
  const term = readTerm(key, raw);
  return term.ok ? term.value : term.failure.kind;
};

describe('what no term is', () => {
  test.each<TermKey>([
    'payer',
    'renewal',
    'noticeDays',
    'termMonths',
    'appealLevels',
    'medicareYear',
    'escalator',
    'lesserOf',
    'feeBasis',
  ])('a blank cell of %s is not looked at, None says that there is none', (key) => {
    for (const raw of [null, '', '  ', 'TBD', 'unknown', '?']) expect(read(key, raw)).toBeUndefined();
    for (const raw of ['None', 'none', ' n/a ', 'N/A', 'NA', '-', '–', 'Not applicable'])
      expect(read(key, raw)).toBeNull();
  });

  test('No says that there is none, where the term is no yes or no itself', () => {
    expect(read('escalator', 'No')).toBeNull();
    expect(read('carveOuts', 'no')).toBeNull();
    expect(read('lesserOf', 'No')).toBe(false);
  });

  test('FALSE says so too, and the 0 that a formula makes of a blank cell says nothing', () => {
    expect(read('volume', false)).toBeNull();
    expect(read('escalator', false)).toBeNull();
    expect(read('volume', 0)).toBeUndefined();
    expect(read('lesserOf', false)).toBe(false);
    expect(read('noticeDays', 0)).toBe(0);
  });

  test('a cell in error is told', () => {
    expect(read('noticeDays', '#REF!')).toBe('cellInError');
    expect(read('payer', '#N/A')).toBe('cellInError');
    expect(read('payer', '#1 Health Plan')).toBe('#1 Health Plan');
  });
});

describe('percentages', () => {
  test.each<[Raw, unknown]>([
    ['3%', 30_000],
    ['3 %', 30_000],
    ['3.25%', 32_500],
    ['3 percent', 30_000],
    ['3% a year', 30_000],
    ['3% annually', 30_000],
    [0.03, 30_000],
    ['0.03', 30_000],
    [3, 30_000],
    ['3', 30_000],
    [1, 10_000],
    [1.5, 15_000],
    [0, 0],
    ['0.5%', 5_000],
    [0.005, 5_000],
    [12, 120_000],
    [99, 990_000],
    [100, 'percentUnreadable'],
    ['100%', 'percentUnreadable'],
    [-0.03, 'percentUnreadable'],
    [NaN, 'percentUnreadable'],
    [true, 'percentUnreadable'],
    ['CPI + 1%', 'percentUnreadable'],
    ['1% a month', 'percentUnreadable'],
    ['3-4%', 'percentUnreadable'],
    ['3% or CPI', 'percentUnreadable'],
  ])('a raise of %p is %p millionths', (raw, expected) => expect(read('escalator', raw)).toBe(expected));

  test.each<[Raw, unknown]>([
    ['110%', 1_100_000],
    ['110% of Medicare', 1_100_000],
    [1.1, 1_100_000],
    [110, 1_100_000],
    [1, 1_000_000],
    [0.65, 650_000],
    ['65% of billed charges', 650_000],
    [10, 10_000_000],
    [11, 110_000],
    ['1000%', 10_000_000],
    [1001, 'percentUnreadable'],
    ['Medicare', 'percentUnreadable'],
  ])('of Medicare %p is %p millionths', (raw, expected) => expect(read('basisPercent', raw)).toBe(expected));
});

describe('days, months, levels and years', () => {
  test.each<[Raw, unknown]>([
    [90, 90],
    ['90', 90],
    ['90.0', 90],
    ['90 days', 90],
    ['90-day', 90],
    ['90 Days.', 90],
    ['90 calendar days', 90],
    ['90-calendar-day', 90],
    ['ninety (90) days', 90],
    ['One hundred eighty (180) calendar days from the date of service', 180],
    ['90 days’ prior written notice', 90],
    ["90 days' notice", 90],
    ['within 60 days', 60],
    ['2 weeks', 14],
    [0, 0],
    [90.5, 'termNumberUnreadable'],
    [-5, 'termNumberUnreadable'],
    [46_000, 'termNumberUnreadable'],
    ['ninety', 'termNumberUnreadable'],
    ['90 moons', 'termNumberUnreadable'],
    ['90 or 120 days', 'termNumberUnreadable'],
    ['3 months', 'termInOtherUnit'],
    ['1 year', 'termInOtherUnit'],
    ['45 business days', 'termInOtherUnit'],
    ['forty-five (45) business days', 'termInOtherUnit'],
  ])('%p is %p days', (raw, expected) => expect(read('noticeDays', raw)).toBe(expected));

  test('what counts in another unit says how much to write', () => {
    const message = (key: TermKey, raw: Raw): string => {
      const term = readTerm(key, raw);
      return term.ok ? '' : term.failure.message;
    };
    // 3 × 365 ÷ 12 = 91.25; 45 × 7 ÷ 5 = 63; 180 × 12 ÷ 365 = 5.9.
    expect(message('noticeDays', '3 months')).toBe(
      '“3 months” counts months, and this column days. Write as many days as the contract comes to: about 91.',
    );
    expect(message('cleanClaimDays', '45 business days')).toMatch(/about 63\.$/);
    expect(message('takeBackMonths', '180 days')).toMatch(/Write as many months .* about 6\.$/);
  });

  test.each<[TermKey, Raw, unknown]>([
    ['termMonths', 36, 36],
    ['termMonths', '36 months', 36],
    ['termMonths', '3 years', 36],
    ['termMonths', 'three (3) years', 36],
    ['termMonths', '12-month', 12],
    ['takeBackMonths', '365 days', 'termInOtherUnit'],
    ['appealLevels', 2, 2],
    ['appealLevels', '2 levels', 2],
    ['appealLevels', '2 days', 'termNumberUnreadable'],
    ['appealLevels', 100, 'termNumberUnreadable'],
    ['medicareYear', 2026, 2026],
    ['medicareYear', 'CY 2026', 2026],
    ['medicareYear', 'then-current', null],
    ['medicareYear', 26, 'termNumberUnreadable'],
    ['medicareYear', 46_000, 'termNumberUnreadable'],
  ])('%s: %p is %p', (key, raw, expected) => expect(read(key, raw)).toBe(expected));
});

describe('dates', () => {
  test.each<[Raw, unknown]>([
    // 45,658 days from 30 December 1899 are 1 January 2025.
    [45_658, 20250101],
    ['2025-01-01', 20250101],
    ['1/1/2025', 20250101],
    ['January 1, 2025', 20250101],
    ['2024-02-29', 20240229],
    ['2025-02-29', 'dateUnreadable'],
    // 2026 as a serial number is 18 July 1905.
    [2026, 'contractDateFar'],
    ['soon', 'dateUnreadable'],
    [true, 'dateUnreadable'],
  ])('%p is %p', (raw, expected) => expect(read('renewal', raw)).toBe(expected));
});

describe('yes, no and choices', () => {
  test.each<[Raw, unknown]>([
    ['Yes', true],
    ['Y', true],
    ['x', true],
    [true, true],
    ['TRUE', true],
    ['✓', true],
    ['No', false],
    ['n', false],
    [false, false],
    ['maybe', 'yesNoUnreadable'],
    ['Yes, in 30 days', 'yesNoUnreadable'],
  ])('%p is %p', (raw, expected) => expect(read('amendmentByNotice', raw)).toBe(expected));

  test.each<[Raw, unknown]>([
    ['percent of medicare', 'Percent of Medicare'],
    ['% of Medicare', 'Percent of Medicare'],
    ['RBRVS', 'Percent of Medicare'],
    ['% of billed charges', 'Percent of charge'],
    ['Fee schedule', 'Fixed'],
    ['Capitation', 'fieldUnknown'],
  ])('%p is %p', (raw, expected) => expect(read('feeBasis', raw)).toBe(expected));
});

describe('who', () => {
  test.each<[TermKey, Raw, unknown]>([
    ['tin', '12-3456789', '12-3456789'],
    ['tin', '123456789', '12-3456789'],
    ['tin', 123_456_789, '12-3456789'],
    // A number has lost the zero that it began with.
    ['tin', 12_345_678, '01-2345678'],
    ['tin', '12-3456789, 98-7654321', '12-3456789, 98-7654321'],
    ['tin', '12-345678', 'tinUnreadable'],
    ['tin', 1.5, 'tinUnreadable'],
    // 1234567893 is the example of the standard of the check digit (CMS, NPIcheckdigit.pdf): the sum is 67, so that 3 makes 70.
    ['npi', 1_234_567_893, '1234567893'],
    ['npi', '1234567893', '1234567893'],
    ['npi', '1234567890', 'npiUnreadable'],
    ['npi', '123456789', 'npiUnreadable'],
    ['npi', '1234567893; 1234567893', '1234567893, 1234567893'],
    ['state', 'Texas', 'TX'],
    ['state', 'tx', 'TX'],
    ['state', 'State of New York', 'NY'],
    ['state', 'Texas and New Mexico', 'Texas and New Mexico'],
    ['payer', '  Aetna\r\nBehavioral ', 'Aetna\nBehavioral'],
    ['payer', 905, '905'],
    ['contacts', 'a\u0000b', 'ab'],
  ])('%s: %p is %p', (key, raw, expected) => expect(read(key, raw)).toBe(expected));
});
