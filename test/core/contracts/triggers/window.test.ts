import { type Terms, windowOf } from '../../../../src/core/contracts';
import { contractOf } from '../made';

const TODAY = 20261124;
const window = (terms: Terms, today = TODAY) => windowOf(contractOf(terms), today);

describe('the last day of notice is the renewal less the days of notice', () => {
  // Counted on a calendar: December has 31 days, February 2027 28 and February 2028 29.
  test.each<[number, number, number]>([
    [20270101, 30, 20261202],
    [20270331, 90, 20261231],
    [20280301, 1, 20280229],
    [20270301, 1, 20270228],
    [20270101, 0, 20270101],
  ])('%i, %i days: %i', (renewal, noticeDays, actBy) =>
    expect(window({ renewal, noticeDays })).toMatchObject({ actBy, renewal, kind: 'open' }),
  );

  test('on that day it is still open, a day later it is missed', () => {
    const terms = { renewal: 20270222, noticeDays: 90, autoRenews: true, termMonths: 12 };
    expect(window(terms)).toMatchObject({ kind: 'open', actBy: 20261124 });
    // 22 February 2028 − 90 days: 22 in February, 31 in January, 31 in December, 6 in November: 24 November 2027
    expect(window(terms, 20261125)).toMatchObject({ kind: 'missed', actBy: 20271124, renewal: 20280222 });
  });

  test('None needs no notice', () => {
    expect(window({ renewal: 20270101, noticeDays: null })).toMatchObject({ actBy: 20270101, kind: 'open' });
  });
});

describe('missed', () => {
  const LATE: Terms = { renewal: 20261231, noticeDays: 60 };

  test('says so, and gives the next term’s where it renews by itself', () => {
    const { why, actBy } = window({ ...LATE, autoRenews: true, termMonths: 24 });
    // 31 December 2028 − 60 days: 31 in December, 29 in November: 1 November 2028 has 30 days left in November and 30 of December
    expect(actBy).toBe(20281101);
    expect(why).toBe(
      'The last day of notice for the renewal on 2026-12-31 was 2026-11-01, which is missed. Notice of 60 days before the renewal on 2028-12-31 can be given until 2028-11-01. A request before that is a mid-cycle one, and needs utilisation, outcomes and volume behind it.',
    );
  });

  test('has no date where the term is not known', () => {
    const { actBy, kind, why } = window({ ...LATE, autoRenews: true });
    expect([actBy, kind]).toEqual([null, 'missed']);
    expect(why).toContain('“Term (months)”');
  });

  test('a contract that does not renew by itself can be replaced until the day before its renewal', () => {
    expect(window({ ...LATE, autoRenews: false })).toMatchObject({ actBy: 20261230, kind: 'open' });
  });
});

describe('a renewal that has passed', () => {
  const PAST: Terms = { renewal: 20240131, noticeDays: 30 };

  test('is carried on by whole terms where it renews by itself', () => {
    // 31 January 2024, 2025, 2026, 2027; less 30 days is 1 January 2027
    expect(window({ ...PAST, autoRenews: true, termMonths: 12 })).toMatchObject({
      renewal: 20270131,
      actBy: 20270101,
      kind: 'open',
    });
  });

  test('month ends stay month ends: terms of a month from 31 January', () => {
    // 30 November 2026 − 5 days = 25 November
    expect(window({ renewal: 20260131, noticeDays: 5, autoRenews: true, termMonths: 1 })).toMatchObject({
      renewal: 20261130,
      actBy: 20261125,
    });
  });

  test('has ended where it does not', () => {
    expect(window({ ...PAST, autoRenews: false })).toMatchObject({ actBy: null, kind: 'ended' });
  });

  test('a term is over on the day on which another would begin', () => {
    expect(window({ renewal: TODAY, noticeDays: 0, autoRenews: false }).kind).toBe('ended');
    expect(window({ renewal: TODAY, noticeDays: 0, autoRenews: true, termMonths: 12 }).kind).toBe('open');
  });

  test('is not known where nobody says', () => {
    const { kind, why } = window(PAST);
    expect(kind).toBe('unknown');
    expect(why).toContain('“Renews by itself”');
  });
});

describe('without dates', () => {
  test.each<[Terms, string]>([
    [{}, '“Renewal”'],
    [{ renewal: 20270101 }, '“Notice (days)”'],
    [{ renewal: null }, 'whenever both sides agree'],
  ])('%j says what is missing', (terms, words) => {
    const { actBy, kind, why } = window(terms);
    expect([actBy, kind]).toEqual([null, 'unknown']);
    expect(why).toContain(words);
  });
});
