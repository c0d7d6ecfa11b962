import {
  erodedBy,
  type PriceIndex,
  renegotiate,
  type Terms,
  type Trigger,
  type TriggerInputs,
  type TriggerKind,
  triggersOf,
  USUAL_SETTINGS,
} from '../../../../src/core/contracts';
import { failed } from '../../../../src/core/result';
import { audited, auditOf, reading, type Written } from '../../audit/readings';
import { micros } from '../../../../src/core/money';
import { loaded } from '../../../../src/session';
import { contractOf, NOTHING, ratesOf, TEXAS } from '../made';

const TODAY = 20261124;

/*
 * Medicare in Houston (TX-18), 2026, non-facility: 90837 is 167.99, 90834 114.64, 99214 137.41; see golden/worked.csv. The audit's
 * target is 120%: 201.59, 137.57, 164.89.
 */

const trigger = (kind: TriggerKind, terms: Terms, inputs: Partial<TriggerInputs> = {}): Trigger =>
  triggersOf(contractOf({ payer: 'Aetna', ...terms }), { ...NOTHING, ...inputs }, TODAY).find(
    (one) => one.kind === kind,
  )!;

const says = ({ grounds }: Trigger): readonly string[] => grounds.map((ground) => ground.says);

describe('rates unchanged', () => {
  test.each<[string, number, Trigger['state']]>([
    ['two years to the day', 20241124, 'yes'],
    ['a day short of two years', 20241125, 'no'],
    ['three years', 20231124, 'yes'],
    ['agreed for a day to come', 20270101, 'no'],
  ])('by the register, %s', (_, lastRateChange, state) => {
    const found = trigger('unchanged', { lastRateChange });
    expect(found.state).toBe(state);
    expect(found.grounds[0]?.at).toMatchObject({ sheet: 'Contracts', row: 1 });
  });

  test('a leap day is a year old on 1 March', () => {
    const at = (today: number) =>
      triggersOf(contractOf({ lastRateChange: 20240229 }), NOTHING, today).find(({ kind }) => kind === 'unchanged')!
        .state;
    expect([at(20260228), at(20260301)]).toEqual(['no', 'yes']);
  });

  test('None of a contract that is yet to begin is not said to have been so', () => {
    const found = trigger('unchanged', { lastRateChange: null, effective: 20990101 });
    expect([found.state, says(found)]).toEqual(['no', ['The contract begins on 2099-01-01.']]);
  });

  test('None is never: the contract’s first day counts', () => {
    const found = trigger('unchanged', { lastRateChange: null, effective: 20210101 });
    expect([found.state, says(found)]).toEqual([
      'yes',
      ['Rates have not changed since the contract began on 2021-01-01, 5 whole years ago.'],
    ]);
  });

  const old: Written = { code: 90837, rate: 110, effective: '2019-03-01' };
  const recent: Written = { code: 90834, rate: 90, effective: '2026-01-01' };

  test('by the dates of the fee schedule, with the oldest rate and its cell', () => {
    const found = trigger('unchanged', {}, { rates: ratesOf(audited([recent, old]), 'Aetna') });
    expect([found.state, says(found), found.grounds[0]?.at]).toEqual([
      'yes',
      ['Aetna: 1 of 2 dated rates unchanged for 2 years or more; the oldest, 90837, is from 2019-03-01.'],
      { sheet: 'Fees', row: 2, column: 2 },
    ]);
  });

  test('a renewal at the same rate is no change, a raise is one', () => {
    const renewed: Written = { ...old, effective: '2026-01-01' };
    const raised: Written = { ...renewed, rate: 111 };
    const state = (rows: readonly Written[]) =>
      trigger('unchanged', {}, { rates: ratesOf(audited(rows), 'Aetna') }).state;
    expect([state([old, renewed]), state([old, raised])]).toEqual(['yes', 'no']);
  });

  test('what the audit calls unchanged is what a contract is reopened for', () => {
    const rows: readonly Written[] = [
      old,
      recent,
      { ...old, code: '90834-95', effective: '2024-11-24' },
      { ...old, code: '99214', effective: '2024-11-25' },
      { ...old, code: '90791', effective: '2020-01-01' },
      { ...old, code: '90791', effective: '2025-01-01', rate: 120 },
      { ...old, code: '90853' },
      { ...old, code: '90853', effective: '2025-06-01' },
    ];
    const audit = audited(rows);
    const cells = audit.findings.filter(({ kind }) => kind === 'unchanged').map(({ cell }) => cell.row);
    const found = ratesOf(audit, 'Aetna').runs.filter(({ since }) => since !== null && since <= 20241124);
    expect(found.map(({ rate }) => rate.cell.row).sort()).toEqual(cells.sort());
    // 90837, 90834-95 and 90853.
    expect(cells).toHaveLength(3);
  });

  test('rates are a reason where the register says that they changed', () => {
    const found = trigger('unchanged', { lastRateChange: 20260101 }, { rates: ratesOf(audited([old]), 'Aetna') });
    expect([found.state, found.grounds.map(({ from }) => from)]).toEqual(['yes', ['rates', 'register']]);
  });

  test('another number of years can be chosen', () => {
    const settings = { ...USUAL_SETTINGS, unchangedYears: 3 };
    expect(trigger('unchanged', { lastRateChange: 20241124 }, { settings }).state).toBe('no');
  });

  test('nothing known says what would answer it', () => {
    const found = trigger('unchanged', {});
    expect([found.state, found.grounds]).toEqual(['unknown', []]);
    expect(found.answeredBy).toContain('“Last rate change”');
  });

  test('a cell that cannot be read says why', () => {
    const { failure } = failed('dateUnreadable', { text: '“soon”' });
    const contract = contractOf({}, [{ key: 'lastRateChange', failure, cell: null }]);
    const found = triggersOf(contract, NOTHING, TODAY).find(({ kind }) => kind === 'unchanged')!;
    expect(found.answeredBy).toContain('“soon” is not a date');
  });
});

