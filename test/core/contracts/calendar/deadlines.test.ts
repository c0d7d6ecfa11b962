import fc from 'fast-check';
import {
  appealBy,
  calendarOf,
  type Deadline,
  deadlines,
  dueSoon,
  fileBy,
  type Terms,
} from '../../../../src/core/contracts';
import { addDays, daysBetween, weekday } from '../../../../src/core/dates';
import { wholeMicros } from '../../../../src/core/money';
import { contractOf } from '../made';

/** A Friday. */
const TODAY = 20261127;

/** Looked at, and nothing in it: every day that a test does not ask for stays away. */
const EMPTY: Terms = {
  payer: 'Aetna',
  product: 'PPO',
  renewal: null,
  noticeDays: null,
  autoRenews: null,
  termMonths: null,
  escalator: null,
  lastRateChange: 20260601,
  effective: 20260601,
  timelyFilingDays: null,
  appealDays: null,
};

const calendar = (terms: Terms, today = TODAY) => deadlines(contractOf({ ...EMPTY, ...terms }), today);
const days = (terms: Terms, today = TODAY) =>
  calendar(terms, today)
    .entries.filter(({ kind }) => kind !== 'unchanged')
    .map(({ kind, day }) => [kind, day]);
const only = (terms: Terms, kind: Deadline['kind'], today = TODAY) =>
  calendar(terms, today).entries.find((one) => one.kind === kind);

const RENEWING: Terms = { autoRenews: true, termMonths: 12 };

describe('notice, renewal and end', () => {
  test('notice ends the days of notice before the renewal, and preparing begins 90 days before that', () => {
    // 1 July 2027 − 60 days: 30 in June and 30 in May are 2 May; − 90 days: 2 in May, 30 in April, 31 in March, 27 in February: 1 February
    expect(days({ ...RENEWING, renewal: 20270701, noticeDays: 60 })).toEqual([
      ['prepare', 20270201],
      ['notice', 20270502],
      ['renewal', 20270701],
    ]);
  });

  test('a day that preparing should have begun on is not shown when it has passed', () => {
    expect(days({ ...RENEWING, renewal: 20270222, noticeDays: 90 }, 20261124)).toEqual([
      ['notice', 20261124],
      ['renewal', 20270222],
    ]);
  });

  test('a missed notice is said at the renewal, and the next term’s follows', () => {
    // 22 February 2028 − 90 days: 24 November 2027; − 90 days: 26 August 2027 (24 + 31 + 30 days back to 31 August, 5 more)
    const terms = { ...RENEWING, renewal: 20270222, noticeDays: 90 };
    expect(days(terms, 20261125)).toEqual([
      ['renewal', 20270222],
      ['prepare', 20270826],
      ['notice', 20271124],
      ['renewal', 20280222],
    ]);
    expect(only(terms, 'renewal', 20261125)?.action).toBe(
      'Notice for this renewal is missed: its last day was 2026-11-24. Ask for new rates mid-cycle, with utilisation, outcomes and volume.',
    );
  });

  test('a renewal that has passed is carried on by the term, month ends from the first', () => {
    expect(days({ autoRenews: true, termMonths: 1, renewal: 20240131, noticeDays: null }, 20260215)).toEqual([
      ['notice', 20260228],
      ['renewal', 20260228],
    ]);
    expect(only({ autoRenews: true, termMonths: 1, renewal: 20240131 }, 'renewal', 20260301)?.day).toBe(20260331);
  });

  test('of 29 February the renewal is on 28 February in years without one', () => {
    expect(only({ ...RENEWING, renewal: 20240229 }, 'renewal', 20260101)?.day).toBe(20260228);
    expect(only({ ...RENEWING, renewal: 20240229 }, 'renewal', 20280101)?.day).toBe(20280229);
  });

  test('without notice it goes on where it renews by itself, and ends where it does not', () => {
    const action = (terms: Terms) => only({ ...terms, renewal: 20270701, noticeDays: 60 }, 'notice')?.action;
    expect(action(RENEWING)).toContain('or the contract goes on as it is;');
    expect(action({ autoRenews: false })).toContain('or the contract ends without new terms;');
  });

  test('a contract that does not renew by itself ends the day before', () => {
    expect(days({ autoRenews: false, renewal: 20270301, noticeDays: 120 })).toEqual([['termEnd', 20270228]]);
    expect(calendar({ autoRenews: false, renewal: 20261127 }).missing.map(({ says }) => says)).toEqual([
      'The term ended with 2026-11-26, and the contract does not renew by itself. Agree on a new one, and write its renewal into the register.',
    ]);
  });

  test('the arithmetic is said, with the cell it stands on', () => {
    expect(only({ ...RENEWING, renewal: 20270101, noticeDays: 30 }, 'notice')?.grounds).toEqual([
      {
        // 2 December 2026 is a Wednesday
        says: 'Renewal 2027-01-01 minus 30 days is 2026-12-02.',
        from: 'register',
        at: expect.objectContaining({ sheet: 'Contracts', row: 1 }) as unknown,
      },
    ]);
  });

  test('a last day on a Saturday or Sunday is said, and the Friday before is safe', () => {
    // 1 January 2028 − 90 days: 31 in December, 30 in November, 29 in October: 3 October 2027, a Sunday
    const notice = only({ ...RENEWING, renewal: 20280101, noticeDays: 90 }, 'notice');
    expect(notice).toMatchObject({ day: 20271003, safeDay: 20271001 });
    expect(notice?.grounds[0]?.says).toContain('2027-10-03 is a Sunday: 2027-10-01, the Friday before, is safe.');
  });
});

