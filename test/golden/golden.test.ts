import { ask, type Question } from '../../src/session';
import MEDICARE from './medicare.json';
import { PUBLISHED } from './published';
import { WITHOUT_PRICE } from './withoutPrice';

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

  test('a state is the unweighted mean of its localities', () => {
    const localities = ['TX-09', 'TX-11', 'TX-15', 'TX-18', 'TX-20', 'TX-28', 'TX-31', 'TX-99'];
    expect(localities.map((region) => answerTo({ region }))).toEqual([
      '167.51',
      '167.89',
      '167.62',
      '167.99',
      '163.35',
      '167.49',
      '169.51',
      '164.90',
    ]);
    // They add up to 1336.26; ÷ 8 = 167.0325
    expect(answerTo({ region: 'TX' })).toBe('167.03');
  });

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
