import { benchmarkBook, type Evidence, type RateKey } from '../../../src/core/benchmarks';
import { marketSource } from '../../../src/core/market';
import type { Raw } from '../../../src/core/raw';
import { gazetteer, medicare } from '../../../src/data';
import { loadPacks, read } from '../../../src/session';
import { packOf, type Row } from './packOf';

interface Asked {
  readonly code?: Raw;
  readonly region?: Raw;
  readonly measure?: Raw;
  readonly asOf?: Raw;
  readonly setting?: Raw;
  readonly practitioner?: Raw;
  readonly payer?: string;
}

const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('the test asks what cannot be read');
  return result.value;
};

const keyOf = (asked: Asked): RateKey => ({
  code: value(read.code(asked.code ?? 90837)),
  place: value(read.place(asked.region ?? 'TX')),
  measure: value(read.measure(asked.measure ?? 'P50')),
  asOf: value(read.asOf(asked.asOf ?? null)),
  setting: value(read.setting(asked.setting ?? null)),
  practitioner: value(read.practitioner(asked.practitioner ?? null)),
  payer: asked.payer ?? null,
});

const TABLES = { gazetteer, labelOf: (code: string) => medicare.entry(code)?.label ?? '' };

const askOf = (rows: readonly Row[]) => {
  const book = benchmarkBook([marketSource(packOf(rows), TABLES)]);
  return (asked: Asked) => book.benchmark(keyOf(asked));
};

const amountFrom = (rows: readonly Row[], asked: Asked = {}): number | string => {
  const answer = askOf(rows)(asked);
  return answer.ok ? answer.value.amount : answer.failure.kind;
};

const evidenceFrom = (rows: readonly Row[], asked: Asked = {}): Evidence => {
  const answer = askOf(rows)(asked);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.evidence();
};

const reasonFrom = (rows: readonly Row[], asked: Asked = {}): string => {
  const answer = askOf(rows)(asked);
  return answer.ok ? 'answered' : answer.failure.message;
};

describe('percentiles', () => {
  const ROWS: readonly Row[] = [{ region: 'TX', groups: 12, rates: 85, dropped: 8 }];

  test.each<[string, number]>([
    ['P0', 8000],
    ['P10', 9500],
    ['P25', 11000],
    ['median', 13000],
    ['P75', 15800],
    ['P90', 21000],
    ['P100', 30000],
    // 130 + (60 − 50) ÷ 25 × 28 = 141.20
    ['P60', 14120],
    // 130 + 12.5 ÷ 25 × 28 = 144
    ['P62.5', 14400],
    // 80 + 1 ÷ 10 × 15 = 81.50
    ['P1', 8150],
    // 210 + 9 ÷ 10 × 90 = 291
    ['P99', 29100],
  ])('%s is %p cents', (measure, expected) => expect(amountFrom(ROWS, { measure })).toBe(expected));

  test('one between those that the pack keeps rounds half-up and says that it is interpolated', () => {
    const rows: readonly Row[] = [{ region: 'TX', groups: 12, amounts: [1, 1, 1, 1, 1.01, 2, 3] }];
    // 1.00 + 12.5 ÷ 25 × 0.01 = 1.005
    const evidence = evidenceFrom(rows, { measure: 'P62.5' });
    expect(evidence).toMatchObject({
      amount: '$1.01',
      formula: '$1.00 + (62.5 − 50) ÷ (75 − 50) × ($1.01 − $1.00) = $1.01',
      notes: ['P62.5 lies on a straight line between P50 $1.00 and P75 $1.01, which the pack keeps.'],
    });
  });

  test('one that the pack keeps carries what it rests on', () => {
    // 8 ÷ (85 + 8) = 8.6 %; (158 − 110) ÷ 130 = 0.369
    expect(evidenceFrom(ROWS, { measure: 'P75' })).toEqual({
      code: '90837',
      service: 'Psychotherapy, 60 min',
      unit: 'session',
      amount: '$158.00',
      source: 'Texas market, all payers together',
      link: 'https://example.org/texas.parquet',
      release: 'tx-2026-06.1',
      published: '2026-06-15',
      period: '2026-06-01 to 2027-05-31',
      place: 'Texas',
      setting: 'non-facility',
      practitioner: 'any licence',
      sample: '12 provider groups; 9% of 93 rates dropped; middle half ÷ median 0.37: fair',
      formula: 'P75 of 12 provider groups = $158.00',
      notes: [],
      method: [],
    });
  });
});

