import fc from 'fast-check';
import { printMeasure } from '../../src/core/benchmarks';
import { marketRank } from '../../src/core/market';
import { micros } from '../../src/core/money';
import { ask, askMarket, loadedPacks, loadPacks, onPacks, type Question, read } from '../../src/session';
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

describe('names that are loaded', () => {
  const dollars = (amount: number) => Array.from({ length: 7 }, () => amount);
  const NAMED = packOf([
    { groups: 12 },
    { payer: 'Aetna', groups: 9, amounts: dollars(140) },
    { payer: 'Oscar', groups: 9, amounts: dollars(150) },
    { payer: 'Oscar 10%', groups: 9, amounts: dollars(160) },
    { payer: 'P50', groups: 9, amounts: dollars(170) },
  ]);
  const ranked = (source: string | null): string => {
    const market = askMarket(question('90837', source));
    return market.ok ? (market.value.payer ?? 'all') : market.failure.kind;
  };

  test('win over what else they could mean, until they go', () => {
    // A tenth of Oscar's $150, where no payer is called “Oscar 10%”.
    loadPacks([packOf([{ groups: 12 }, { payer: 'Oscar', groups: 9, amounts: dollars(150) }])]);
    expect([shown('90837', 'P50 of Oscar 10%'), shown('90837', 'Oscar 10% P50')]).toEqual([1500, 'measureUnknown']);
    loadPacks([NAMED]);
    expect([shown('90837', 'P50 of Oscar 10%'), shown('90837', 'Oscar 10% P50')]).toEqual([16_000, 16_000]);
    expect(shown('90837', '10% of Oscar P50')).toBe(1500);
  });

  test.each<[string | null, string]>([
    [null, 'all'],
    ['market', 'all'],
    ['the market', 'all'],
    ['all', 'all'],
    ['all payers', 'all'],
    ['median', 'all'],
    ['Texas market', 'all'],
    ['tx-2026-06.1', 'all'],
    ['Aetna', 'Aetna'],
    ['Aetna P75', 'Aetna'],
    ['Aetna in Texas market', 'Aetna'],
    ['Oscar 10%', 'Oscar 10%'],
    ['P50', 'P50'],
    ['Medicare', 'sourceUnknown'],
    ['120% of Aetna P50', 'sourceUnknown'],
  ])('a rate is ranked in %p among %p', (source, expected) => {
    loadPacks([NAMED]);
    expect(ranked(source)).toBe(expected);
  });

  test.each<[string, number]>([
    ['the market', 13_000],
    ['all', 13_000],
    ['all payers', 13_000],
    ['tx-2026-06.1', 13_000],
    ['Aetna in Texas market', 14_000],
    ['Oscar 10%', 16_000],
  ])('the same words are the same source before a percentile: %p', (source, expected) => {
    loadPacks([NAMED]);
    expect([shown('90837', `${source} P50`), shown('90837', `P50 of ${source}`)]).toEqual([expected, expected]);
  });
});

describe('a payer called Medicare', () => {
  const asked = (measure: string | null, payer: string | null): number | string => {
    const answer = ask({ ...question('90837', measure), payer });
    return answer.ok ? answer.value.amount : answer.failure.kind;
  };
  const ranked = (payer: string): string => {
    const market = askMarket({ ...question('90837', null), payer });
    return market.ok ? (market.value.payer ?? 'all') : market.failure.kind;
  };

  test('is Medicare itself where its price is asked for', () => {
    expect([asked(null, 'Medicare'), asked('120% of Medicare', ' medicare ')]).toEqual([16_700, 20_040]);
  });

  test('is never all payers together where a market is asked that has no payer of the name', () => {
    expect([asked('P50', 'Medicare'), ranked('Medicare')]).toEqual(['payerNotInMarket', 'payerNotInMarket']);
  });

  test('is asked by the payer where a market has one', () => {
    loadPacks([packOf([{ groups: 12 }, { payer: 'Medicare', groups: 9, amounts: Array<number>(7).fill(140) }])]);
    expect([asked('P50', 'Medicare'), ranked('medicare')]).toEqual([14_000, 'Medicare']);
    // The higher of 120 % of $167.00 = $200.40 and $140.00; 80 % of $167.00 is $133.60.
    expect(asked('higher of 120% of Medicare and P50', 'Medicare')).toBe(20_040);
    expect(asked('higher of 80% of Medicare and P50', 'Medicare')).toBe(14_000);
  });
});

test('no words make a cell throw, and what is read of them reads back from how it is printed', () => {
  const payers = [
    'Aetna',
    'Oscar',
    'Oscar 10%',
    'P50',
    'Median',
    '★★',
    'constructor',
    'Mercy of',
    'The Plan',
    'Max Health, Inc.',
  ];
  loadPacks([packOf([{ groups: 12 }, ...payers.map((payer) => ({ payer, groups: 9 }))])]);
  const word = fc.constantFrom(
    ...[
      ...payers,
      'Texas market',
      'tx-2026-06.1',
      '2026-06',
      'P50',
      'p 75',
      'median',
      'Medicare',
      '120%',
      '1.2 x',
      '__proto__',
    ],
    ...['of', 'in', 'and', 'the', 'higher of', 'max', 'whichever is higher', ',', '(', ')', ':', '+', '’s'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), (words) => {
      const text = words.join(' ');
      ask(question('90837', text));
      askMarket(question('90837', text));
      const measure = read.measure(text);
      if (measure.ok) expect(read.measure(printMeasure(measure.value))).toEqual(measure);
    }),
    { numRuns: 2000 },
  );
});

test('a place named by a pack’s area is read anew with the packs', () => {
  const at = (region: string) => {
    const answer = ask({ ...question('90837', 'P50'), region });
    return answer.ok ? answer.value.amount : answer.failure.kind;
  };
  loadPacks([]);
  expect(at('CBSA 26420')).toBe('cbsaUnknown');
  loadPacks([packOf([{ groups: 12 }, { region: 'CBSA:26420', groups: 9, amounts: [1, 1, 1, 1, 1, 1, 1] }])]);
  expect([at('CBSA 26420'), at('Greater Houston CBSA')]).toEqual([100, 100]);
});

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
  [144, 0.625, 'On a straight line between P50 $130.00 and P75 $158.00.'],
  [301, 1, 'Above what any of the 12'],
])('a rate of %p dollars ranks %p', (rate, share, note) => {
  const market = askMarket(question('90837', null));
  const rank = market.ok && marketRank(market.value, micros(rate)!);
  if (!rank || !rank.ok) throw new Error('no rank');
  expect(rank.value.share).toBeCloseTo(share, 12);
  expect(rank.value.evidence().notes.join(' ')).toContain(note);
});