describe('paid below peers', () => {
  test('below target: the dollars are the audit’s', () => {
    // 201.59 − 104.50 = 97.09, × 100 = 9,709.00; 9,709 ÷ (10,450 + 9,709) = 48.2%
    const rates = ratesOf(audited([{ code: 90837, rate: 104.5, units: 100 }]), 'Aetna');
    const found = trigger('belowPeers', {}, { rates });
    expect([found.state, found.annual]).toEqual(['yes', 970_900]);
    expect(says(found)[0]).toMatch(
      /^Aetna: 1 rate is below their targets, \$9,709\.00 a year, 48\.2% of what would then be paid\. Aetna pays \$104\.50/,
    );
  });

  test('a gap without units is a reason whose dollars are not known', () => {
    const rates = ratesOf(audited([{ code: 90837, rate: 104.5 }]), 'Aetna');
    const found = trigger('belowPeers', {}, { rates });
    expect([found.state, found.annual]).toEqual(['yes', null]);
    expect(says(found)[0]).toContain(
      'Aetna: 1 rate is below their targets; units a year would say what that costs. Aetna pays $104.50',
    );
  });

  test('a gap where all units are 0 is known to cost nothing, and no reason for or against', () => {
    const rows: Written[] = [
      { payer: 'Aetna', code: 90837, rate: 104.5, units: 0 },
      { payer: 'Cigna', code: 90837, rate: 220, units: 0 },
    ];
    const found = trigger('belowPeers', {}, { rates: ratesOf(audited(rows), 'Aetna') });
    expect([found.state, found.annual]).toEqual(['unknown', null]);
    const nothing =
      ', and none of the payer’s rates has units above 0 a year, so that it costs nothing. Aetna pays $104.50';
    expect(says(found)).toEqual([
      expect.stringContaining(`Aetna: 1 rate is below their targets${nothing}`),
      expect.stringContaining(`Aetna: 1 rate is below the best payer’s${nothing}`),
    ]);
    expect(found.answeredBy).toBe('Put in the units that you expect to bill in a year, and audit again.');
  });

  test('a gap of 0 units beside rates that are billed is worth nothing, and no reason', () => {
    const rows: Written[] = [
      { code: 90837, rate: 104.5, units: 0 },
      { code: 90834, rate: 140, units: 10 },
    ];
    const found = trigger('belowPeers', {}, { rates: ratesOf(audited(rows), 'Aetna') });
    expect([found.state, found.annual]).toEqual(['no', null]);
    expect(says(found)[0]).toContain('below their targets, $0.00 a year, 0.0% of what would then be paid. Aetna pays');
  });

  test('nothing below where all units are 0 is no', () => {
    const rates = ratesOf(audited([{ code: 90837, rate: 220, units: 0 }]), 'Aetna');
    expect(trigger('belowPeers', {}, { rates }).state).toBe('no');
  });

  test('a gap of less than 5% of what would be paid is no reason', () => {
    // 201.59 − 192.00 = 9.59; 959 ÷ (19,200 + 959) = 4.76%; at 191.00: 1,059 ÷ 20,159 = 5.25%
    const state = (rate: number) =>
      trigger('belowPeers', {}, { rates: ratesOf(audited([{ code: 90837, rate, units: 100 }]), 'Aetna') }).state;
    expect([state(192), state(191)]).toEqual(['no', 'yes']);
  });

  const peers = (aetna: number): Written[] => [
    { payer: 'Aetna', code: 90837, rate: aetna, units: 100 },
    { payer: 'Cigna', code: 90834, rate: 137.57, units: 50 },
  ];
  const terms = { target: { kind: 'share', share: '100%' } } as const;

  test('below the other payers, weighted by units', () => {
    // 190.00 ÷ 167.99 = 113.1%; 137.57 ÷ 114.64 = 120.0%; 113.1 ÷ 120.0 = 0.9425: 5.75% below
    const found = trigger('belowPeers', {}, { rates: ratesOf(audited(peers(190), terms), 'Aetna') });
    expect([found.state, found.annual, says(found)]).toEqual([
      'yes',
      null,
      ['Aetna pays 113.1% of the benchmark over 1 rate, the other payers together 120.0%.'],
    ]);
  });

  test('as much as the others is no', () => {
    expect(trigger('belowPeers', {}, { rates: ratesOf(audited(peers(200), terms), 'Aetna') }).state).toBe('no');
  });

  test('the best payer’s rate is at stake where the target is reached', () => {
    // 220 − 205 = 15, × 100 = 1,500.00; ÷ 22,000 = 6.8%
    const rows: Written[] = [
      { payer: 'Aetna', code: 90837, rate: 205, units: 100 },
      { payer: 'Cigna', code: 90837, rate: 220, units: 10 },
    ];
    const found = trigger('belowPeers', {}, { rates: ratesOf(audited(rows), 'Aetna') });
    expect([found.state, found.annual]).toEqual(['yes', 150_000]);
  });

  test('rates without a benchmark answer nothing, and no audit neither', () => {
    const rates = ratesOf(audited([{ code: 'H0015', rate: 150, units: 3 }]), 'Aetna');
    expect(trigger('belowPeers', {}, { rates }).state).toBe('unknown');
    expect(trigger('belowPeers', {}).answeredBy).toMatch(/^Audit the fee schedule/);
  });
});

