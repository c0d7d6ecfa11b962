import fc from 'fast-check';
import {
  type Contract,
  matchAll,
  matchPayers,
  portfolio,
  PORTFOLIO_SAYS,
  type PortfolioInputs,
  ratesByPayer,
  type Terms,
  USUAL_SETTINGS,
} from '../../../../src/core/contracts';
import { audited, type Written } from '../../audit/readings';
import { contractOf, TEXAS } from '../made';

const TODAY = 20261124;

const inputs = (rows: readonly Written[] | null, more: Partial<PortfolioInputs> = {}): PortfolioInputs => ({
  settings: USUAL_SETTINGS,
  rates: rows === null ? null : ratesByPayer(audited(rows)),
  shortageOf: (state) => (state === 'TX' ? TEXAS : null),
  ...more,
});

/* 90837 in Houston is 167.99, at 120% 201.59; see golden/worked.csv. */
const low = (payer: string, units: number): Written => ({ payer, code: 90837, rate: 101.59, units });

describe('opportunity × leverage × date', () => {
  // Each unit is 100.00 short. Revenue: 101.59 × 1,000 and × 3,000: shares 25% and 75%.
  const ROWS = [low('Aetna', 1000), low('Cigna', 3000)];
  const AETNA = contractOf({
    payer: 'Aetna',
    state: 'TX',
    volume: 'the only detox in Katy',
    marketShift: null,
    renewal: 20270401,
    noticeDays: 90,
  });
  const CIGNA = contractOf({ payer: 'Cigna', renewal: 20280401, noticeDays: 90 });

  test('worked by hand, with every part to be seen', () => {
    const { rows } = portfolio([AETNA, CIGNA], inputs(ROWS), TODAY);
    const [cigna, aetna] = rows;
    // Aetna: 0.30 × 25/30 + 0.25 × 1 + 0.15 × 0 + 0.15 × 15.6/25 + 0.15 × ½ = 0.25 + 0.25 + 0.0936 + 0.075 = 0.6686
    expect([aetna?.name, aetna?.opportunity, aetna?.leverage.value, aetna?.date.value]).toEqual([
      'Aetna',
      10_000_000,
      0.67,
      1,
    ]);
    // 1 April 2027 − 90 days is 1 January 2027: 6 days of November, 31 of December and 1
    expect(aetna?.date.daysLeft).toBe(38);
    expect(aetna?.priority).toBe(6_700_000);
    // Cigna: 0.30 × 1 + ½ × (0.25 + 0.15 + 0.15 + 0.15) = 0.65; 300,000 × 0.65 × 0.5 = 97,500
    expect([cigna?.name, cigna?.leverage.value, cigna?.date.value, cigna?.priority]).toEqual([
      'Cigna',
      0.65,
      0.5,
      9_750_000,
    ]);
    expect(aetna?.leverage.parts.map(({ part, value, shows }) => [part, value, shows])).toEqual([
      ['revenueShare', 0.25 / 0.3, '25.0%'],
      ['volume', 1, 'the only detox in Katy'],
      ['marketShift', 0, 'None'],
      ['shortage', 15.6 / 25, '15.6 of 25'],
      ['outcomes', null, 'not known'],
    ]);
    expect(aetna?.why).toBe(
      '$100,000.00 a year below target × 0.67 × 1 = $67,000.00 (leverage 0.67; to act within 180 days). Reasons: paid below peers and volume that gives leverage. Act by 2027-01-01.',
    );
  });

  test('a sum that ends on half a hundredth is rounded up, as by hand', () => {
    // A share of 90% is whole, 0.3; no volume; half of 0.15 for the shift; 17.5 ÷ 25 of 0.15; half of 0.15: 0.555
    const florida = contractOf({ payer: 'Cigna', state: 'FL', volume: null });
    const shortage = { ...TEXAS, state: 'FL', severity: 17.5 };
    const { rows } = portfolio(
      [florida],
      inputs([low('Cigna', 9), low('Aetna', 1)], { shortageOf: () => shortage }),
      TODAY,
    );
    expect(rows[0]?.leverage.value).toBe(0.56);
  });

  test('leverage is never less than a tenth', () => {
    const bare = contractOf({ payer: 'Aetna', volume: null, marketShift: null });
    const { rows } = portfolio([bare], inputs([low('Aetna', 0), low('Cigna', 9)], { outcomesOf: () => null }), TODAY);
    // Nothing but half of the shortage, which is not known: 0.15 × ½ = 0.075
    expect(rows[0]?.leverage.value).toBe(0.1);
  });

  test.each<[Terms, number]>([
    // 180 days from 24 November 2026 are over on 23 May 2027: 6 + 31 + 31 + 28 + 31 + 30 + 23.
    [{ renewal: 20270523, noticeDays: 0 }, 1],
    [{ renewal: 20270524, noticeDays: 0 }, 0.75],
    [{ renewal: 20271124, noticeDays: 0 }, 0.75],
    [{ renewal: 20271125, noticeDays: 0 }, 0.5],
    [{ renewal: 20261201, noticeDays: 30, autoRenews: true, termMonths: 12 }, 0.4],
    [{ renewal: 20260101, noticeDays: 30, autoRenews: false }, 1],
    [{}, 0.5],
  ])('date of %j: %s', (terms, factor) => {
    expect(portfolio([contractOf(terms)], inputs(null), TODAY).rows[0]?.date.value).toBe(factor);
  });

  test('the next three are those with a reason, and say why', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const rows = names.map((name, index) => low(name, (index + 1) * 100));
    const contracts = [...names, 'Oscar'].map((payer) => contractOf({ payer }));
    const { nextThree, unmatched } = portfolio(contracts, inputs(rows), TODAY);
    expect(nextThree.map(({ name, rank }) => [name, rank])).toEqual([
      ['E', 1],
      ['D', 2],
      ['C', 3],
    ]);
    expect(unmatched).toEqual(['No rates of Oscar were found in the audit.']);
  });

  test('payers without a contract are named', () => {
    expect(portfolio([AETNA], inputs(ROWS), TODAY).withoutContract).toEqual(['Cigna']);
  });

  test('dollars are not known without units', () => {
    const { rows } = portfolio([AETNA], inputs([{ payer: 'Aetna', code: 90837, rate: 101.59 }]), TODAY);
    expect([rows[0]?.opportunity, rows[0]?.priority, rows[0]?.renegotiation.answer]).toEqual([null, null, 'yes']);
    expect(rows[0]?.why).toMatch(/^What there is to gain is not known \(leverage /);
  });

  // H0015 has no price, and 90837 by the hour is not compared; a rate that ended is not in force.
  test.each<[string, readonly Written[], number | null]>([
    ['no rate has a price', [{ payer: 'Aetna', code: 'H0015', rate: 150, units: 10 }], null],
    ['its units contradict the code', [{ ...low('Aetna', 10), basis: 'hour' }], null],
    ['its rates have ended', [{ ...low('Aetna', 10), ends: '2025-12-31' }], null],
    [
      'what is below has no units and what has units has no price',
      [
        { payer: 'Aetna', code: 90837, rate: 101.59 },
        { payer: 'Aetna', code: 'H0015', rate: 150, units: 10 },
      ],
      null,
    ],
    ['every rate reaches its target', [{ payer: 'Aetna', code: 90837, rate: 201.59 }], 0],
    [
      'one of what is below has units: 100.00 × 3',
      [low('Aetna', 3), { payer: 'Aetna', code: 90834, rate: 100 }],
      30_000,
    ],
  ])('where %s: not known, and never $0.00 where nothing was measured', (_, rows, expected) => {
    const [row] = portfolio([AETNA], inputs([...rows, low('Cigna', 10)]), TODAY).rows;
    expect(row?.opportunity).toBe(expected);
  });

  test('of a contract that stands for several names, what has no units leaves the dollars of all unknown or out of them', () => {
    const bare: Written = { payer: 'Aetna HMO', code: 90837, rate: 101.59 };
    const reached: Written = { payer: 'Aetna PPO', code: 90837, rate: 201.59, units: 10 };
    const of = (...rows: readonly Written[]) => portfolio([AETNA], inputs(rows), TODAY).rows[0]?.opportunity;
    expect(of(bare, reached)).toBeNull();
    expect(of(bare, low('Aetna PPO', 3))).toBe(30_000);
  });

  test('under the best payer’s rates as the target a payer alone is not measured', () => {
    const rates = ratesByPayer(audited([low('Aetna', 10)], { target: { kind: 'bestPayer' } }));
    const [row] = portfolio([AETNA], { ...inputs(null), rates }, TODAY).rows;
    expect([row?.opportunity, row?.priority]).toEqual([null, null]);
  });

  test('says in words what it does', () => {
    expect(PORTFOLIO_SAYS[2]).toContain(
      '30% share of your revenue (whole from 30% of the revenue of all payers on); 25%',
    );
  });
});

