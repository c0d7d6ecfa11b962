import { MICROS, type Micros, micros } from '../money';
import { nearest } from '../nearest';
import { isBlank, quoted, type Raw } from '../raw';
import { type Failed, failed, ok, type Result } from '../result';
import {
  type MarketMeasure,
  type Measure,
  MEDICARE,
  MEDICARE_QP,
  type MedicareMeasure,
  printMeasure,
  type ShareMeasure,
  type Side,
  type SourceMeasure,
} from './measure';

const MEDICARE_WORDS: Readonly<Record<string, MedicareMeasure>> = {
  medicare: MEDICARE,
  mpfs: MEDICARE,
  pfs: MEDICARE,
  medicarephysicianfeeschedule: MEDICARE,
  medicarerate: MEDICARE,
  medicareffs: MEDICARE,
  medicareqp: MEDICARE_QP,
  qp: MEDICARE_QP,
  medicareapm: MEDICARE_QP,
  qualifyingapm: MEDICARE_QP,
};

const LONGEST = 255;
const tidy = (raw: Raw): string =>
  String(raw).slice(0, LONGEST).normalize('NFKC').replaceAll('×', 'x').replace(/\s+/g, ' ').trim();

const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const NUMBER = '(\\d{1,3}(?:\\.\\d{1,3})?)';
/** How people write a percentile, before or after the source that it is of. */
const PERCENTILES: readonly (readonly [
  RegExp,
  (part: readonly string[]) => readonly [source: string, percent: number],
])[] = [
  [
    new RegExp(`^(.*?)\\b(?:p|pct ?|pctl ?|percentile )${NUMBER}(?: of (.+))?$`, 'i'),
    ([, a = '', p, b = '']) => [a || b, Number(p)],
  ],
  [
    new RegExp(`^(.*?)\\b${NUMBER}(?:st|nd|rd|th)? ?(?:percentile|pctl|%ile)(?: of (.+))?$`, 'i'),
    ([, a = '', p, b = '']) => [a || b, Number(p)],
  ],
  [/^(.*?)\bmedian(?: of (.+))?$/i, ([, a = '', b = '']) => [a || b, 50]],
];

/** Words that name no source of their own. */
const ANY_MARKET = /^(?:the )?(?:market|mkt|tic|transparency in coverage)?$/i;
/** What is left of a share or a rule is no source's name. */
const NO_NAME = /%|\b(?:and|or|of|vs)$|^(?:and|or|of|vs)\b/i;

