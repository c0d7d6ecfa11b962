import { type Evidence, SETTING_NAMES, type SourceKey } from '../benchmarks';
import { printCode } from '../codes';
import { printDay } from '../dates';
import { relativeIqr } from '../statistics';
import { classWords } from './classWords';
import { type Confidence, confidence } from './confidence';
import type { Found, OpenPack } from './findDistribution';
import type { PackRegion, PackSetting } from './pack';
import { pointsOf } from './quantileAt';

/** What a distribution rests on: how many, and how far apart. */
export interface Sample {
  /** Provider groups, one vote each. */
  readonly groups: number;
  /** Rates behind the votes, and those that were dropped. */
  readonly rates: number;
  readonly dropped: number;
  /** (p75 − p25) ÷ p50. */
  readonly spread: number | null;
  readonly confidence: Confidence;
}

export function sampleOf({ pack: { distributions } }: Pick<OpenPack, 'pack'>, row: number): Sample {
  const amountAt = (percent: number) => pointsOf(distributions, row).find((point) => point.percent === percent)?.amount;
  const [p25, p50, p75] = [amountAt(25), amountAt(50), amountAt(75)];
  const spread = p25 === undefined || p50 === undefined || p75 === undefined ? null : relativeIqr(p25, p50, p75);
  const groups = distributions.groups[row] ?? 0;
  return {
    groups,
    rates: distributions.rates[row] ?? 0,
    dropped: distributions.dropped[row] ?? 0,
    spread,
    confidence: confidence(groups, spread),
  };
}

const percentOf = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;

function printSample({ groups, rates, dropped, spread, confidence: label }: Sample): string {
  const left = dropped === 0 ? '' : `; ${percentOf(dropped, rates + dropped)} of ${rates + dropped} rates dropped`;
  const width = spread === null ? '' : `; middle half ÷ median ${spread.toFixed(2)}`;
  return `${groups} provider groups${left}${width}: ${label}`;
}

const SETTING_WORDS: Readonly<Record<PackSetting, string>> = { ...SETTING_NAMES, any: 'any setting' };

const nameOf = (region: PackRegion | undefined): string => region?.name ?? '';

function notesOf(
  { pack, places }: OpenPack,
  { place }: SourceKey,
  { region, passed, bridged }: Found,
): readonly string[] {
  const used = pack.regions[region];
  const narrower = passed.map(({ region: at, groups }) => `${nameOf(pack.regions[at])} with ${groups}`).join(', ');
  const isWider = used?.kind === 'national' && place.kind !== 'national';
  const unresolved = places.unresolved(place);
  const because =
    narrower === ''
      ? (unresolved ?? 'there are no rates for a nearer region')
      : `percentiles need ${pack.method.minimumGroups} provider groups, which passes over ${narrower}`;
  const wider =
    narrower !== '' || isWider || (used?.kind === 'state' && (place.kind !== 'state' || unresolved !== undefined));
  return [...(wider ? [`Region: ${nameOf(used)}, because ${because}.`] : []), ...bridged];
}

/** What an answer adds to the evidence of its distribution. */
interface Said {
  readonly amount: string;
  readonly formula: string;
  readonly notes: readonly string[];
}

/** Evidence of an answer that a distribution gave. */
export function explainFound(open: OpenPack, key: SourceKey, found: Found, service: string, said: Said): Evidence {
  const { pack } = open;
  const period = pack.periods[found.period];
  const setting = pack.settings[found.setting];
  return {
    code: printCode(key.code),
    service,
    unit: pack.codes[found.code]?.unit ?? '',
    amount: said.amount,
    source: `${pack.name}, ${pack.payers[found.payer] ?? 'all payers together'}`,
    link: pack.link,
    release: pack.edition,
    published: printDay(pack.made),
    period: period ? `${printDay(period.from)} to ${printDay(period.to)}` : '',
    place: nameOf(pack.regions[found.region]),
    setting: setting === undefined ? '' : SETTING_WORDS[setting],
    practitioner: classWords(pack.classes[found.modifiers] ?? ''),
    sample: printSample(sampleOf(open, found.row)),
    formula: said.formula,
    notes: [...said.notes, ...notesOf(open, key, found)],
    method: pack.method.notes,
  };
}
