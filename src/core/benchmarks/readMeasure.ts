import { isBlank, quoted, type Raw } from '../raw';
import { type Failed, failed, ok, type Result } from '../result';
import { type MarketMeasure, type Measure, MEDICARE, type Side } from './measure';
import { readShare } from './readShare';
import { type IsNamed, isLoadedName, MEDIAN, sourceMeasure, unknown } from './readSourceMeasure';
import { HIGHER, LOWER } from './ruleWords';
import { isAnyMarket, withoutArticle } from './sourceWords';

const LONGEST = 255;
const tidy = (raw: Raw): string =>
  String(raw).slice(0, LONGEST).normalize('NFKC').replaceAll('×', 'x').replace(/\s+/g, ' ').trim();

function readSide(text: string, isNamed: IsNamed): Result<Side> {
  const whole = sourceMeasure(text, isNamed);
  return whole ? ok(whole) : (readShare(withoutArticle(text), isNamed) ?? unknown(text));
}

/** How people write that one of several counts, and which. */
const RULES: readonly RegExp[] = [
  new RegExp(String.raw`^(?:the )?(?:(?<higher>${HIGHER})|${LOWER})(?: of\b)?[ :]*(?<list>[ :(].+)$`, 'i'),
  new RegExp(`^(?<list>.+?),? (?:whichever|whatever) is (?:the )?(?:(?<higher>${HIGHER})|${LOWER})$`, 'i'),
];
const BETWEEN = /(\s*[,;/&]\s*|\s+(?:and|or|vs\.?)\s+)/i;

/** Four sides are more than contracts have; names with commas of their own may double that. */
const MOST_PARTS = 8;

/** The sides of a rule; a name that has an “and” of its own is put together again, since its halves are no measures. */
function sidesOf(parts: readonly string[], isNamed: IsNamed): Result<readonly Side[]> {
  if (parts.length === 0) return ok([]);
  let first: Failed | undefined;
  for (let end = 1; end <= parts.length; end += 2) {
    const side = readSide(parts.slice(0, end).join('').trim(), isNamed);
    const rest = side.ok ? sidesOf(parts.slice(end + 1), isNamed) : side;
    if (side.ok && rest.ok) return ok([side.value, ...rest.value]);
    if (!rest.ok) first ??= rest;
  }
  return first ?? unknown(parts.join(''));
}

const withoutBrackets = (list: string): string => /^\((.+)\)$/.exec(list)?.[1] ?? list;

function ruleIn(text: string): { readonly takes: 'higher' | 'lower'; readonly list: string } | undefined {
  for (const form of RULES) {
    const part = form.exec(text)?.groups;
    const list = part?.['list']?.replace(/^[ :]+/, '');
    if (list) return { takes: part?.['higher'] === undefined ? 'lower' : 'higher', list: withoutBrackets(list) };
  }
  return undefined;
}

/**
 * What a rate is to be set beside: `Medicare`, `Medicare QP`, `P50`, `75th percentile`, `Aetna P50`, `120% of Medicare`, `higher of
 * 120% of Medicare and P50`. A blank is Medicare as most practices are paid.
 */
export function readMeasure(raw: Raw, isNamed: IsNamed = () => false): Result<Measure> {
  if (isBlank(raw)) return ok(MEDICARE);
  const text = tidy(raw);
  const rule = ruleIn(text);
  if (rule === undefined || isLoadedName(text, isNamed)) return readSide(text, isNamed);
  const parts = rule.list.split(BETWEEN);
  const sides = parts.length < 2 * MOST_PARTS ? sidesOf(parts, isNamed) : unknown(text);
  if (sides.ok && sides.value.length > 1) return ok({ kind: 'rule', takes: rule.takes, of: sides.value });
  const whole = readSide(text, isNamed);
  if (whole.ok) return whole;
  return sides.ok ? failed('ruleOfOne', { text: quoted(raw) }) : sides;
}

/** The market that is meant where only one can be: by its name, a payer's, or a percentile of it. A blank is any. */
export function readMarket(raw: Raw, isNamed: IsNamed = () => false): MarketMeasure {
  const text = isBlank(raw) ? '' : tidy(raw);
  if (isAnyMarket(text)) return { kind: 'market', percent: MEDIAN, source: null };
  const measure = isNamed(text) ? undefined : readMeasure(text, isNamed);
  return measure?.ok && measure.value.kind === 'market'
    ? measure.value
    : { kind: 'market', percent: MEDIAN, source: text };
}