function market(text: string): MarketMeasure | undefined {
  for (const [form, read] of PERCENTILES) {
    const part = form.exec(text);
    if (!part) continue;
    const [named, percent] = read(part);
    const source = named.replace(/^[\s:,–-]+|(?:['’]s)?[\s:,–-]*$/g, '');
    if (percent <= 100 && !NO_NAME.test(source))
      return { kind: 'market', percent, source: ANY_MARKET.test(source) ? null : source };
  }
  return undefined;
}

const sourceMeasure = (text: string): SourceMeasure | undefined => MEDICARE_WORDS[keyOf(text)] ?? market(text);

/** Ten times is the most that a share may be. */
const MOST = 10;
const AMOUNT = '(\\d{1,5}(?:\\.\\d{1,4})?)';
/** How people write a share of a price: what it is of, and how many times it. */
const SHARES: readonly (readonly [RegExp, (part: readonly string[]) => readonly [of: string, times: number]])[] = [
  [
    new RegExp(`^${AMOUNT} ?(?:%|percent\\b|pct\\b) ?(?:of\\b|x\\b|\\*)? ?(.+)$`, 'i'),
    ([, n, of = '']) => [of, Number(n) / 100],
  ],
  [new RegExp(`^${AMOUNT} ?(?:x\\b|\\*|times\\b) ?(.+)$`, 'i'), ([, n, of = '']) => [of, Number(n)]],
  [new RegExp(`^(.+?) ?(?:\\+|\\bplus\\b) ?${AMOUNT} ?%$`, 'i'), ([, of = '', n]) => [of, 1 + Number(n) / 100]],
  [
    new RegExp(`^(.+?) ?(?:[-–−]|\\b(?:minus|less)\\b) ?${AMOUNT} ?%$`, 'i'),
    ([, of = '', n]) => [of, 1 - Number(n) / 100],
  ],
  [
    new RegExp(`^(.*[a-z\\d)]) ?(?:\\bx\\b|\\*|\\bat\\b)? ?\\b${AMOUNT} ?%$`, 'i'),
    ([, of = '', n]) => [of, Number(n) / 100],
  ],
  [new RegExp(`^(.+?) ?(?:\\bx|\\*) ?${AMOUNT}$`, 'i'), ([, of = '', n]) => [of, Number(n)]],
];

const shareOf = (times: number): Micros | null =>
  times > 0 && times <= MOST ? micros(Math.round(times * MICROS) / MICROS) : null;

function unknown(text: string): Failed {
  const key = keyOf(text);
  const like = MEDICARE_WORDS[nearest(key, Object.keys(MEDICARE_WORDS), key.length < 5 ? 1 : 2) ?? ''];
  return failed('measureUnknown', { text: quoted(text), like: like && printMeasure(like) });
}

function readShare(text: string): Result<ShareMeasure> | undefined {
  for (const [form, read] of SHARES) {
    const part = form.exec(text);
    if (!part) continue;
    const [named, times] = read(part);
    const share = shareOf(times);
    const of = sourceMeasure(named);
    if (of && share !== null) return ok({ kind: 'share', share, of });
    if (share !== null) return unknown(named);
  }
  return undefined;
}

function readSide(text: string): Result<Side> {
  const whole = sourceMeasure(text);
  return whole ? ok(whole) : (readShare(text) ?? unknown(text));
}

const RULE =
  /^(?:the )?(?:(higher|greater|larger|highest|greatest|largest|max|maximum)|lower|lesser|smaller|lowest|smallest|least|min|minimum)(?: of\b)?[ :(]+(.+?)\)?$/i;
const BETWEEN = /(\s*[,;/&]\s*|\s+(?:and|or|vs\.?)\s+)/i;

/** Four sides are more than contracts have; names with commas of their own may double that. */
const MOST_PARTS = 8;

/** The sides of a rule; a name that has an “and” of its own is put together again, since its halves are no measures. */
function sidesOf(parts: readonly string[]): Result<readonly Side[]> {
  if (parts.length === 0) return ok([]);
  let first: Failed | undefined;
  for (let end = 1; end <= parts.length; end += 2) {
    const side = readSide(parts.slice(0, end).join('').trim());
    const rest = side.ok ? sidesOf(parts.slice(end + 1)) : side;
    if (side.ok && rest.ok) return ok([side.value, ...rest.value]);
    if (!rest.ok) first ??= rest;
  }
  return first ?? unknown(parts.join(''));
}

/**
 * What a rate is to be set beside: `Medicare`, `Medicare QP`, `P50`, `75th percentile`, `Aetna P50`, `120% of Medicare`, `higher of
 * 120% of Medicare and P50`. A blank is Medicare as most practices are paid.
 */
export function readMeasure(raw: Raw): Result<Measure> {
  if (isBlank(raw)) return ok(MEDICARE);
  const text = tidy(raw);
  const [, takesHigher, list] = RULE.exec(text) ?? [];
  if (list === undefined) return readSide(text);
  const parts = list.split(BETWEEN);
  const sides = parts.length < 2 * MOST_PARTS ? sidesOf(parts) : unknown(text);
  if (!sides.ok) return sides;
  return sides.value.length < 2
    ? failed('ruleOfOne', { text: quoted(raw) })
    : ok({ kind: 'rule', takes: takesHigher === undefined ? 'lower' : 'higher', of: sides.value });
}