describe('regions', () => {
  beforeAll(() => loadPacks([packOf([{ groups: 5 }])]));
  afterAll(() => loadPacks([]));

  const ALL: readonly Row[] = [
    { region: 'US', groups: 900, amounts: [1, 1, 1, 1, 1, 1, 1] },
    { region: 'TX', groups: 80, amounts: [2, 2, 2, 2, 2, 2, 2] },
    { region: '04412-18', groups: 30, amounts: [3, 3, 3, 3, 3, 3, 3] },
    { region: 'CBSA:26420', groups: 20, amounts: [4, 4, 4, 4, 4, 4, 4] },
    { region: '48201', groups: 9, amounts: [5, 5, 5, 5, 5, 5, 5] },
  ];
  const except = (...gone: readonly string[]) => ALL.filter(({ region = '' }) => !gone.includes(region));

  test.each<[string, Raw, readonly Row[], number | string]>([
    ['a county has its own', 'Harris County, TX', ALL, 500],
    ['then its CBSA’s', 'Harris County, TX', except('48201'), 400],
    ['then its Medicare locality’s', 'Harris County, TX', except('48201', 'CBSA:26420'), 300],
    ['then its state’s', 'Harris County, TX', except('48201', 'CBSA:26420', '04412-18'), 200],
    ['then the nation’s', 'Harris County, TX', except('48201', 'CBSA:26420', '04412-18', 'TX'), 100],
    ['another county of the CBSA has the CBSA’s', 'Fort Bend County, TX', ALL, 400],
    ['a county elsewhere has the state’s', 'Dallas County, TX', ALL, 200],
    // Medicare's locality for Houston is Harris County and nothing else.
    ['a ZIP code of a locality of one county has the county’s', 77002, ALL, 500],
    ['so has a town', 'Houston, TX', ALL, 500],
    ['so has the locality', 'TX-18', ALL, 500],
    ['then its CBSA’s', 77002, except('48201'), 400],
    ['then the locality’s own', 77002, except('48201', 'CBSA:26420'), 300],
    // ZIP 77479 is Sugar Land, in a locality of 247 counties.
    ['a ZIP code of a locality of many has the state’s', 77479, ALL, 200],
    ['a CBSA has its own', 'CBSA 26420', ALL, 400],
    ['and is called by its title', 'Greater Houston CBSA', ALL, 400],
    ['then its state’s', 'CBSA:26420', except('CBSA:26420'), 200],
    ['a state has its own and no part’s', 'TX', ALL, 200],
    ['another state has the nation’s', 'OK', ALL, 100],
    ['the nation has its own', 'US', ALL, 100],
    ['the nation has none of a state', 'US', except('US'), 'regionNotInMarket'],
  ])('%s: %p', (_, region, rows, expected) => expect(amountFrom(rows, { region })).toBe(expected));

  test.each([
    ['US', 'TX', 'Texas market has no rates of 90837 for the United States as a whole.'],
    ['OK', 'TX', 'Texas market has no rates of 90837 for Oklahoma or a wider region.'],
  ])('without rates for %s it is said where they were looked for', (region, has, says) => {
    expect(reasonFrom([{ region: has, groups: 12 }], { region })).toBe(says);
  });

  test('a locality over several states is in none of them', () => {
    const rows: readonly Row[] = [
      { region: 'DC', groups: 50, amounts: [2, 2, 2, 2, 2, 2, 2] },
      { region: 'US', groups: 50, amounts: [1, 1, 1, 1, 1, 1, 1] },
    ];
    // ZIP 22201 is Arlington, Virginia, in Medicare's locality 12202-01, which is called District of Columbia.
    expect(amountFrom(rows, { region: 22201 })).toBe(100);
    expect(amountFrom(rows, { region: 'DC' })).toBe(200);
  });

  test('with too few groups are passed over, and it says which and how many', () => {
    const rows: readonly Row[] = [
      { region: '48201', groups: 3 },
      { region: 'CBSA:26420', groups: 4 },
      { region: 'TX', groups: 5 },
    ];
    const evidence = evidenceFrom(rows, { region: 'Harris County, TX' });
    expect(evidence.place).toBe('Texas');
    expect(evidence.notes).toEqual([
      'Region: Texas, because percentiles need 5 provider groups, which passes over Harris County, TX with 3, Greater Houston with 4.',
    ]);
  });

  test('a ZIP code says why the county’s rates are not its', () => {
    expect(evidenceFrom(ALL, { region: 77479 }).notes).toEqual([
      'Region: Texas, because a ZIP code is not resolved to a county; write the county for its rates.',
    ]);
    expect(evidenceFrom(ALL, { region: 'TX-99' }).notes).toEqual([
      'Region: Texas, because a Medicare locality of several counties is not resolved to one; write the county for its rates.',
    ]);
    // Any town of Oklahoma is priced as the state, and this pack has a county there.
    const tulsa = { kind: 'county', id: '40143', name: 'Tulsa County, OK', counties: ['Tulsa County, OK'] } as const;
    const usual = packOf([{ groups: 9 }]);
    const book = benchmarkBook([marketSource({ ...usual, regions: [...usual.regions, tulsa] }, TABLES)]);
    const noted = (region: string) => {
      const answer = book.benchmark(keyOf({ region }));
      return answer.ok ? answer.value.evidence().notes : [answer.failure.kind];
    };
    expect(noted('Broken Arrow, OK')).toEqual([
      'Region: United States, because a town is not resolved to a county; write the county for its rates.',
    ]);
    expect(noted('OK')).toEqual(['Region: United States, because there are no rates for a nearer region.']);
    expect(noted('Aurora, CO')).toEqual(noted('OK'));
    // Dallas's locality is one county, of which this pack has nothing.
    expect(evidenceFrom(ALL, { region: 75201 }).notes).toEqual([
      'Region: Texas, because there are no rates for a nearer region.',
    ]);
  });

  test('wider than asked say so', () => {
    expect(evidenceFrom([{ groups: 9 }], { region: 'TX' }).notes).toEqual([
      'Region: United States, because there are no rates for a nearer region.',
    ]);
  });

  test('that all have too few withhold the percentile with their counts', () => {
    const rows: readonly Row[] = [
      { region: 'TX', groups: 4 },
      { region: 'US', groups: 4 },
    ];
    expect(reasonFrom(rows)).toBe(
      'Percentiles of 90837 are withheld: they need 5 provider groups, and there are 4 in Texas, 4 in United States.',
    );
  });
});

