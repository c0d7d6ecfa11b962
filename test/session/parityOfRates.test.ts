import { makingPack, type MarketRate } from '../../src/core/market';
import { toTheEnd } from '../../src/core/pausing';
import { parity } from '../../src/session';
import { MARKET_RATE, PACK_TERMS } from '../support/marketRate';

/*
 * Twelve groups of clinical social workers and twelve of family doctors, and what one payer pays them, from the rates to the index.
 *
 * Medicare in the nation, 2026, office: 90834 $113.90, 90837 $167.00, 90791 $173.35, 99213 $95.19, 99214 $135.61, 99215 $192.39
 * (the amounts that the agency's own look-up tool gives). Social workers bill office visits, too: at half of Medicare.
 */
const MEDICARE = { '90834': 113.9, '90837': 167, '90791': 173.35, '99213': 95.19, '99214': 135.61, '99215': 192.39 };
type Code = keyof typeof MEDICARE;
const BEHAVIORAL: readonly Code[] = ['90834', '90837', '90791'];
const MEDICAL: readonly Code[] = ['99213', '99214', '99215'];
const GROUPS = 12;

const ratesOf = (codes: readonly Code[], share: number, kind: string, taxonomy: string): MarketRate[] =>
  codes.flatMap((code) =>
    Array.from({ length: GROUPS }, (_, at) => ({
      ...MARKET_RATE,
      code,
      rate: MEDICARE[code] * share,
      tin: `${kind}${at}`,
      taxonomy,
    })),
  );

/** Behavioral codes at 60 % of Medicare, medical ones at 120 %; the visits of social workers at 50 %. */
const rates = (withTable: boolean, medical = MEDICAL): readonly MarketRate[] => [
  ...ratesOf(BEHAVIORAL, 0.6, 'social', withTable ? 'masters' : ''),
  ...ratesOf(MEDICAL, 0.5, 'social', withTable ? 'masters' : ''),
  ...ratesOf(medical, 1.2, 'family', withTable ? 'other' : ''),
];

const packOfRates = (of: readonly MarketRate[]) =>
  toTheEnd(
    makingPack(
      of,
      of.length,
      { ...PACK_TERMS, minimumGroups: 5, plausible: null },
      {
        unitOf: () => 'session',
        medicare: () => null,
        regionsOf: () => [{ kind: 'national', id: 'US', name: 'United States', counties: [] }],
      },
    ),
  );

function indexOf(of: readonly MarketRate[]) {
  const made = parity(packOfRates(of), 'Aetna', 'US');
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

test('with a table of NPIs each side is of its own providers', () => {
  const made = indexOf(rates(true));
  expect(made.behavioral.percentOfMedicare).toBeCloseTo(0.6, 3);
  expect(made.medical.percentOfMedicare).toBeCloseTo(1.2, 3);
  // 60 % ÷ 120 %
  expect(made.index).toBeCloseTo(0.5, 3);
  expect(made.medical.groups).toEqual({ least: GROUPS, most: GROUPS });
  expect(made.method.at(-1)).toMatch(/whose taxonomy bills no behavioral services/);
});

test("there the master's level stands beside what Medicare pays that level, 75 % of its price", () => {
  // 60 % ÷ 75 %
  expect(indexOf(rates(true)).licences).toMatchObject([{ level: 'masters', percentOfMedicare: 0.8 }].map(nearly));
});

test('a medical code of too few medical groups is left out, for social workers are no stand-in', () => {
  const made = indexOf(rates(true, ['99213']));
  expect(made.medical.codes.map(({ code }) => code)).toEqual(['99213']);
  expect(made.medical.left.slice(-2).map(({ code, why }) => [code, why.kind])).toEqual([
    ['99214', 'providersNotApart'],
    ['99215', 'providersNotApart'],
  ]);
  // By 60 % ÷ ∛(1.2 × 0.5 × 0.5) it would have been 0.90.
  expect(made.index).toBeNull();
});

test('without a table both kinds of provider are one, and that is said', () => {
  const made = indexOf(rates(false));
  // The median of twelve at 120 % and twelve at 50 % is 85 %.
  expect(made.medical.percentOfMedicare).toBeCloseTo(0.85, 3);
  expect(made.index).toBeCloseTo(0.6 / 0.85, 3);
  expect(made.licences).toEqual([]);
  expect(made.method.at(-1)).toMatch(/does not tell providers apart/);
});

function nearly<T extends { readonly percentOfMedicare: number }>(one: T) {
  return { ...one, percentOfMedicare: expect.closeTo(one.percentOfMedicare, 3) as number };
}

test.each(['77002', 'TX-18', 'Harris County, TX'])(
  'of %s, which has no price of its own, it says where one is',
  (region) => {
    const made = parity(packOfRates(rates(true)), 'Aetna', region);
    expect(made.ok ? '' : made.failure.message).toBe(
      `“${region}” is neither a state nor the nation, and a parity index divides by Medicare's price of one of these. Write a state, such as TX, or US.`,
    );
  },
);