describe('rates', () => {
  test('rise on the coming anniversary, today’s included', () => {
    const terms: Terms = { escalator: wholeMicros(30_000), effective: 20240301 };
    expect(days(terms)).toEqual([['escalator', 20270301]]);
    expect(days(terms, 20270301)).toEqual([['escalator', 20270301]]);
    expect(days(terms, 20270302)).toEqual([['escalator', 20280301]]);
  });

  test('by the cap where that is lower', () => {
    expect(only({ escalator: wholeMicros(45_000), escalatorCap: wholeMicros(25_000) }, 'escalator')?.title).toBe(
      'Rates are due to rise by 2.5%, the cap on 4.5%',
    );
    expect(only({ escalator: wholeMicros(25_000), escalatorCap: wholeMicros(45_000) }, 'escalator')?.title).toBe(
      'Rates are due to rise by 2.5%',
    );
  });

  test('grow two years old on the day that RENEGOTIATE goes by, then a year older', () => {
    expect(only({ lastRateChange: 20250615 }, 'unchanged')?.day).toBe(20270615);
    expect(only({ lastRateChange: 20240229 }, 'unchanged', 20260101)?.day).toBe(20260301);
    expect(only({ lastRateChange: 20200615 }, 'unchanged')).toMatchObject({
      day: 20270615,
      title: 'Rates unchanged for 7 years',
    });
    expect(only({ lastRateChange: null, effective: 20250101 }, 'unchanged')?.day).toBe(20270101);
  });
});

describe('claims', () => {
  const CONTRACT = contractOf({ ...EMPTY, timelyFilingDays: 90, appealDays: 180 });

  test('are filed within the days of timely filing', () => {
    // 1 September 2026 + 90 days: 29 in September, 31 in October, 30 in November are 30 November
    expect(fileBy(CONTRACT, 20260901)).toMatchObject({ ok: true, value: { day: 20261130, safeDay: 20261130 } });
    // 31 August + 90 days is a day before that, a Sunday
    expect(fileBy(CONTRACT, 20260831)).toMatchObject({ ok: true, value: { day: 20261129, safeDay: 20261127 } });
  });

  test('are appealed within the days of appeal', () => {
    // 1 June 2026 + 180 days: 29 in June, 31, 31, 30, 31 are 152, and 28 in November
    expect(appealBy(CONTRACT, 20260601)).toMatchObject({ ok: true, value: { day: 20261128, safeDay: 20261127 } });
  });

  test('without the days there is no last day, and why', () => {
    expect(fileBy(contractOf({ timelyFilingDays: null }), TODAY)).toMatchObject({
      failure: { message: 'The contract has none: “Timely filing (days)” is None in the register.' },
    });
    expect(appealBy(contractOf({}), TODAY)).toMatchObject({
      failure: { message: expect.stringContaining('Fill in “Appeal (days)” in the register.') as unknown },
    });
  });

  test('at the limit today are those of so many days ago; on a Friday those of the weekend as well', () => {
    // 27 November 2026 − 90 days: 27 in November, 31 in October, 30 in September and 2 in August: 29 August
    expect(only({ timelyFilingDays: 90 }, 'filing')).toMatchObject({
      day: TODAY,
      title: 'Last day to file claims for services of 2026-08-29 to 2026-08-31',
    });
    expect(only({ timelyFilingDays: 90 }, 'filing', 20261126)?.title).toBe(
      'Last day to file claims for services of 2026-08-28',
    );
  });
});

