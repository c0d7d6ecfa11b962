import { marketRank } from '../../src/core/market';
import { micros } from '../../src/core/money';
import { ask, askMarket, loadedPacks, loadPacks, onPacks, type Question } from '../../src/session';
import { packOf, USUAL } from '../core/market/packOf';

const question = (code: string, measure: string | null): Question => ({
  code,
  region: 'US',
  measure,
  asOf: null,
  setting: null,
  practitioner: null,
  payer: null,
});

const shown = (code: string, measure: string | null): number | string => {
  const answer = ask(question(code, measure));
  return answer.ok ? answer.value.amount : answer.failure.kind;
};

const PACK = packOf([{ groups: 12 }, { code: 'H0015', groups: 9 }]);

beforeEach(() => loadPacks([PACK]));
afterEach(() => loadPacks([]));

// Medicare pays $167.00 nationally for 90837 in 2026; 120 % is $200.40; the pack's median is $130.00, its P90 $210.00.
test.each<[string, string, number | string]>([
  ['90837', '120% of Medicare', 20_040],
  ['90837', 'higher of 120% of Medicare and P50', 20_040],
  ['90837', 'higher of 120% of Medicare and P90', 21_000],
  ['90837', 'lower of Medicare and P50', 13_000],
  // H0015 has no Medicare price: the higher can only be too low, of the lower nothing can be said.
  ['H0015', 'higher of 120% of Medicare and P50', 13_000],
  ['H0015', 'lower of Medicare and P50', 'notPriced'],
  ['90837', 'higher of Medicare and Humana P50', 'sourceUnknown'],
])('%s by %p is %p', (code, measure, expected) => expect(shown(code, measure)).toBe(expected));

test('packs come and go while the add-in runs, and whoever listens is told', () => {
  let told = 0;
  const end = onPacks(() => (told += 1));
  loadPacks([]);
  expect([shown('90837', 'P50'), loadedPacks(), told]).toEqual(['measureNotLoaded', [], 1]);
  end();
  loadPacks([PACK]);
  expect([shown('90837', 'P50'), told]).toEqual([13_000, 1]);
});

test.each<[number, number, string]>([
  [USUAL[0] - 1, 0, 'Below what any of the 12'],
  [USUAL[0], 0, ''],
  [130, 0.5, ''],
  // 50 % + (144 − 130) ÷ (158 − 130) × 25 % = 62.5 %
  [144, 0.625, 'On a straight line between P50 $130.00 and P75 $158.00'],
  [301, 1, 'Above what any of the 12'],
])('a rate of %p dollars ranks %p', (rate, share, note) => {
  const market = askMarket(question('90837', null));
  const rank = market.ok && marketRank(market.value, micros(rate)!);
  if (!rank || !rank.ok) throw new Error('no rank');
  expect(rank.value.share).toBeCloseTo(share, 12);
  expect(rank.value.evidence().notes.join(' ')).toContain(note);
});
