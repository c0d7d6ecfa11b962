import type { Benchmark } from '../benchmarks';
import { type Cents, isComparable } from '../money';
import { type Failure, failed, type Result } from '../result';
import { geometricMean } from '../statistics';
import { classWords } from './classWords';
import { type Confidence, confidenceOfSide } from './confidence';
import type { MarketDistribution } from './marketSource';
import type { LicenceLevel } from './modifierClass';
import type { PackSetting } from './pack';

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
  readonly medicareOf: (code: string, level: LicenceLevel | undefined) => Result<Benchmark>;
  /** Whether whoever made the pack looked up which providers bill no behavioral services. */
  readonly tellsApart: boolean;
}

/** A code that counts: the payer's median rate beside Medicare's price. */
export interface ParityCode {
  readonly code: string;
  readonly groups: number;
  /** Those of the groups that have rates whose setting the payer does not say, and that are taken for an office’s. */
  readonly untold: number;
  readonly median: Cents;
  readonly medicare: Cents;
  /** 1.1 is 110 % of Medicare. */
  readonly ratio: number;
  readonly setting: PackSetting;
  readonly confidence: Confidence;
}

export interface ParitySide {
  readonly codes: readonly ParityCode[];
  readonly left: readonly { readonly code: string; readonly why: Failure }[];
  /** The geometric mean of the codes' ratios; `null` where they are too few. */
  readonly percentOfMedicare: number | null;
  /** The fewest and the most provider groups of its codes, and their lowest and highest ratio; `null` without a code. */
  readonly groups: Span | null;
  readonly ratios: Span | null;
  readonly confidence: Confidence;
  /** Codes with provider groups whose rates are taken for an office’s, though the payer does not say for which setting they are. */
  readonly untold: number;
}

export interface Span {
  readonly least: number;
  readonly most: number;
}

/** The behavioral side of one licence, beside what Medicare pays that licence. */
export interface ParityLicence extends ParitySide {
  readonly level: (typeof LICENCES)[number];
}

/** One payer's behavioral rates against its medical and surgical rates, both as shares of Medicare. */
export interface ParityIndex {
  readonly payer: string;
  readonly region: string;
  readonly behavioral: ParitySide;
  readonly medical: ParitySide;
  /** Licences of which the pack has enough behavioral codes of their own; the index is of all licences together. */
  readonly licences: readonly ParityLicence[];
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
export const LEAST_PARITY_CODES = 3;

/** Whom payers pay apart, and Medicare, too. */
const LICENCES = ['doctoral', 'advanced', 'masters'] as const;

const METHOD = [
  'Each code counts once: the median of the payer’s negotiated rates over provider groups, one vote a group, divided by Medicare’s price of the same code, region and setting.',
  'A side is the geometric mean of its codes’ ratios. The index is the behavioral side divided by the medical side; medical against behavioral is exactly its inverse, which arithmetic means of ratios do not give.',
  'Medicare’s price of a state is the mean of its localities’ prices, that of the nation its national payment amount, for an office and a clinician who is paid in full. Rates that are published for facilities alone are left out.',
  `A side of fewer than ${LEAST_PARITY_CODES} codes has no mean.`,
  'A code is strong from 30 provider groups on whose middle half is no wider than half of the median; it is thin below 10 groups, or where that half is wider than the median; else it is fair. A side is what its middle code is, the weaker of two in the middle, and no more than fair with fewer than 5 codes.',
  'Rates whose setting the payer does not say are taken for an office’s; how many codes have such is said of each side, and of each code how many provider groups.',
] as const;

const APART =
  'The medical side is of provider groups whose taxonomy bills no behavioral services. A medical code of which too few such groups publish rates is left out.';
const TOGETHER =
  'The pack does not tell providers apart, so that the medical side is of everybody who bills its codes, psychiatrists among them.';

/** The one that whoever reads a single line has to know. */
export const PARITY_REACH =
  'The medical side is office visits: the index says nothing of procedures, imaging and hospital services.';

const LIMITS = [
  PARITY_REACH,
  'Medians are over all licences, while Medicare pays psychologists and physicians in full, nurse practitioners 85% and master’s level clinicians 75% of the price that they are set beside: where a payer’s groups are mostly of the latter, behavioral rates look lower here than they are for them. Licences that the pack tells apart stand beside their own price, too, below the sides.',
  'The sides are the codes that are listed. Psychiatrists bill office visits too, so that a medical side of office visits is partly behavioral where providers are not told apart.',
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
  const { points, groups, untold, unit, region: used, of, setting, confidence } = market.value;
  if (used.id !== region) return failed('regionNotInMarket', { code, place: region, market: payer });
  if (setting === 'facility') return failed('settingNotInMarket', { code, market: payer });
  // What stands in is everybody, behavioral providers among them.
  if (level !== undefined && sources.tellsApart && !of.split('+').includes(level))
    return failed('providersNotApart', { code, market: payer, of: classWords(level) });
  const medicare = sources.medicareOf(code, level);
  if (!medicare.ok) return medicare;
  if (!isComparable(unit, medicare.value.unit))
    return failed('unitsDiffer', { rate: unit, benchmark: medicare.value.unit });
  const median = points.find(({ percent }) => percent === 50)?.amount;
  if (median === undefined) return failed('packDamaged', { what: 'it keeps no P50' });
  const price = medicare.value.amount;
  return {
    ok: true,
    value: { code, groups, untold, median, medicare: price, ratio: median / price, setting, confidence },
  };
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
  const ratios = counted.map(({ ratio }) => ratio);
  return {
    codes: counted,
    left,
    percentOfMedicare: counted.length < LEAST_PARITY_CODES ? null : geometricMean(ratios),
    groups: spanOf(counted.map(({ groups }) => groups)),
    ratios: spanOf(ratios),
    confidence: confidenceOfSide(counted.map(({ confidence }) => confidence)),
    untold: counted.filter(({ untold }) => untold > 0).length,
  };
}

const spanOf = (values: readonly number[]): Span | null =>
  values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };

/** Licences whose behavioral codes are told apart and enough; rates of any licence never stand in. */
const licencesOf = (asked: ParityAsked, sources: ParitySources): readonly ParityLicence[] =>
  LICENCES.flatMap((level) => {
    const side = sideOf(asked.behavioral, asked, { ...sources, tellsApart: true }, level);
    return side.percentOfMedicare === null ? [] : [{ level, ...side }];
  });

function releaseOf([first]: readonly ParityCode[], sources: ParitySources): ParityIndex['medicare'] {
  const price = first && sources.medicareOf(first.code, undefined);
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
    licences: licencesOf(asked, sources),
    index,
    gap: index === null ? null : 1 / index - 1,
    method: [...METHOD, sources.tellsApart ? APART : TOGETHER],
    medicare: releaseOf([...behavioral.codes, ...medical.codes], sources),
    limits: LIMITS,
  };
}
