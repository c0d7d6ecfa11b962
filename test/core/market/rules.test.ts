import fc from 'fast-check';
import { confidence } from '../../../src/core/market/confidence';
import { droppedAfter, droppedBefore } from '../../../src/core/market/dropped';
import { groupVote } from '../../../src/core/market/groupVote';
import { isPlaceholder } from '../../../src/core/market/isPlaceholder';
import { plausibility } from '../../../src/core/market/plausibility';
import { classesOf, codeOf, settingOf, unitOfCode } from '../../../src/core/market/rateKey';
import { isHumped, ownBand, unpricedNotes } from '../../../src/core/market/unpriced';
import { cents, micros, type Micros } from '../../../src/core/money';

const dollars = (amount: number): Micros => micros(amount) ?? (0 as Micros);

describe('a group’s vote', () => {
  test.each([
    ['none without a rate', [], null],
    ['its one rate', [90], 90],
    ['the middle of three', [130, 90, 100], 100],
    // (90 + 101) ÷ 2
    ['halfway between two', [101, 90], 95.5],
    ['as if each rate were listed once', [90, 90, 90, 100, 130], 100],
  ])('is %s', (_, rates, vote) => {
    expect(groupVote(rates)).toBe(vote);
  });

  test('is the same however often and in whatever order its rates are listed', () => {
    const rates = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rates, fc.nat(), (list, turn) => {
        const at = turn % list.length;
        expect(groupVote([...list.slice(at), ...list.slice(0, at), ...list])).toBe(groupVote(list));
      }),
    );
  });
});

test.each([
  [0, true],
  [-5, true],
  [0.01, true],
  [0.010001, false],
  [999, false],
  [999.99, false],
  [9999, true],
  [9999.99, true],
  [9999.9999, true],
  [9998.99, false],
  [9999.98, false],
  [99999, true],
  [9_999_999.99, true],
  [3_500_000, false],
  [10_000_000, false],
  [10_000_000.01, true],
])('$%d as a placeholder: %s', (rate, says) => {
  expect(isPlaceholder(dollars(rate))).toBe(says);
});

test('both ends of the plausible band are within, and without a price nothing is said', () => {
  const band = { least: 40, most: 400 };
  // 40 % of $150.00 is $60, 400 % is $600.
  const says = (rate: number) => plausibility(dollars(rate), cents(15_000), band);
  expect([59.999999, 60, 600, 600.000001].map(says)).toEqual(['tooLow', 'plausible', 'plausible', 'tooHigh']);
  expect(plausibility(dollars(1), null, band)).toBe('unknown');
});

describe('the band around a code’s own median, for want of Medicare’s price,', () => {
  const groups = (number: number, ...amounts: number[]): number[][] => Array.from({ length: number }, () => amounts);

  test.each([
    ['nothing, where all are near', [...groups(21, 300), [30], [3000]], []],
    ['one group in twenty-one that is below a tenth', [...groups(20, 300), [29.99]], [29.99]],
    ['one that is above ten times', [...groups(20, 300), [3000.01]], [3000.01]],
    ['the far one alone of a group’s rates', [...groups(20, 300), [290, 310, 3001]], [3001]],
    ['nothing, where one in twenty is far', [...groups(19, 300), [1]], []],
    ['either side by itself', [...groups(38, 300), [1], [2], [3], [9000]], [9000]],
  ])('drops %s', (_, rates, dropped) => {
    const { isIn } = ownBand(rates);
    expect(rates.flat().filter((amount) => !isIn(amount))).toEqual(dropped);
  });

  test('keeps a second hump, and says so', () => {
    // A quarter of the groups is paid by the quarter of an hour where the others are by the day.
    const band = ownBand([...groups(30, 300), ...groups(10, 25)]);
    expect(band).toMatchObject({ groups: 40, below: 10, above: 0 });
    expect(isHumped(band)).toBe(true);
    expect(band.isIn(25)).toBe(true);
    expect(isHumped(ownBand([...groups(39, 300), [25]]))).toBe(false);
    const notes = unpricedNotes({ codes: 9, rates: 1234, humped: ['T1', 'H6', 'H5', 'H4', 'H3', 'H2'] });
    expect(notes[0]).toContain('no price for 9 of the codes. Their rates, 1,234,');
    expect(notes[1]).toContain('for H2, H3, H4, H5, H6 and 1 more:');
  });

  test('counts each group once, by the median of its rates, and nothing of no groups', () => {
    // By rates the median would be 10 and 300 far above it.
    const many = Array.from({ length: 100 }, (_one, at) => 10 + at / 1000);
    expect(ownBand([...groups(24, 300), many]).isIn(10)).toBe(false);
    expect(ownBand([])).toMatchObject({ groups: 0, below: 0, above: 0 });
    expect(unpricedNotes({ codes: 0, rates: 0, humped: [] })).toEqual([]);
  });
});

test.each([
  [30, 0.5, 'strong'],
  [29, 0.5, 'fair'],
  [30, 0.51, 'fair'],
  [10, 1, 'fair'],
  [9, 0.1, 'thin'],
  [500, 1.01, 'thin'],
  [500, null, 'thin'],
])('%d groups with a spread of %s: %s', (groups, spread, label) => {
  expect(confidence(groups, spread)).toBe(label);
});

