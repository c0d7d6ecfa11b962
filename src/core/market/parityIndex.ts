import type { Benchmark } from '../benchmarks';
import { type Cents, isComparable } from '../money';
import { type Failure, failed, type Result } from '../result';
import { geometricMean } from '../statistics';
import type { MarketDistribution } from './marketSource';
import type { LicenceLevel } from './modifierClass';

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
  /** @param level Whom the rates are for, as far as the pack tells them apart. */
  readonly marketOf: (code: string, payer: string, level: LicenceLevel | undefined) => Result<MarketDistribution>;
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
  /** Whether the groups are of this side's providers alone; otherwise of everybody who bills the code. */
  readonly isApart: boolean;
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
  /** Medicare's release that the prices are of, and its address; `null` where no code counts. */
  readonly medicare: { readonly release: string; readonly link: string; readonly place: string } | null;
  readonly limits: readonly string[];
}

/** Fewer codes say more about the codes than about the payer. */
const LEAST_CODES = 3;

const METHOD = [
  'Each code counts once: the median of the payer’s negotiated rates over provider groups, one vote a group, divided by Medicare’s price of the same code, region and setting.',
  'A side is the geometric mean of its codes’ ratios. The index is the behavioral side divided by the medical side; medical against behavioral is exactly its inverse, which arithmetic means of ratios do not give.',
  'The medical side is of providers whose taxonomy bills no behavioral services, where whoever made the pack looked taxonomies up; of a code for which it does not tell them apart it is of everybody who bills it.',
  'Medicare’s price of a state is the mean of its localities’ prices, that of the nation its national payment amount, for an office and a clinician who is paid in full. Rates that are published for facilities alone are left out.',
  `A side of fewer than ${LEAST_CODES} codes has no mean.`,
] as const;

const LIMITS = [
  'Medians are over all licences, while Medicare pays psychologists and physicians in full, nurse practitioners 85 % and master’s level clinicians 75 % of the price that they are set beside: where a payer’s groups are mostly of the latter, behavioral rates look lower here than they are for them.',
  'The sides are the codes that are listed. Psychiatrists bill office visits too, so that a medical side of office visits is partly behavioral where providers are not told apart; it says nothing of procedures, imaging and hospital services.',
  'Published rates carry no volumes, so that codes are not weighted by how often they are billed.',
  'The rates are what was negotiated, not what was paid, and leave out network size, denials and the share of patients who go out of network.',
  'Rates of providers who never bill a code are among those published, as far as they were not dropped; the pack says how many were.',
  'A difference between the sides is no proof of a violation of parity law, which asks how rates are set as well as how high they are.',
] as const;

function codeOf(
  code: string,
  { payer, region }: ParityAsked,
  sources: ParitySources,
  level: LicenceLevel | undefined,
): Result<ParityCode> {
  const market = sources.marketOf(code, payer, level);
  if (!market.ok) return market;
  const { points, groups, unit, region: used, of, setting } = market.value;
  if (used.id !== region) return failed('regionNotInMarket', { code, place: region, market: payer });
  if (setting === 'facility') return failed('settingNotInMarket', { code, market: payer });
  const medicare = sources.medicareOf(code);
  if (!medicare.ok) return medicare;
  if (!isComparable(unit, medicare.value.unit))
    return failed('unitsDiffer', { rate: unit, benchmark: medicare.value.unit });
  const median = points.find(({ percent }) => percent === 50)?.amount;
  if (median === undefined) return failed('packDamaged', { what: 'it keeps no P50' });
  const price = medicare.value.amount;
  const isApart = level === undefined || of.startsWith(level);
  return { ok: true, value: { code, groups, median, medicare: price, ratio: median / price, isApart } };
}

function sideOf(
  codes: readonly string[],
  asked: ParityAsked,
  sources: ParitySources,
  level?: LicenceLevel,
): ParitySide {
  const counted: ParityCode[] = [];
  const left: { code: string; why: Failure }[] = [];
  for (const code of codes) {
    const found = codeOf(code, asked, sources, level);
    if (found.ok) counted.push(found.value);
    else left.push({ code, why: found.failure });
  }
  const mean = counted.length < LEAST_CODES ? null : geometricMean(counted.map(({ ratio }) => ratio));
  return { codes: counted, left, percentOfMedicare: mean };
}

/** Of how many codes the medical side is of medical providers alone. */
const apart = ({ codes }: ParitySide): string =>
  `Here ${codes.filter(({ isApart }) => isApart).length} of ${codes.length} medical codes are of such providers alone.`;

function releaseOf([first]: readonly ParityCode[], sources: ParitySources): ParityIndex['medicare'] {
  const price = first && sources.medicareOf(first.code);
  if (!price?.ok) return null;
  const { source, release, link, place } = price.value.evidence();
  return { release: source.includes(release) ? source : `${source}, ${release}`, link, place };
}

/** The parity index of a payer. Codes that it or Medicare has no price for are left out and named, with the reason. */
export function parityIndex(asked: ParityAsked, sources: ParitySources): ParityIndex {
  const behavioral = sideOf(asked.behavioral, asked, sources);
  const medical = sideOf(asked.medical, asked, sources, 'medical');
  const [one, other] = [behavioral.percentOfMedicare, medical.percentOfMedicare];
  const index = one === null || other === null ? null : one / other;
  return {
    payer: asked.payer,
    region: asked.region,
    behavioral,
    medical,
    index,
    gap: index === null ? null : 1 / index - 1,
    method: [...METHOD, apart(medical)],
    medicare: releaseOf([...behavioral.codes, ...medical.codes], sources),
    limits: LIMITS,
  };
}