describe('payers', () => {
  const ROWS: readonly Row[] = [
    { groups: 40 },
    { payer: 'Aetna Life Insurance Company', groups: 12, amounts: [1, 1, 1, 2, 3, 3, 3] },
    { payer: 'Cigna', groups: 9, amounts: [4, 4, 4, 5, 6, 6, 6] },
  ];

  test.each<[Asked, number | string]>([
    [{}, 13000],
    [{ payer: 'Cigna' }, 500],
    [{ payer: 'cigna ' }, 500],
    [{ payer: 'Aetna' }, 200],
    [{ payer: 'Humana' }, 'payerNotInMarket'],
    [{ measure: 'Cigna P50' }, 500],
    [{ measure: 'Cigna 2026-06 P50' }, 500],
    [{ measure: 'Texas market P50' }, 13000],
    [{ measure: 'Texas market 2026-06 P50' }, 13000],
    [{ measure: 'Texas market Cigna P75' }, 600],
    [{ measure: 'tx-2026-06.1 P50' }, 13000],
    [{ measure: 'Texas market, Cigna P75' }, 600],
    [{ measure: 'Texas market: Cigna P75' }, 600],
    [{ measure: 'Cigna in Texas market P75' }, 600],
    [{ measure: 'Cigna in the Texas market P75' }, 600],
    [{ measure: 'Cigna (Texas market) P75' }, 600],
    [{ measure: 'Cigna P75 in Texas market' }, 600],
    [{ measure: 'tx-2026-06.1 Cigna P75' }, 600],
    [{ measure: 'Texas market 2026-06 Cigna P75' }, 600],
    [{ measure: 'the Cigna P75' }, 600],
    [{ measure: 'Texas market all payers P50' }, 13000],
    [{ measure: 'Texas market Humana P50' }, 'sourceUnknown'],
    [{ measure: 'Cigna P50', payer: 'Cigna' }, 500],
    [{ measure: 'Cigna P50', payer: 'Aetna' }, 'payersDiffer'],
    [{ measure: 'Humana P50' }, 'sourceUnknown'],
    [{ measure: 'Medicare' }, 'measureNotLoaded'],
  ])('%j is %p', (asked, expected) => expect(amountFrom(ROWS, asked)).toBe(expected));

  test('are told apart as they are written, where they are', () => {
    const same = (dollars: number) => Array.from({ length: 7 }, () => dollars);
    const rows: readonly Row[] = ['Aetna', 'AETNA', 'Aetna, Inc.', '★★', 'The Health Plan', 'UnitedHealthcare'].map(
      (payer, at) => ({ payer, groups: 9, amounts: same(at + 1) }),
    );
    const by = (payer: string) => [amountFrom(rows, { payer }), amountFrom(rows, { measure: `${payer} P50` })];
    expect(by('Aetna')).toEqual([100, 100]);
    expect(by('AETNA')).toEqual([200, 200]);
    expect(by('aetna inc')).toEqual([300, 300]);
    expect(by('★★')).toEqual([400, 400]);
    expect(by('the health plan')).toEqual([500, 500]);
    expect(by('unitedhealthcare')).toEqual([600, 600]);
    // Either of two could be meant.
    expect(by('aetna')).toEqual(['payerNotInMarket', 'sourceUnknown']);
    expect(reasonFrom(rows, { payer: '☆☆' })).toMatch(/^Texas market has no rates of ☆☆\. It has Aetna/);
  });

  test('who are not there are answered with the nearest name and the list', () => {
    expect(reasonFrom(ROWS, { payer: 'Cygna' })).toBe(
      'Texas market has no rates of Cygna. Did you mean Cigna? It has Aetna Life Insurance Company; Cigna; leave the payer empty for all together.',
    );
    expect(reasonFrom(ROWS, { measure: 'Cygna P50' })).toBe(
      '“Cygna” is not among the market rates that are loaded. Did you mean Cigna? There are Texas market; Aetna Life Insurance Company; Cigna.',
    );
  });

  test('a pack of one payer answers for it where none is asked for', () => {
    const rows: readonly Row[] = [{ payer: 'Cigna', groups: 9 }];
    expect(evidenceFrom(rows).source).toBe('Texas market, Cigna');
  });
});