describe('the code that a rate is kept by', () => {
  test.each([
    ['CPT', '90837', '90837'],
    ['HCPCS', 'h0015', 'H0015'],
    ['RC', '905', '0905'],
    ['RC', '0905', '0905'],
    // Of another kind than it says: neither the one nor the other.
    ['CPT', '0905', null],
    ['RC', '90837', null],
    ['MS-DRG', '885', null],
    ['CPT', 'ALL', null],
    ['Cpt ', '90837', '90837'],
    ['rev', '905', '0905'],
    ['Revenue', '0905', '0905'],
    ['constructor', '90837', null],
    ['__proto__', '90837', null],
  ])('%s %s: %s', (codeType, code, kept) => {
    expect(codeOf({ codeType, code })).toBe(kept);
  });

  test('says its unit, whatever else was listed before', () => {
    const unitOf = (code: string) => (code === 'H0004' ? ('15 minutes' as const) : undefined);
    expect(['0905', 'H0004', '27447'].map((code) => unitOfCode(code, unitOf))).toEqual([
      'day',
      '15 minutes',
      'service',
    ]);
  });
});

describe('what is no vote', () => {
  const fee = { negotiatedType: 'negotiated', arrangement: 'ffs' };
  test.each([
    [fee, 'session', null],
    [{ ...fee, negotiatedType: 'percentage', arrangement: 'bundle' }, null, 'percent'],
    [{ ...fee, arrangement: 'capitation' }, null, 'arrangement'],
    [fee, null, 'codeType'],
    [{ ...fee, negotiatedType: 'per diem' }, 'session', 'unit'],
    [{ ...fee, negotiatedType: 'per diem' }, 'day', null],
    // As payers write the schema's words, and what is none of them.
    [{ ...fee, negotiatedType: 'Percent of billed charges' }, 'session', 'percent'],
    [{ ...fee, negotiatedType: 'Per-Diem' }, 'session', 'unit'],
    [{ ...fee, negotiatedType: 'per_diem' }, 'day', null],
    [{ ...fee, negotiatedType: 'Fee Schedule' }, 'session', null],
    [{ ...fee, negotiatedType: '' }, 'session', 'negotiatedType'],
    [{ ...fee, negotiatedType: 'case rate' }, 'session', 'negotiatedType'],
    [{ ...fee, negotiatedType: 'constructor' }, 'session', 'negotiatedType'],
    [{ ...fee, arrangement: 'FFS' }, 'session', null],
    [{ ...fee, arrangement: 'fee-for-service' }, 'session', null],
    [{ ...fee, arrangement: ' Bundle ' }, 'session', 'arrangement'],
    // The schema has three words, and nothing is none of them.
    [{ ...fee, arrangement: '' }, 'session', 'noArrangement'],
    [{ ...fee, arrangement: 'per case' }, 'session', 'noArrangement'],
  ] as const)('%j of a code by the %s: %s', (rate, unit, why) => {
    expect(droppedBefore(rate, unit)).toBe(why);
  });

  const provider = { code: '90837', expires: '', tin: '1', tinKind: 'ein', taxonomy: '' };
  test.each([
    ['2026-11-23', 'expired'],
    ['2026-11-24', null],
    ['9999-12-31', null],
    // Nothing, or nothing that is a date, is no end.
    ['', null],
    ['12/31/2020', null],
  ])('a rate that ends on “%s” on 24 November 2026: %s', (expires, why) => {
    expect(droppedAfter({ ...provider, expires }, '2026-11-24')).toBe(why);
  });

  test('is for the first reason that holds', () => {
    expect(droppedAfter({ ...provider, tin: '', taxonomy: 'other' }, '2026-11-24')).toBe('tin');
    expect(droppedAfter({ ...provider, tinKind: 'other' }, '2026-11-24')).toBe('tin');
    expect(droppedAfter({ ...provider, taxonomy: 'other' }, '2026-11-24')).toBe('taxonomy');
    // Every specialty bills office visits.
    expect(droppedAfter({ ...provider, code: '99213', taxonomy: 'other' }, '2026-11-24')).toBeNull();
    expect(droppedAfter({ ...provider, code: ' 99213 ', taxonomy: 'other' }, '2026-11-24')).toBeNull();
    expect(droppedAfter({ ...provider, code: '99190', taxonomy: 'other' }, '2026-11-24')).toBe('taxonomy');
  });
});

test('a rate whose modifiers name no licence also counts for that of its providers', () => {
  expect(classesOf({ modifiers: '', taxonomy: 'masters' })).toEqual(['', 'masters']);
  expect(classesOf({ modifiers: '95', taxonomy: 'masters' })).toEqual(['telehealth', 'masters+telehealth']);
  expect(classesOf({ modifiers: 'AF', taxonomy: 'masters' })).toEqual(['physician']);
  // Who bills no behavioral service is no part of any licence's market.
  expect(classesOf({ modifiers: '', taxonomy: 'other' })).toEqual(['medical']);
  expect(classesOf({ modifiers: '95', taxonomy: 'other' })).toEqual(['medical+telehealth']);
});

test('the setting is the facility’s for institutions and inpatients, else where all places of service are', () => {
  const of = (billingClass: string, places: string, setting = '') => settingOf({ billingClass, places, setting });
  expect(of('institutional', '11')).toBe('facility');
  expect(of('professional', '11', 'inpatient')).toBe('facility');
  expect(of('professional', '11')).toBe('nonfacility');
  expect(of('professional', '21,22')).toBe('facility');
  expect(of('professional', '11,21')).toBe('any');
  expect(of('professional', '')).toBe('any');
});
