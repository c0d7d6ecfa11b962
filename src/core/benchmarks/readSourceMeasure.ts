import { nearest } from '../nearest';
import { quoted } from '../raw';
import { type Failed, failed } from '../result';
import {
  type MarketMeasure,
  MEDICARE,
  MEDICARE_QP,
  type MedicareMeasure,
  printMeasure,
  type SourceMeasure,
} from './measure';
import { DOLLARS } from './readDollars';
import { BOUND, HIGHER, LOWER } from './ruleWords';
import { isAnyMarket, withoutArticle } from './sourceWords';

const MEDICARE_WORDS: ReadonlyMap<string, MedicareMeasure> = new Map([
  ['medicare', MEDICARE],
  ['mpfs', MEDICARE],
  ['pfs', MEDICARE],
  ['medicarephysicianfeeschedule', MEDICARE],
  ['medicarerate', MEDICARE],
  ['medicarerates', MEDICARE],
  ['medicareprice', MEDICARE],
  ['medicareallowable', MEDICARE],
  ['medicarefeeschedule', MEDICARE],
  ['medicareffs', MEDICARE],
  ['medicareqp', MEDICARE_QP],
  ['qp', MEDICARE_QP],
  ['medicareapm', MEDICARE_QP],
  ['qualifyingapm', MEDICARE_QP],
] as const);

const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const medicareOf = (text: string): MedicareMeasure | undefined => MEDICARE_WORDS.get(keyOf(withoutArticle(text)));

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,3})?`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** How people write a percentile. */
const PERCENTILE = [
  `(?:p|pct|pctl|pctile|percentile) ?(?<after>${NUMBER})${ORDINAL}`,
  `(?<before>${NUMBER})${ORDINAL} ?(?:percentile|pctl|pctile|%ile)`,
  'median',
].join('|');
const ALONE = String.raw`(?<![\p{L}\p{N}])(?:${PERCENTILE})`;
/** Where they write what it is of. */
const FORMS = [
  new RegExp(`^(?<source>.*?)${ALONE}$`, 'iu'),
  new RegExp(String.raw`^(?<source>.*?)${ALONE} ?\((?<of>.+)\)$`, 'iu'),
  new RegExp(String.raw`^(?<source>.*?)${ALONE}(?: (?:of|for|in|from|by) | ?[:,–-] ?| )(?<of>.+)$`, 'iu'),
];

export const MEDIAN = 50;

/** What is left of a share, a rule or another measure is no source's name, unless something that is loaded is so called. */
const NO_NAME: readonly RegExp[] = [
  /%|\bpercent\b|\bpct\b/i,
  /\b(?:and|or|of|vs)(?: (?:the|an?))?(?:$| in )|(?:^| in )(?:and|or|of|vs)\b/i,
  new RegExp(`${ALONE}(?![\\p{L}\\p{N}])`, 'iu'),
  /^\d+(?:[.,]\d+)? ?(?:x|\*|times\b|$)|^(?:x ?\d|[*+]|times |plus |minus |less )/i,
  new RegExp(
    String.raw`^(?:the )?(?:${HIGHER}|${LOWER})(?: of\b|\W*$|\b.*(?:[,;/&]|\b(?:and|or|vs)\b))|\bwh(?:ich|at)ever\b`,
    'i',
  ),
  new RegExp(String.raw`(?<!\w)(?:${DOLLARS})`, 'i'),
  new RegExp(String.raw`(?:^|[ ,])(?:${BOUND})(?= |$)`, 'i'),
];
const isNoName = (name: string): boolean => medicareOf(name) !== undefined || NO_NAME.some((form) => form.test(name));

/** Whether something that is loaded is called exactly so. */
export type IsNamed = (name: string) => boolean;

/** Without what stands between a name and its percentile. */
function tidyName(name: string): string {
  const less = name.replace(/^[\s:,–-]+|(?:\s*['’]s)?[\s:,–-]*$/g, '');
  return less === name ? name : tidyName(less);
}

/** The one that is named before a percentile and the one after it: a payer in a market, most often. */
function together(one: string, other: string): string | null {
  const names = [one, other].map(tidyName).filter((name) => !isAnyMarket(name));
  return names.length === 0 ? null : names.join(' in ');
}

/** The percentiles that a text may mean, each with its source. */
const marketsIn = (text: string): readonly MarketMeasure[] =>
  FORMS.flatMap((form) => {
    const part = form.exec(text)?.groups;
    if (!part) return [];
    const number = part['after'] ?? part['before'];
    const percent = number === undefined ? MEDIAN : Number(number.replace(',', '.'));
    return [{ kind: 'market', percent, source: together(part['source'] ?? '', part['of'] ?? '') }];
  });

const isPercent = ({ percent }: MarketMeasure): boolean => percent <= 100;

const market = (text: string, isNamed: IsNamed): MarketMeasure | undefined =>
  marketsIn(text).find(
    (measure) =>
      isPercent(measure) && (measure.source === null || !isNoName(measure.source) || isNamed(measure.source)),
  );

/** A price that a source has, by what people call it. */
export const sourceMeasure = (text: string, isNamed: IsNamed): SourceMeasure | undefined =>
  medicareOf(text) ?? market(text, isNamed);

/** A payer may be called by a rule's word: `Max Health P50`. */
export const isLoadedName = (text: string, isNamed: IsNamed): boolean =>
  marketsIn(text).some((measure) => isPercent(measure) && measure.source !== null && isNamed(measure.source));

/** Why a text is no measure. */
export function unknown(text: string): Failed {
  if (marketsIn(text).some((measure) => !isPercent(measure) && (measure.source === null || !isNoName(measure.source))))
    return failed('percentTooHigh', { text: quoted(text) });
  const key = keyOf(text);
  const like = MEDICARE_WORDS.get(nearest(key, MEDICARE_WORDS.keys(), key.length < 5 ? 1 : 2) ?? '');
  return failed('measureUnknown', { text: quoted(text), like: like && printMeasure(like) });
}
