import { cents, wholeMicros } from '../../../src/core/money';
import { amountsOf } from '../../../src/core/market/amountsOf';
import { KEPT_PERCENTS } from '../../../src/core/market';
import { rankAmong } from '../../../src/core/market/rankAmong';
import { standingNotes } from '../../../src/core/market/standingWords';

const of = (rates: readonly number[]) =>
  amountsOf(rates.map((rate) => Math.round(rate * 1e6))).map((amount, at) => ({
    percent: KEPT_PERCENTS[at] ?? 0,
    amount: cents(amount),
  }));
const times = (count: number, rate: number): readonly number[] => Array.from({ length: count }, () => rate);
const rank = (rates: readonly number[], rate: number) => rankAmong(of(rates), wholeMicros(Math.round(rate * 1e6)));

test('of equal rates it is said between which percentiles the lowest rank lies', () => {
  // PERCENTRANK.INC of $100 among five of $60 and 95 of $100 is 5 ÷ 99 = 5.05 %.
  const standing = rank([...times(5, 60), ...times(95, 100)], 100);
  expect(standing?.share).toBe(0.1);
  expect(standing && standingNotes(standing, 100)).toEqual([
    'The same amount up to P100 $100.00; its lowest rank lies between P5 and P10.',
  ]);
});

test('a rate that is an end’s to the cent is not outside of it', () => {
  // Six groups of $100.005, which is kept as $100.01.
  expect(rank(times(6, 100.005), 100.005)?.position).toBe('within');
  expect(rank(times(6, 100.005), 100.004)?.position).toBe('below');
  expect(rank(times(6, 100.004), 100.004)?.position).toBe('within');
  expect(rank(times(6, 100.004), 100.005)?.position).toBe('above');
});

test('the rank of one among equal steps is PERCENTRANK.INC’s', () => {
  // $100 to $200 in steps of $1: 37 of 100 steps up.
  expect(
    rank(
      Array.from({ length: 101 }, (_, at) => 100 + at),
      137,
    )?.share,
  ).toBeCloseTo(0.37, 12);
});