describe('new services or sites', () => {
  test.each<[Terms['newServices'], Trigger['state']]>([
    ['IOP in Katy since March', 'yes'],
    [null, 'no'],
    [undefined, 'unknown'],
  ])('asked: %s', (newServices, state) =>
    expect(trigger('newServices', newServices === undefined ? {} : { newServices }).state).toBe(state),
  );

  test('units billed without a rate are measured, and outweigh None', () => {
    const code = loaded.read.code('H0015');
    if (!code.ok) throw new Error(code.failure.message);
    const row = { cell: { sheet: 'Fees', row: 8, column: 2 }, payer: 'Aetna', code: code.value, units: micros(640)! };
    const audit = auditOf({ rates: [reading({ code: 90837, rate: 100 })], withoutRate: [row], unread: [] });
    const found = trigger('newServices', { newServices: null }, { rates: ratesOf(audit, 'Aetna') });
    expect([found.state, says(found)]).toEqual([
      'yes',
      [
        '1 code is billed without a rate. 640 units of H0015 a year go to Aetna, and there is no rate for it.',
        'New services or sites: None',
      ],
    ]);
  });
});

describe('denials', () => {
  const rates = (now: number, before: number) => ({ denials: { now, before, periods: '2026 against 2025' } });

  test.each<[number, number, Trigger['state']]>([
    [0.1, 0.08, 'yes'],
    [0.099, 0.08, 'no'],
    [0.08, 0.1, 'no'],
  ])('%s of claims, before %s', (now, before, state) =>
    expect(trigger('denials', {}, rates(now, before)).state).toBe(state),
  );

  test('what the register says is a reason where figures are none, both being shown', () => {
    const found = trigger('denials', { denialsRising: 'H0015 needs approval weekly' }, rates(0.08, 0.08));
    expect([found.state, says(found)]).toEqual([
      'yes',
      [
        'Denials or authorization trouble: H0015 needs approval weekly',
        'Initial denials: 8.0% of claims, before 8.0% (2026 against 2025).',
      ],
    ]);
  });
});

describe('volume', () => {
  test('a fifth of the revenue by units × rate is a reason', () => {
    // 100 × 100 = 10,000 of 50,000; 9,900 of 49,900 is 19.8%
    const rows = (units: number): Written[] => [
      { payer: 'Aetna', code: 90837, rate: 100, units },
      { payer: 'Cigna', code: 90837, rate: 100, units: 400 },
    ];
    const found = (units: number) => trigger('volume', {}, { rates: ratesOf(audited(rows(units)), 'Aetna') });
    expect([found(100).state, found(99).state]).toEqual(['yes', 'no']);
    expect(says(found(100))[0]).toMatch(/^Aetna: \$10,000\.00 a year by units × rate, 20\.0% of all payers/);
  });
});

