import { checkPack, type Distributions, type MarketPack } from '../../../src/core/market';
import { packOf } from './packOf';

const PACK = packOf([
  { groups: 12, payer: 'Aetna', region: 'TX' },
  { groups: 31, payer: null, region: 'TX' },
]);

const inColumns = (change: Partial<Distributions>): Partial<MarketPack> => ({
  distributions: { ...PACK.distributions, ...change },
});
const { quantiles } = PACK.distributions;

test('a pack that holds together is passed on as it is', () => {
  expect(checkPack(PACK)).toEqual({ ok: true, value: PACK });
});

test.each<readonly [string, Partial<MarketPack>, string]>([
  ['a blank name', { name: ' ' }, 'no name'],
  ['no edition', { edition: '' }, 'no edition'],
  ['no least number of groups', { method: { ...PACK.method, minimumGroups: 0 } }, 'no least number'],
  ['a code twice', { codes: [...PACK.codes, ...PACK.codes] }, 'a code twice'],
  ['a region twice', { regions: [...PACK.regions, ...PACK.regions] }, 'a region twice'],
  ['a period twice', { periods: [...PACK.periods, ...PACK.periods] }, 'a period twice'],
  ['a payer twice', { payers: ['Aetna', null, 'Aetna'] }, 'a payer twice'],
  ['a payer without a name', { payers: ['Aetna', null, ''] }, 'a payer without a name'],
  ['a period that ends first', { periods: [{ name: '1', from: 20260601, to: 20260531 }] }, 'ends before'],
  ['counts that do not add up', { counts: { read: 9, kept: 9, dropped: [{ why: 'x', rates: 1 }] } }, 'not those read'],
  ['counts that are none', { counts: { read: -1, kept: -1, dropped: [] } }, 'no counts'],
  ['a short column', inColumns({ rates: [1] }), 'column rates is of another length'],
  ['a place outside its dictionary', inColumns({ code: [0, 7] }), 'row 2 of its column code'],
  ['half a group', inColumns({ groups: [12, 0.5] }), 'row 2 of its column groups'],
  ['more groups of untold setting than groups', inColumns({ untold: [0, 32] }), 'row 2 has more groups of untold'],
  ['one key twice', inColumns({ payer: [0, 0] }), 'for the same rate'],
  ['no lowest', inColumns({ quantiles: quantiles.slice(1) }), 'no lowest and highest'],
  [
    'percentiles out of order',
    inColumns({ quantiles: [quantiles[0]!, ...quantiles.slice(0, -1).reverse(), quantiles.at(-1)!] }),
    'not in order',
  ],
  [
    'falling percentiles',
    inColumns({ quantiles: quantiles.map((one, at) => ({ ...one, cents: at === 3 ? [1, 1] : one.cents })) }),
    'the percentiles of row 1 fall',
  ],
])('%s is refused, and it is said', (_, change, says) => {
  const checked = checkPack({ ...PACK, ...change });
  expect(checked.ok ? '' : checked.failure.message).toContain(says);
});

test('a pack with amounts of fewer groups than its minimum is refused: whoever opens the file could read them', () => {
  const few = packOf([{ groups: 4 }, { groups: 5, payer: 'Aetna' }]);
  expect(checkPack(few).ok).toBe(true);
  const bare = { ...few, method: { ...few.method, minimumGroups: 6 } };
  const checked = checkPack(bare);
  expect(checked.ok ? '' : checked.failure.message).toContain('row 2 has amounts that it has to withhold');
});
