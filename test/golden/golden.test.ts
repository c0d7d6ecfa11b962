import { Decimal } from 'decimal.js';
import { findSchedules } from '../../src/core/fees';
import { cellA1 } from '../../src/core/sheets';
import { ask, type Question, read } from '../../src/session';
import { readingsOf } from '../core/fees/find/measure';
import { bareSheet } from '../support/bareSheet';
import MEDICARE from './medicare.json';
import { PUBLISHED } from './published';
import { HEADINGS, READ_ROWS, UNREAD_ROWS } from './unreadRows';
import { WITHOUT_PRICE } from './withoutPrice';
import { comesTo, inDoubles, MEANS, WORKED } from './worked';

const HOUSTON: Question = {
  code: '90837',
  region: 'TX-18',
  measure: null,
  asOf: null,
  setting: null,
  practitioner: null,
  payer: null,
};

/** The amount in dollars with two decimals, or the kind of failure. */
function answerTo(asks: Partial<Question>): string {
  const answer = ask({ ...HOUSTON, ...asks });
  return answer.ok ? (answer.value.amount / 100).toFixed(2) : answer.failure.kind;
}

describe('Medicare to the cent', () => {
  test.each(PUBLISHED)('%s in %s on %s, %s: %d (%s)', (code, region, asOf, setting, dollars) => {
    expect(answerTo({ code, region, asOf, setting })).toBe(dollars.toFixed(2));
  });

  test.each(MEDICARE)(
    '$code in $place on $asOf, $setting, $practitioner, $measure: $arithmetic',
    ({ code, place, asOf, setting, practitioner, measure, amount }) => {
      expect(answerTo({ code, region: place, asOf, setting, practitioner, measure })).toBe(amount);
    },
  );

  test.each(MEDICARE.filter((row) => 'naive' in row))(
    'where floating point says $naive: $arithmetic',
    ({ arithmetic, amount, naive }) => {
      const [, full, percent] = /; ([\d.]+) × (\d+)%/.exec(arithmetic) ?? [];
      const floating = Math.round(Number(full) * (Number(percent) / 100) * 100) / 100;
      expect(floating.toFixed(2)).toBe(naive);
      expect(naive).not.toBe(amount);
    },
  );

  test.each(WORKED)(
    '$shows: $code in $place on $as of, $setting, $practitioner, $measure: $amount',
    ({ code, place, 'as of': asOf, setting, practitioner, measure, amount, 'instead of': instead }) => {
      expect(answerTo({ code, region: place, asOf, setting, practitioner, measure } as Partial<Question>)).toBe(amount);
      expect(instead).not.toBe(amount);
    },
  );

  test.each([...MEDICARE, ...WORKED])('$arithmetic rounds to $amount', ({ arithmetic, amount }) => {
    expect(comesTo(arithmetic)).toBe(amount);
  });

  test('half a cent goes up where a double is a cent short', () => {
    const half = (code: string) => WORKED.find((row) => row['shows'] === 'half a cent' && row['code'] === code)!;
    const [crisis, esketamine] = [half('90839'), half('G2083')];
    // 4.40 × 33.2875 is 146.465, and the double next to it is less: so is Excel's own product, in either way of rounding.
    expect(Math.round(inDoubles(crisis['arithmetic']!) * 100) / 100).toBe(146.46);
    expect(crisis['amount']).toBe('146.47');
    expect(inDoubles(esketamine['arithmetic']!).toFixed(2)).toBe('1211.66');
    expect(esketamine['amount']).toBe('1211.67');
  });

  test.each(MEANS)(
    'a state is the unweighted mean of its localities: $code in $state on $as of is $amount',
    ({ code, state, 'as of': asOf, setting, practitioner, amount, arithmetic }) => {
      const of = (region: string) => answerTo({ code, region, asOf, setting, practitioner } as Partial<Question>);
      const place = read.place(state!);
      const localities = place.ok && place.value.kind === 'state' ? place.value.state.localities : [];
      const amounts = localities.map(({ id }) => of(id));
      const sum = amounts.reduce((total, one) => total.plus(one), new Decimal(0));
      expect(`(${amounts.join(' + ')}) ÷ ${amounts.length} = ${sum.toFixed(2)} ÷ ${amounts.length}`).toBe(arithmetic);
      expect(sum.div(amounts.length).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2)).toBe(amount);
      expect(of(state!)).toBe(amount);
    },
  );

  test.each([
    // Orange County, CA was locality 26 until 2023 and is 18 since, with one set of indices throughout.
    ['CA-26', 'CA-18', '2023-06-30'],
    ['CA-26', 'CA-18', '2026-06-30'],
    ['CA-06', 'CA-05', '2023-06-30'],
    ['CA-07', 'CA-05', '2026-06-30'],
  ])('%s is paid as %s on %s', (folded, into, asOf) => {
    expect(answerTo({ region: folded, asOf })).toBe(answerTo({ region: into, asOf }));
    expect(answerTo({ region: folded, asOf })).toMatch(/^\d/);
  });

  test('2024 changes on 9 March', () => {
    expect(answerTo({ region: 'US', asOf: '2024-03-08' })).toBe('149.64');
    expect(answerTo({ region: 'US', asOf: '2024-03-09' })).toBe('152.12');
  });
});

describe('no price, and why', () => {
  test.each(WITHOUT_PRICE)('$asks: $because', ({ asks, kind, error }) => {
    const answer = ask({ ...HOUSTON, ...asks });
    expect(answer.ok ? answer.value.amount : answer.failure).toMatchObject({ kind, error });
  });
});

describe('rows that are not read, and why', () => {
  test.each(UNREAD_ROWS)('$kind: $row, $because', ({ row, at, says }) => {
    const sheet = bareSheet('Aetna', [HEADINGS, ...READ_ROWS, row]);
    const readings = findSchedules(sheet).flatMap((mapping) => readingsOf(sheet, mapping));
    expect(readings.filter(({ kind }) => kind === 'rate')).toHaveLength(READ_ROWS.length);
    expect(
      readings.flatMap((one) => (one.kind === 'unread' ? [[cellA1(one.unread.cell), one.unread.reason]] : [])),
    ).toEqual([[`${at}${READ_ROWS.length + 2}`, says]]);
  });
});
