import type { Benchmark } from '../benchmarks';
import { type Cents, isComparable } from '../money';
import { type Failure, failed, type Result } from '../result';
import { geometricMean } from '../statistics';
import type { MarketDistribution } from './marketSource';

/** What a parity index is asked about. */
export interface ParityAsked {
  readonly payer: string;
  /** The pack's region: `US`, or a state whose Medicare prices `medicareOf` gives. */
  readonly region: string;
  readonly behavioral: readonly string[];
  readonly medical: readonly string[];
}

/** Who answers: the payer's rates of a code, and Medicare's price of it in the same region. */
export interface ParitySources {
  readonly marketOf: (code: string, payer: string) => Result<MarketDistribution>;
  readonly medicareOf: (code: string) => Result<Benchmark>;
}

/** A code that counts: the payer's median rate beside Medicare's price. */
export interface ParityCode {
  readonly code: string;
  readonly groups: number;
  readonly median: Cents;
  readonly medicare: Cents;
  /** 1.1 is 110 % of Medicare. */
  readonly ratio: number;
}

export interface ParitySide {
  readonly codes: readonly ParityCode[];
  readonly left: readonly { readonly code: string; readonly why: Failure }[];
  /** The geometric mean of the codes' ratios; `null` where they are too few. */
  readonly percentOfMedicare: number | null;
}

/** One payer's behavioral rates against its medical and surgical rates, both as shares of Medicare. */
export interface ParityIndex {
  readonly payer: string;
  readonly region: string;
  readonly behavioral: ParitySide;
  readonly medical: ParitySide;
  /** Behavioral ÷ medical: below 1 where behavioral services are paid less; `null` where a side has too few codes. */
  readonly index: number | null;
  /** (medical ÷ behavioral) − 1, as published gaps are given: 0.22 is 22 % more for medical services. */
  readonly gap: number | null;
  /** How it was counted, and what it cannot say, in sentences for whoever has to judge it. */
  readonly method: readonly string[];
  readonly limits: readonly string[];
}

/** Fewer codes say more about the codes than about the payer. */
const LEAST_CODES = 3;

const METHOD = [
  'Each code counts once: the median of the payer’s negotiated rates over provider groups, one vote a group, divided by Medicare’s price of the same code, region and setting.',
  'A side is the geometric mean of its codes’ ratios. The index is the behavioral side divided by the medical side; medical against behavioral is exactly its inverse, which arithmetic means of ratios do not give.',
  `A side of fewer than ${LEAST_CODES} codes has no mean.`,
] as const;

const LIMITS = [
  'The sides are the codes that are listed. Psychiatrists bill office visits too, so that a medical side of office visits is partly behavioral; it says nothing of procedures, imaging and hospital services.',
  'Published rates carry no volumes, so that codes are not weighted by how often they are billed.',
  'The rates are what was negotiated, not what was paid, and leave out network size, denials and the share of patients who go out of network.',
  'Rates of providers who never bill a code are among those published, as far as they were not dropped; the pack says how many were.',
  'A difference between the sides is no proof of a violation of parity law, which asks how rates are set as well as how high they are.',
] as const;

function codeOf(code: string, { payer, region }: ParityAsked, sources: ParitySources): Result<ParityCode> {
  const market = sources.marketOf(code, payer);
  if (!market.ok) return market;
  const { points, groups, unit, region: used } = market.value;
  if (used.id !== region) return failed('regionNotInMarket', { code, place: region, market: payer });
  const medicare = sources.medicareOf(code);
  if (!medicare.ok) return medicare;
  if (!isComparable(unit, medicare.value.unit))
    return failed('unitsDiffer', { rate: unit, benchmark: medicare.value.unit });
  const median = points.find(({ percent }) => percent === 50)?.amount;
  if (median === undefined) return failed('packDamaged', { what: 'it keeps no P50' });
  const price = medicare.value.amount;
  return { ok: true, value: { code, groups, median, medicare: price, ratio: median / price } };
}

function sideOf(codes: readonly string[], asked: ParityAsked, sources: ParitySources): ParitySide {
  const counted: ParityCode[] = [];
  const left: { code: string; why: Failure }[] = [];
  for (const code of codes) {
    const found = codeOf(code, asked, sources);
    if (found.ok) counted.push(found.value);
    else left.push({ code, why: found.failure });
  }
  const mean = counted.length < LEAST_CODES ? null : geometricMean(counted.map(({ ratio }) => ratio));
  return { codes: counted, left, percentOfMedicare: mean };
}

/** The parity index of a payer. Codes that it or Medicare has no price for are left out and named, with the reason. */
export function parityIndex(asked: ParityAsked, sources: ParitySources): ParityIndex {
  const behavioral = sideOf(asked.behavioral, asked, sources);
  const medical = sideOf(asked.medical, asked, sources);
  const [one, other] = [behavioral.percentOfMedicare, medical.percentOfMedicare];
  const index = one === null || other === null ? null : one / other;
  return {
    payer: asked.payer,
    region: asked.region,
    behavioral,
    medical,
    index,
    gap: index === null ? null : 1 / index - 1,
    method: METHOD,
    limits: LIMITS,
  };
}
