import { ask, askMarket, loadPacks } from '../../src/session';
import type { MarketPack } from '../../src/core/market';
import { packOf, type Row } from '../core/market/packOf';

const flat = (dollars: number): readonly number[] => Array<number>(7).fill(dollars);

/** A pack whose one period in use is `from` to `to`. */
function packFor(name: string, rows: readonly Row[], [from, to]: readonly [number, number]): MarketPack {
  return packOf(rows, {
    name,
    periods: [
      { name: 'never', from: 19000101, to: 19000102 },
      { name: String(from), from, to },
    ],
  });
}

const OLD = packFor('Old', [{ groups: 12, amounts: flat(100) }], [20240601, 20250531]);
const NEW = packFor('New', [{ groups: 12, amounts: flat(150) }], [20260601, 20270531]);

function asked(asOf: string | null = null, region = 'US') {
  const question = { code: '90837', region, measure: 'P50', asOf, setting: null, practitioner: null, payer: null };
  const answer = ask(question);
  const market = askMarket(question);
  if (!answer.ok || !market.ok) throw new Error('no answer');
  const { notes, source } = answer.value.evidence();
  return { amount: answer.value.amount, source, notes: notes.join(' '), points: market.value.points[3]?.amount };
}

test.each([[[OLD, NEW]], [[NEW, OLD]]])('the newest is the newest of all packs, in whatever order', (packs) => {
  loadPacks(packs);
  const { amount, points, source, notes } = asked();
  expect([amount, points, source]).toEqual([15_000, 15_000, 'New, all payers together']);
  expect(notes).toContain('Old has rates for this, too; they are not used, because they end on');
});

test('a day is answered by the pack that covers it', () => {
  loadPacks([NEW, OLD]);
  expect(asked('2025-01-01').amount).toBe(10_000);
});

test('a nearer region of another pack comes before the nation of the first', () => {
  const nation = packOf([{ groups: 40, amounts: flat(100) }], { name: 'Nation' });
  const rows = [
    { groups: 40, amounts: flat(100) },
    { groups: 10, region: '48201', amounts: flat(130) },
  ];
  loadPacks([nation, packOf(rows, { name: 'Houston' })]);
  const { amount, notes } = asked(null, 'Harris, TX');
  expect(amount).toBe(13_000);
  expect(notes).toContain('Nation has rates for this, too; they are not used, because they are of a wider region.');
});

test('of packs alike the first stands, and the evidence names the other', () => {
  const one = packOf([{ groups: 12, amounts: flat(100) }], { name: 'One' });
  const two = packOf([{ groups: 12, amounts: flat(110) }], { name: 'Two' });
  loadPacks([two, one]);
  const { amount, notes } = asked();
  expect(amount).toBe(11_000);
  expect(notes).toContain('One has rates for this, too; they are not used, because it comes later in the list.');
});

test('the evidence says that the period is over, and not where the day was asked for', () => {
  loadPacks([OLD]);
  expect(asked().notes).toContain('which is over');
  expect(asked('2025-01-01').notes).not.toContain('which is over');
});