describe('laws of the ranking', () => {
  const terms = fc.record<Terms>(
    {
      renewal: fc.constantFrom(20260101, 20261201, 20270101, 20270601, 20290101),
      noticeDays: fc.constantFrom(0, 30, 90, 180),
      autoRenews: fc.boolean(),
      termMonths: fc.constantFrom(12, 36),
      volume: fc.constantFrom('much', null),
      marketShift: fc.constantFrom('closing', null),
      state: fc.constantFrom('TX', 'VT'),
      lastRateChange: fc.constantFrom(20200101, 20260101),
    },
    { requiredKeys: [] },
  );
  const made = fc
    .array(fc.record({ terms, units: fc.integer({ min: 0, max: 5000 }) }), { minLength: 1, maxLength: 8 })
    .map((all) => all.map((one, index) => ({ ...one, payer: `Payer ${index}` })));
  const contractsOf = (all: readonly { terms: Terms; payer: string }[]): readonly Contract[] =>
    all.map((one) => contractOf({ ...one.terms, payer: one.payer }));

  test('the order of the register’s rows changes nothing', () => {
    fc.assert(
      fc.property(
        made.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
        ),
        ([all, order]) => {
          const known = inputs(all.map(({ payer, units }) => low(payer, units)));
          const contracts = contractsOf(all);
          const names = (some: readonly Contract[]) => portfolio(some, known, TODAY).rows.map(({ name }) => name);
          expect(names(order.flatMap((index) => contracts[index] ?? []))).toEqual(names(contracts));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('more opportunity never ranks lower, all else being equal', () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.integer({ min: 1, max: 100 }), (all, which, more) => {
        const index = which % all.length;
        // A lower rate for more is more opportunity; the share of the revenue stays what it is.
        const rows = (factor: number) =>
          all.map(({ payer, units }, at) => ({
            ...low(payer, units),
            ...(at === index ? { rate: 101.59 / factor, units: units * factor } : {}),
          }));
        const rankOf = (factor: number) => {
          const { rows: ranked } = portfolio(contractsOf(all), inputs(rows(factor)), TODAY);
          const found = ranked.find(({ name }) => name === `Payer ${index}`)!;
          return found;
        };
        const [before, after] = [rankOf(1), rankOf(2 ** (1 + (more % 3)))];
        if (after.leverage.value < before.leverage.value) return;
        expect(after.opportunity!).toBeGreaterThanOrEqual(before.opportunity!);
        expect(after.rank).toBeLessThanOrEqual(before.rank);
      }),
      { numRuns: 60 },
    );
  });

  test('leverage is from a tenth to 1, and priority is what its factors make', () => {
    fc.assert(
      fc.property(made, (all) => {
        const { rows } = portfolio(contractsOf(all), inputs(all.map(({ payer, units }) => low(payer, units))), TODAY);
        expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
        for (const { leverage, date, opportunity, priority } of rows) {
          expect(leverage.value).toBeGreaterThanOrEqual(0.1);
          expect(leverage.value).toBeLessThanOrEqual(1);
          expect(Math.abs(priority! - opportunity! * leverage.value * date.value)).toBeLessThanOrEqual(0.5);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('whose rates a contract’s are', () => {
  const match = (terms: Terms, payers: readonly string[]) => matchPayers(contractOf(terms), payers);

  test('those of its payer and product, however they are typed', () => {
    expect(match({ payer: 'AETNA', product: 'ppo' }, ['Aetna PPO', 'Aetna HMO', 'Aetna'])).toEqual({
      payers: ['Aetna PPO'],
      note: '',
    });
  });

  test('all of the payer’s where the fee schedules have no products; where two contracts share them, it is said', () => {
    const ppo = contractOf({ payer: 'Aetna', product: 'PPO' });
    const hmo = contractOf({ payer: 'AETNA', product: 'HMO' });
    expect(matchAll([ppo], ['Aetna', 'Cigna'])).toEqual([{ payers: ['Aetna'], note: '' }]);
    const note = 'The fee schedules do not tell the products of Aetna apart; all its rates are counted for each.';
    expect(matchAll([ppo, hmo], ['Aetna', 'Cigna'])).toEqual([
      { payers: ['Aetna'], note },
      { payers: ['Aetna'], note },
    ]);
  });

  test('those of its products where the contract names none', () => {
    expect(match({ payer: 'Aetna' }, ['Aetna PPO', 'Aetna', 'Aetnaville', 'Cigna']).payers).toEqual([
      'Aetna',
      'Aetna PPO',
    ]);
  });

  test('another contract’s product is its own', () => {
    const rows = [low('Aetna PPO', 10), low('Aetna HMO', 10)];
    const contracts = [contractOf({ payer: 'Aetna' }), contractOf({ payer: 'Aetna', product: 'PPO' })];
    const matched = portfolio(contracts, inputs(rows), TODAY).rows.map(({ name, match: { payers } }) => [name, payers]);
    expect(new Map(matched.map(([name, payers]) => [name, payers]))).toEqual(
      new Map([
        ['Aetna', ['Aetna HMO']],
        ['Aetna PPO', ['Aetna PPO']],
      ]),
    );
  });

  test.each<[Terms, string]>([
    [{ payer: 'Oscar' }, 'No rates of Oscar were found in the audit.'],
    [
      { payer: 'Aetan' },
      'No rates of Aetan were found in the audit. Is it Aetna? Write the payer as the fee schedule does.',
    ],
    [{ product: 'PPO' }, 'The contract has no payer, so that no rates are known to be its own.'],
  ])('%j: %s', (terms, note) => expect(match(terms, ['Aetna', 'Cigna'])).toEqual({ payers: [], note }));
});