describe('what is missing is listed', () => {
  test('with what to do about it', () => {
    const { entries, missing } = deadlines(contractOf({ payer: 'Aetna' }), TODAY);
    expect(entries).toEqual([]);
    expect(missing.map(({ kinds }) => kinds)).toEqual([
      ['prepare', 'notice', 'renewal'],
      ['escalator'],
      ['unchanged'],
      ['filing'],
      ['appeal'],
    ]);
    expect(missing[0]).toMatchObject({ contract: 'Aetna', says: expect.stringContaining('“Renewal”') as unknown });
  });

  test.each<[string, Partial<Record<keyof Terms, Terms[keyof Terms] | undefined>>, string]>([
    ['notice days', { ...RENEWING, renewal: 20270701, noticeDays: undefined }, 'Notice (days)'],
    ['whether it renews', { renewal: 20270701, autoRenews: undefined }, 'Renews by itself'],
    ['whether it renewed', { renewal: 20260701, autoRenews: undefined }, 'Renews by itself'],
    ['the term of a renewal that has passed', { renewal: 20260701, autoRenews: true }, 'Term (months)'],
    ['the first day of an escalator', { escalator: wholeMicros(30_000), effective: undefined }, 'Effective'],
  ])('%s', (_, terms, heading) => {
    const { missing } = calendar(terms as Terms);
    expect(missing.some(({ says }) => says.includes(`“${heading}”`))).toBe(true);
  });
});

test('what is due soon is what has to be done by then, weekends taken off', () => {
  const { entries } = calendarOf(
    [
      // 20261206 is a Sunday, and 20261204 safe
      contractOf({ ...EMPTY, ...RENEWING, payer: 'One', renewal: 20261216, noticeDays: 10 }),
      contractOf({ ...EMPTY, ...RENEWING, payer: 'Other', renewal: 20270701, noticeDays: 10 }),
    ],
    TODAY,
  );
  expect(dueSoon(entries, TODAY, 7).map(({ contract, day }) => [contract, day])).toEqual([['One PPO', 20261206]]);
  expect(dueSoon(entries, TODAY, 6)).toEqual([]);
  expect(dueSoon(entries, 20261206, 0).map(({ day }) => day)).toEqual([20261206]);
  expect(dueSoon(entries, 20261207, 0)).toEqual([]);
});

test('no contract has a day before today, or a safe day on a weekend', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: -4000, max: 4000 }),
      fc.option(fc.nat(400)),
      fc.option(fc.nat(60)),
      fc.option(fc.boolean()),
      fc.nat(3000),
      (renewal, noticeDays, termMonths, autoRenews, ago) => {
        const terms = {
          renewal: addDays(TODAY, renewal),
          noticeDays,
          termMonths,
          autoRenews,
          effective: addDays(TODAY, -ago),
          escalator: wholeMicros(30_000),
          timelyFilingDays: 90,
        };
        const { entries } = calendar(terms);
        for (const { day, safeDay, kind } of entries) {
          expect(daysBetween(TODAY, day)).toBeGreaterThanOrEqual(0);
          if (kind === 'notice') expect(['Saturday', 'Sunday']).not.toContain(weekday(safeDay));
        }
        expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).sort((one, other) => one - other));
      },
    ),
  ));