test('a fee schedule of one payer says nothing of its share', () => {
  const rates = ratesOf(audited([{ code: 90837, rate: 100, units: 100 }]), 'Aetna');
  expect(trigger('volume', {}, { rates }).state).toBe('unknown');
});

describe('market shift', () => {
  test('a shortage as in most states is evidence, and no reason by itself', () => {
    const found = trigger('marketShift', {}, { shortage: TEXAS });
    expect([found.state, found.grounds[0]?.citation?.title]).toEqual(['unknown', 'HRSA, 2025-12-31']);
    expect(found.answeredBy).toContain('“Market shift”');
  });

  test('one of severity 17 or more is a reason', () => {
    expect(trigger('marketShift', {}, { shortage: { ...TEXAS, severity: 17 } }).state).toBe('yes');
  });

  test('what the register says is a reason', () => {
    expect(trigger('marketShift', { marketShift: 'Lakeview closed its detox unit' }).state).toBe('yes');
  });
});

describe('inflation', () => {
  /** A quarter more from 2020 to 2026. */
  const INDEX: PriceIndex = {
    kind: 'levels',
    name: 'Test index',
    levels: [
      { month: 202001, level: 400_000 },
      { month: 202002, level: 404_000 },
      { month: 202611, level: 500_000 },
    ],
    citation: { title: 'Made for a test' },
  };
  const eroded = (terms: Terms, rates: TriggerInputs['rates'] = null) =>
    trigger('inflation', terms, { rates, eroded: erodedBy([INDEX], contractOf(terms), rates, TODAY) });

  test('what it took of the revenue is what it takes to restore it', () => {
    // 1 − 400 ÷ 500 = 20%; 10,000 × 0.2 ÷ 0.8 = 2,500.00
    const rates = ratesOf(audited([{ code: 90837, rate: 100, units: 100 }]), 'Aetna');
    const found = eroded({ lastRateChange: 20200101 }, rates);
    expect([found.state, found.annual, found.grounds[0]?.citation?.title]).toEqual(['yes', 250_000, 'Made for a test']);
    expect(says(found)[0]).toMatch(
      /^The rates have lost 20\.0% since 2020-01-01\. Test index: 400\.000 in 2020-01, 500\.000 in 2026-11\..* To restore their worth takes \$2,500\.00 a year\.$/,
    );
  });

  test('rates that never changed count from the contract’s first day, else from the last change in the fee schedule', () => {
    const rows: Written[] = [
      { code: 90837, rate: 100, effective: '2020-01-15' },
      { code: 90834, rate: 100, effective: '2020-02-15' },
    ];
    expect(eroded({ lastRateChange: null, effective: 20200101 }).state).toBe('yes');
    // 1 − 404 ÷ 500 = 19.2%
    expect(says(eroded({}, ratesOf(audited(rows), 'Aetna')))[0]).toMatch(
      /^The rates have lost 19\.2% since 2020-02-15\./,
    );
  });

  test('is not known without a day, and beyond the index says why', () => {
    expect(eroded({}).answeredBy).toContain('“Last rate change”');
    expect([eroded({ lastRateChange: 20180101 }).state, eroded({ lastRateChange: 20180101 }).answeredBy]).toEqual([
      'unknown',
      expect.stringContaining('Test index'),
    ]);
  });
});

describe('whether to reopen', () => {
  const LOW: readonly Written[] = [{ code: 90837, rate: 104.5, units: 100, effective: '2019-01-01' }];

  test('yes, the reasons by dollars', () => {
    const rates = ratesOf(audited(LOW), 'Aetna');
    const asked = contractOf({ payer: 'Aetna', newServices: 'IOP', renewal: 20270401, noticeDays: 90 });
    const answer = renegotiate(asked, { ...NOTHING, rates }, TODAY);
    expect([answer.answer, answer.reasons.map(({ kind }) => kind), answer.actBy]).toEqual([
      'yes',
      ['belowPeers', 'unchanged', 'newServices'],
      20270101,
    ]);
  });

  test('no says what was checked and what was not', () => {
    const answer = renegotiate(contractOf({ lastRateChange: 20260101, newServices: null }), NOTHING, TODAY);
    expect([answer.answer, answer.reasons]).toEqual(['no', []]);
    expect(answer.why).toMatch(
      /^Checked, and no reason found: rates unchanged for years and new services or sites\. Not known: paid below peers, /,
    );
  });

  test('unknown where nothing could be checked', () => {
    const answer = renegotiate(contractOf({}), NOTHING, TODAY);
    expect([answer.answer, answer.actBy]).toEqual(['unknown', null]);
    expect(answer.why).toMatch(/^Nothing could be checked\. /);
  });
});
