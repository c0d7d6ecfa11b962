import type { FailureKind } from '../failures';
import { isBlank, quoted, type Raw } from '../raw';
import { type Failed, failed, ok, type Result } from '../result';
import { type MarketMeasure, type Measure, MEDICARE, pricesIn, type RuleMeasure, type Side } from './measure';
import { isDollars, readDollars } from './readDollars';
import { readPrice } from './readPrice';
import { type IsNamed, isLoadedName, MEDIAN, unknown } from './readSourceMeasure';
import { endsClearly, piecesOf, type RuleForm, rulesIn, withoutBrackets } from './ruleForms';
import { isAnyMarket } from './sourceWords';

const LONGEST = 255;
const tidy = (raw: Raw): string =>
  String(raw).slice(0, LONGEST).normalize('NFKC').replaceAll('×', 'x').replace(/\s+/g, ' ').trim();

/** Four sides are more than contracts have; names with commas of their own may double that. */
const MOST_PIECES = 8;
/** A rule, and one within it. */
const DEEPEST = 2;

/** What a text is read with. */
interface Within {
  readonly isNamed: IsNamed;
  /** In how many rules it stands. */
  readonly depth: number;
}

const isNumber = (text: string): boolean => /^\d{1,3}(?:,?\d{3})*(?:\.\d{1,2})?$/.test(text);

/** Whether each bracket that opens is closed: half of a pair belongs to no name. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Dollars of the user's own, or a price. */
function readMember(text: string, { isNamed }: Within): Result<Side> {
  if (isNumber(text)) return failed('measureUnknown', { text: quoted(text), like: `$${text}` });
  if (!isDollars(text)) return readPrice(text, isNamed);
  const amount = readDollars(text);
  return amount === null ? failed('amountUnreadable', { text: quoted(text) }) : ok({ kind: 'amount', amount });
}

/** A side of a rule: a rule of its own, where its words say so and its parts can be read. */
function readSide(text: string, within: Within): Result<Side> {
  const bare = withoutBrackets(text);
  if (isLoadedName(bare, within.isNamed)) return readMember(bare, within);
  const rule = readRule(bare, within);
  if (rule?.ok) return rule;
  const member = readMember(bare, within);
  return member.ok ? member : (rule ?? member);
}

const clear = (side: Result<Side>, text: string, isLast: boolean): Result<Side> =>
  !side.ok || side.value.kind !== 'rule' || endsClearly(text, isLast, side.value.of.length)
    ? side
    : failed('ruleUnclear', { text: quoted(text) });

/** What is wrong with a list as a whole, and not with the piece that could not be read first. */
const OF_BRACKETS: ReadonlySet<FailureKind> = new Set<FailureKind>(['ruleTooDeep', 'ruleUnclear']);

/** The sides in a list; a name that has an “and” of its own is put together again, since its halves are no measures. */
function readList(list: string, within: Within): Result<readonly Side[]> {
  const pieces = piecesOf(list);
  if (pieces.length >= 2 * MOST_PIECES) return unknown(list);
  const known = new Map<number, Result<readonly Side[]>>();
  const from = (start: number): Result<readonly Side[]> => {
    const before = known.get(start) ?? sidesFrom(start);
    known.set(start, before);
    return before;
  };
  function sidesFrom(start: number): Result<readonly Side[]> {
    if (start >= pieces.length) return ok([]);
    let first: Failed | undefined;
    for (let end = start + 1; end <= pieces.length; end += 2) {
      const text = pieces.slice(start, end).join('').trim();
      const side = clear(readSide(text, within), text, end >= pieces.length);
      const rest = side.ok ? from(end + 1) : side;
      if (side.ok && rest.ok) return ok([side.value, ...rest.value]);
      if (!rest.ok && (!first || OF_BRACKETS.has(rest.failure.kind))) first = rest;
    }
    return first ?? unknown(pieces.slice(start).join(''));
  }
  return from(0);
}

function readForm({ takes, sides: said }: RuleForm, text: string, within: Within): Result<RuleMeasure> {
  if (within.depth >= DEEPEST) return failed('ruleTooDeep', { text: quoted(text) });
  const inside = { ...within, depth: within.depth + 1 };
  const sides = typeof said === 'string' ? readList(said, inside) : readBoth(said, inside);
  if (!sides.ok) return sides;
  if (sides.value.length < 2) return failed('ruleOfOne', { text: quoted(text) });
  return sides.value.flatMap(pricesIn).length === 0
    ? failed('amountAlone', { text: quoted(text) })
    : ok({ kind: 'rule', takes, of: sides.value });
}

function readBoth([of, bound]: readonly [string, string], within: Within): Result<readonly Side[]> {
  const one = readSide(of, within);
  if (!one.ok) return one;
  const other = readSide(bound, within);
  return other.ok ? ok([one.value, other.value]) : other;
}

/** The rule that a text is; nothing where it has no rule's words. */
function readRule(text: string, within: Within): Result<RuleMeasure> | undefined {
  let first: Failed | undefined;
  for (const form of rulesIn(text)) {
    const rule = readForm(form, text, within);
    if (rule.ok) return rule;
    first = rule;
  }
  return first;
}

/**
 * What a rate is to be set beside: `Medicare`, `Medicare QP`, `P50`, `75th percentile`, `Aetna P50`, `120% of Medicare`, `P50 + $5`,
 * `higher of $100 and P50`, `120% of Medicare, at most $150`. A blank is Medicare as most practices are paid.
 */
export function readMeasure(raw: Raw, isNamed: IsNamed = () => false): Result<Measure> {
  if (isBlank(raw)) return ok(MEDICARE);
  const text = withoutBrackets(tidy(raw));
  const isName = isLoadedName(text, isNamed);
  if (!isName && !isClosed(text)) return unknown(text);
  const rule = isName ? undefined : readRule(text, { isNamed, depth: 0 });
  if (rule?.ok) return rule;
  const price = readPrice(text, isNamed);
  if (price.ok) return price;
  return rule ?? (isDollars(text) ? failed('amountAlone', { text: quoted(text) }) : price);
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
