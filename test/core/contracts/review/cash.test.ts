import fc from 'fast-check';
import { type ElementKey, reviewContract, type Terms } from '../../../../src/core/contracts';
import { cents, wholeMicros } from '../../../../src/core/money';
import { contractOf } from '../made';
import { lawOfDays } from './laws';

const MILLION = cents(100_000_000);
const cashOf = (element: ElementKey, terms: Terms, annualRevenue: typeof MILLION | null = MILLION, days?: number) =>
  reviewContract(contractOf(terms), days === undefined ? null : lawOfDays(days), {
    annualRevenue,
    billedBelow: null,
  }).elements.find((one) => one.element === element)?.cash;

test('45 days against 30 tie up 15 days of a million: 1,000,000 ÷ 365 × 15 = 41,095.89', () =>
  expect(cashOf('cleanClaim', { cleanClaimDays: 45 })).toEqual({
    amount: 4_109_589,
    says: '45 days against 30: $1,000,000.00 ÷ 365 × 15 = $41,095.89 more is tied up at any time.',
  }));

test('the state’s 20 days are what 45 stand against, where it has such a rule: 25 days, 68,493.15', () =>
  expect(cashOf('cleanClaim', { cleanClaimDays: 45 }, MILLION, 20)?.amount).toBe(6_849_315));

test('no interest: 1,000,000 ÷ 12 × 12% × 30 ÷ 365 = 821.92 for each month that is paid late', () =>
  expect(cashOf('lateInterest', { lateInterest: null })?.amount).toBe(82_192));

test('without an escalator, three years bring 30,000 and 60,900 less than 3% a year would: 90,900', () =>
  expect(cashOf('escalator', { escalator: null, termMonths: 36 })?.amount).toBe(9_090_000));

test('an escalator of 5% that is capped at 1% brings 10,000 and 20,100: 60,800 less than 3%', () => {
  const terms = { escalator: wholeMicros(50_000), escalatorCap: wholeMicros(10_000), termMonths: 36 };
  expect(cashOf('escalator', terms)?.amount).toBe(6_080_000);
});

test('a term that the register lacks is counted as three years, and said to be', () => {
  const cash = cashOf('escalator', { escalator: null });
  expect([cash?.amount, cash?.says.includes('a usual term, since the register has none')]).toEqual([9_090_000, true]);
});

test('a term of one year has no anniversary', () =>
  expect(cashOf('escalator', { escalator: null, termMonths: 12 })?.amount).toBe(0));

test('a term of a year and a half has one, whose half year is not counted and not said to be nothing', () =>
  expect(cashOf('escalator', { escalator: null, termMonths: 18 })).toEqual({
    amount: null,
    says: 'Not computed: only whole years are counted, and the term has no second one.',
  }));

test('24 months of take-back put 1,000,000 ÷ 12 × 24 = 2,000,000 at risk; without a limit, every year', () => {
  expect(cashOf('takeBack', { takeBackMonths: 24 })?.amount).toBe(200_000_000);
  expect(cashOf('takeBack', { takeBackMonths: null })?.says).toContain('all that was ever paid can be taken back');
});

test('one month filed after 90 days is 1,000,000 ÷ 12 = 83,333.33', () =>
  expect(cashOf('timelyFiling', { timelyFilingDays: 90 })?.amount).toBe(8_333_333));

test('without a revenue there is no amount, and the reason', () =>
  expect(cashOf('cleanClaim', { cleanClaimDays: 45 }, null)).toEqual({
    amount: null,
    says: 'Not computed: the yearly revenue of the contract is not known. Give yearly units with its rates.',
  }));

test('lesser-of exposure is what was measured, or said not to be', () => {
  expect(cashOf('lesserOf', { lesserOf: true })).toMatchObject({ amount: null });
  const measured = { annualRevenue: MILLION, billedBelow: cents(1_234_500) };
  const { elements } = reviewContract(contractOf({ lesserOf: true }), null, measured);
  expect(elements.find(({ element }) => element === 'lesserOf')?.cash?.amount).toBe(1_234_500);
});

test('what meets the standard, or nobody has looked at, costs nothing that could be said', () => {
  expect(cashOf('cleanClaim', { cleanClaimDays: 30 })).toBeNull();
  expect(cashOf('cleanClaim', {})).toBeNull();
});

test('a day more never ties up less', () =>
  fc.assert(
    fc.property(fc.nat(1e12), fc.integer({ min: 0, max: 400 }), (revenue, days) => {
      const at = (count: number) => cashOf('cleanClaim', { cleanClaimDays: count }, cents(revenue))?.amount ?? 0;
      expect(at(days + 1)).toBeGreaterThanOrEqual(at(days));
    }),
  ));
