import { readFileSync } from 'node:fs';
import { sampleMarket } from '../../src/cli/generate/market/sampleMarket';
import { shown } from '../../src/cli/pack/show/showCommand';
import type { MarketPack } from '../../src/core/market';
import { readPack } from '../../src/formats/pack';
import { parity, read } from '../../src/session';
import { SAMPLE_PAYERS } from '../../src/workbench/xlsx/sample/sampleFees';

const BYTES = new Uint8Array(readFileSync('assets/sample-market.parquet'));

let pack: MarketPack;
beforeAll(async () => {
  const opened = await readPack(BYTES);
  if (!opened.ok) throw new Error(opened.failure.message);
  pack = opened.value;
});

/** Medicare's national payment amounts of 2026 in an office, in dollars, of every code of both sides that the sample has. */
const MEDICARE = {
  behavioral: {
    ...{ '90791': 173.35, '90792': 202.08, '90832': 85.84, '90834': 113.9, '90837': 167, '90839': 160.32 },
    ...{ '90846': 105.88, '90847': 109.55, '90853': 30.39, '96130': 123.92 },
  },
  medical: {
    ...{ '99203': 117.57, '99204': 177.36, '99205': 236.81, '99212': 59.45, '99213': 95.19, '99214': 135.61 },
    ...{ '99215': 192.39 },
  },
} as const;

/** The index by the pack's columns alone: n-th roots of products, of the office's medians without modifiers. */
function indexByHand(payer: string): number {
  const { distributions: rows, codes, classes, settings, regions, payers } = pack;
  const medianOf = (code: string): number => {
    const wanted = Array.from({ length: rows.length }, (_, at) => at).filter(
      (at) =>
        codes[rows.code[at] ?? -1]?.code === code &&
        classes[rows.modifiers[at] ?? -1] === '' &&
        settings[rows.setting[at] ?? -1] === 'nonfacility' &&
        regions[rows.region[at] ?? -1]?.id === 'US' &&
        payers[rows.payer[at] ?? -1] === payer,
    );
    expect(wanted).toHaveLength(1);
    const middle = rows.quantiles.find(({ percent }) => percent === 50);
    return (middle?.cents[wanted[0] ?? -1] ?? NaN) / 100;
  };
  const mean = (prices: Readonly<Record<string, number>>): number => {
    const ratios = Object.entries(prices).map(([code, price]) => medianOf(code) / price);
    return ratios.reduce((product, ratio) => product * ratio, 1) ** (1 / ratios.length);
  };
  return mean(MEDICARE.behavioral) / mean(MEDICARE.medical);
}

const printed = (options: Parameters<typeof shown>[1]): string => shown(pack, options).join('\n');

describe('the sample pack', () => {
  test('is made the same, byte for byte, and is small', () => {
    expect(Buffer.from(sampleMarket()).equals(BYTES)).toBe(true);
    expect(BYTES.length).toBeLessThan(60_000);
  });

  test('has the sample workbook’s payers and codes, in Texas and the nation, until the end of 2027', () => {
    expect(pack.payers.filter((payer) => payer !== null).sort()).toEqual(SAMPLE_PAYERS.map(({ name }) => name).sort());
    const codes = SAMPLE_PAYERS.flatMap(({ lines }) => lines.map(([code]) => read.code(code)));
    const wanted = codes.map((code) => (code.ok ? code.value.code : ''));
    expect(pack.codes.map(({ code }) => code)).toEqual(expect.arrayContaining(wanted));
    expect(pack.regions.map(({ id }) => id).sort()).toEqual(['TX', 'US']);
    expect(pack.periods).toEqual([{ name: '2026-01', from: 20260101, to: 20271231 }]);
    expect(pack.method.notes[0]).toContain('made up');
  });

  test('shows what packs show: dropped rates, withheld percentiles, both sides of a parity index', () => {
    expect(pack.counts.dropped.length).toBeGreaterThanOrEqual(3);
    expect(Array.from(pack.distributions.groups).some((groups) => groups < pack.method.minimumGroups)).toBe(true);
    for (const { name } of SAMPLE_PAYERS) {
      const index = parity(pack, name, 'TX');
      if (!index.ok) throw new Error(index.failure.message);
      expect(index.value.behavioral.codes.length).toBeGreaterThanOrEqual(8);
      expect(index.value.medical.codes.length).toBeGreaterThanOrEqual(5);
      expect(index.value.index).toBeLessThan(1);
    }
  });
});

describe('parley pack show', () => {
  test('without more says what a pack rests on', () => {
    const text = printed({});
    for (const part of [
      'Made-up sample market, edition sample-1',
      '2026-01: for 2026-01-01 to 2027-12-31',
      'made-up-gulf-texas.json',
      'rates read',
      'dropped: placeholder',
      'fewer than 5 provider groups',
      '20% to 1000% of Medicare',
    ])
      expect(text).toContain(part);
  });

  test('of one code, region and payer is a line each with its percentiles, groups and how sure they are', () => {
    const [heading = '', ...lines] = shown(pack, { code: 'REV 905', region: 'texas', payer: 'gulf' });
    expect(heading.split(/ {2,}/).slice(0, 3)).toEqual(['Code', 'Unit', 'Class']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^0905 +day +any licence +facility +TX +Gulf Mutual( +\$\d+\.\d\d){5}( +\d+){4} +(strong|fair|thin)$/,
    );
  });

  test('withholds percentiles of few groups', () => {
    expect(printed({ code: 'H2036', region: 'TX' })).toMatch(/Gulf Mutual( +–){5} .*withheld/);
  });

  test('of all payers together is asked for as “all”', () => {
    const lines = shown(pack, { code: '90853', payer: 'all' });
    expect(lines).toHaveLength(3);
  });

  test.each([
    [{ code: '27447' }, '--code 27447 is not in this pack. It has 0905'],
    [{ code: 'nonsense' }, '--code:'],
    [{ region: 'OK' }, '--region OK is not in this pack. It has'],
    [{ payer: 'Aetna' }, '--payer Aetna is not in this pack'],
    [{ parity: true, payer: 'Aetna' }, '--payer Aetna is not in this pack. It has Bluebonnet Health Plan'],
    [{ parity: true, region: 'TX-18' }, '--region: “TX-18” is neither a state nor the nation'],
  ])('%j is refused, and what there is is said', (options, says) => {
    expect(() => shown(pack, options)).toThrow(says);
  });

  test('of parity prints the index with codes, counts, method and limits', () => {
    const text = printed({ parity: true, payer: 'Gulf Mutual', region: 'US' });
    expect(text).toContain(`Parity index of Gulf Mutual in US: ${indexByHand('Gulf Mutual').toFixed(3)}`);
    for (const part of ['Behavioral services: ', 'Office visits', '90837', '99214', 'Method', 'Limits', 'no volumes'])
      expect(text).toContain(part);
    expect(printed({ parity: true }).match(/Parity index of/g)).toHaveLength(3);
  });
});