describe('modifiers, licences and settings', () => {
  const ROWS: readonly Row[] = [
    { groups: 50, amounts: [1, 1, 1, 1, 1, 1, 1] },
    { of: 'masters', groups: 40, amounts: [2, 2, 2, 2, 2, 2, 2] },
    { of: 'masters+telehealth', groups: 4, amounts: [3, 3, 3, 3, 3, 3, 3] },
    { of: 'HQ', groups: 30, amounts: [4, 4, 4, 4, 4, 4, 4] },
    { code: 'H0015', setting: 'facility', groups: 20, amounts: [9, 9, 9, 9, 9, 9, 9] },
    { code: '90834', setting: 'any', groups: 20, amounts: [8, 8, 8, 8, 8, 8, 8] },
    { code: '90853', setting: 'nonfacility', groups: 3, amounts: [6, 6, 6, 6, 6, 6, 6] },
    { code: '90853', setting: 'facility', groups: 20, amounts: [7, 7, 7, 7, 7, 7, 7] },
  ];

  test.each<[string, Asked, number | string]>([
    ['nothing narrows it', {}, 100],
    ['a modifier says the licence', { code: '90837-HO' }, 200],
    ['a social worker’s modifier is of the same level', { code: '90837 AJ' }, 200],
    ['the practitioner says the licence', { practitioner: 'LCSW' }, 200],
    ['the practitioner overrules the modifier', { code: '90837-HO', practitioner: 'Psychologist' }, 100],
    ['a group’s rate is its own', { code: '90837-HQ' }, 400],
    ['information says nothing of the price', { code: '90837-59' }, 100],
    ['telehealth is bridged', { code: '90837-95' }, 100],
    ['too few with telehealth: without', { code: '90837-95', practitioner: 'LCSW' }, 200],
    ['a licence without rates is bridged', { practitioner: 'NP' }, 100],
    ['a programme is not bridged', { code: '90837-HF' }, 'classNotInMarket'],
    ['nor is a group with a programme', { code: '90837-HQ-HF' }, 'classNotInMarket'],
    ['what is published for facilities alone', { code: 'H0015' }, 900],
    ['a source that does not tell settings apart', { code: '90834', setting: 'Facility' }, 800],
    ['facilities’ rates do not stand in for few of offices', { code: '90853' }, 'percentileWithheld'],
    ['a code that is not there', { code: '90791' }, 'codeNotInMarket'],
  ])('%s: %j is %p', (_, asked, expected) => expect(amountFrom(ROWS, asked)).toBe(expected));

  test('what was bridged is said', () => {
    expect(evidenceFrom(ROWS, { code: '90837-95', practitioner: 'LCSW', region: 'US' })).toMatchObject({
      practitioner: "master's level",
      notes: ['Rates without telehealth modifiers stand in: too few provider groups have one with them.'],
    });
    expect(evidenceFrom(ROWS, { practitioner: 'NP', region: 'US' }).notes).toEqual([
      'Rates for any licence stand in: too few provider groups have one for that licence.',
    ]);
    expect(evidenceFrom(ROWS, { code: 'H0015', region: 'US' })).toMatchObject({
      setting: 'facility',
      notes: ['Published for facilities and not for offices: the facilities’ rates stand in.'],
    });
  });

  test('what is not bridged is refused with what there is', () => {
    expect(reasonFrom(ROWS, { code: '90837-HF' })).toBe(
      "Texas market has no rates of 90837-HF as it is modified. It has 90837 for any licence; 90837 for master's level; 90837 for master's level, telehealth; 90837 for any licence, HQ (group setting); modifiers that make another service are not bridged.",
    );
  });
});

describe('periods', () => {
  const ROWS: readonly Row[] = [
    { period: '2026-03', groups: 9, amounts: [1, 1, 1, 1, 1, 1, 1] },
    { period: '2026-06', groups: 9, amounts: [2, 2, 2, 2, 2, 2, 2] },
  ];

  test.each<[Asked, number | string]>([
    [{}, 200],
    [{ asOf: '2026-03-31' }, 100],
    [{ asOf: '2026-05-31' }, 100],
    [{ asOf: '2026-06-01' }, 200],
    [{ asOf: 2026 }, 200],
    [{ asOf: '2026-02-28' }, 'dateNotInMarket'],
    [{ asOf: 2025 }, 'dateNotInMarket'],
    [{ measure: 'Texas market 2026-03 P50' }, 100],
  ])('%j is %p', (asked, expected) => expect(amountFrom(ROWS, asked)).toBe(expected));
});
