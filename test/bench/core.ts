import { Decimal } from 'decimal.js';
import { MEDICARE, type RateKey } from '../../src/core/benchmarks';
import { opportunity, rateIndex, underpaid } from '../../src/core/fees';
import type { Raw } from '../../src/core/raw';
import { medicare } from '../../src/data';
import { ask, loaded, type Question } from '../../src/session';
import { type Bench, count, milliseconds, type Row, timed, times } from './bench';

const LOOKUPS = 2_000_000;
const ROWS = 100_000;

const CODES = [90837, '90834-95', 90791, 99214, '90847 HO', 96130, 90853, 90832] as const;
const PLACES = ['TX-18', 'AL', 'US', 'Manhattan', 77002, 'NY-02', 'CA-18', 'AK'] as const;

function value<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('The bench asks something that has no answer');
  return result.value;
}

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** Keys of rates, as a spilled formula makes them: another code each time, another place each eight. */
const keyAt = (codes: readonly RateKey['code'][], places: readonly RateKey['place'][], index: number): RateKey => ({
  code: pick(codes, index),
  place: pick(places, index >> 3),
  setting: index & 64 ? 'facility' : 'nonfacility',
  practitioner: null,
  asOf: { kind: 'newest' },
  measure: MEDICARE,
  payer: null,
});

const question = (code: Raw, region: Raw): Question => ({
  code,
  region,
  measure: null,
  asOf: null,
  setting: null,
  practitioner: null,
  payer: null,
});

/** The formula alone, by the library that people take for exact decimals. */
function inDecimal(index: number): Decimal {
  const release = medicare.releases.at(-1)!;
  const row = release.row(['90837', '90834', '90791', '99214'][index & 3]!, '')!;
  const term = (rvu: number, gpci: number) => new Decimal(rvu).div(100).times(new Decimal(gpci).div(1000));
  return term(row.work, 1008)
    .plus(term(row.nonfacility ?? 0, 993))
    .plus(term(row.malpractice, 1376))
    .times(new Decimal(release.conversionFactor).div(10_000))
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** A fee schedule of a hundred thousand rows, as numbers or as the text that people paste. */
function schedule(asText: boolean): Raw[][] {
  const rows = Array.from({ length: ROWS }, (_, row): Raw[] => {
    const rate = 80 + (row % 9973) / 100;
    return [pick([...CODES, 'H0015'], row), pick(PLACES, row), asText ? `$ ${rate.toFixed(2)} ` : rate, row % 500];
  });
  return [['Code', 'Region', 'Contracted rate', 'Units'], ...rows];
}

const perSecond = (lookups: number, time: number): string => `${(lookups / time / 1000).toFixed(2)} million/s`;

function lookups(): Row[] {
  const codes = CODES.map((code) => value(loaded.read.code(code)));
  const places = PLACES.map((place) => value(loaded.read.place(place)));
  const keys = Array.from({ length: 4096 }, (_, index) => keyAt(codes, places, index));
  const ours = timed(() => {
    for (let index = 0; index < LOOKUPS; index += 1) loaded.book.benchmark(keys[index & 4095]!);
  });
  const cells = timed(() => {
    for (let index = 0; index < LOOKUPS; index += 1) ask(question(pick(CODES, index), pick(PLACES, index >> 3)));
  });
  const few = LOOKUPS / 20;
  const decimal = timed(() => {
    for (let index = 0; index < few; index += 1) inDecimal(index);
  });
  return [
    ['lookups by key', perSecond(LOOKUPS, ours)],
    ['lookups by what cells hold', perSecond(LOOKUPS, cells)],
    ['decimal.js, the formula alone', perSecond(few, decimal)],
    ['by key ÷ decimal.js', times(LOOKUPS / ours / (few / decimal))],
  ];
}

function schedules(): Row[] {
  const terms = { region: null, target: '120%', measure: null, asOf: null };
  return [false, true].flatMap((asText) => {
    const rows = schedule(asText);
    const kind = asText ? 'text' : 'numbers';
    const time = (name: string, run: () => unknown): Row => [
      `${name}, ${count(ROWS)} rows, ${kind}`,
      milliseconds(timed(() => void run())),
    ];
    return [
      time('UNDERPAID', () => underpaid(rows, terms, null, loaded)),
      time('OPPORTUNITY', () => opportunity(rows, terms, null, loaded)),
      time('RATEINDEX', () => rateIndex(rows, terms, null, loaded)),
    ];
  });
}

/** The trade alone, without a grid. */
const core: Bench = () => Promise.resolve([...lookups(), ...schedules()]);

export default core;
