import { isAnyMarket, withoutArticle } from '../benchmarks';
import type { MarketPack } from './pack';
import { payerExactly, payerIn } from './payerIn';

/** What the name of a source in a measure leaves open is `null`. */
export interface NamedSource {
  readonly payer: number | null;
  readonly period: number | null;
}

const tidy = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
/** Letters whose small form is longer stay, so that places in the text stay. */
const fold = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/** Whether names of packs are one to whoever writes them in a formula: capitals, spaces and forms of letters tell none apart. */
export const isSameName = (one: string, other: string): boolean => fold(tidy(one)) === fold(tidy(other));

const AFTER = /^(?:[\s,:;/–-]+)(?:(?:in|of|from|for) )?(.*)$/i;
const BEFORE = /^(.*?)(?:[\s,:;/–-]+)(?:(?:in|of|from|for) (?:the )?)?$/i;

/** The text without a name at its beginning or its end; nothing where it has it at neither. */
function without(text: string, name: string): string | undefined {
  for (const label of [tidy(name), `(${tidy(name)})`]) {
    if (isSameName(text, label)) return '';
    const rest = fold(text).startsWith(fold(label)) ? AFTER.exec(text.slice(label.length))?.[1] : undefined;
    const start = fold(text).endsWith(fold(label)) ? BEFORE.exec(text.slice(0, -label.length))?.[1] : undefined;
    if (rest !== undefined || start !== undefined) return rest ?? start;
  }
  return undefined;
}

type FindPayer = typeof payerIn;

/** A payer, a period and the pack's own name, in whatever order; each at most once. */
function read(
  pack: MarketPack,
  text: string,
  find: FindPayer,
  period: number | null,
  ofPack: boolean,
): NamedSource | undefined {
  if (isAnyMarket(text)) return { payer: null, period };
  const payer = payerExactly(pack.payers, text);
  if (payer !== undefined) return { payer, period };
  if (period === null)
    for (const [at, { name }] of pack.periods.entries()) {
      const rest = without(text, name);
      const found = rest === undefined ? undefined : read(pack, rest, find, at, ofPack);
      if (found) return found;
    }
  if (!ofPack)
    for (const name of [pack.name, pack.edition]) {
      const rest = without(text, name);
      const found = rest === undefined ? undefined : read(pack, rest, find, period, true);
      if (found) return found;
    }
  const like = find(pack.payers, text);
  return like === undefined ? undefined : { payer: like, period };
}

function sourceOf(pack: MarketPack, name: string, find: FindPayer): NamedSource | undefined {
  const text = tidy(name);
  for (const one of new Set([text, withoutArticle(text)])) {
    if (isSameName(one, pack.name) || isSameName(one, pack.edition)) return { payer: null, period: null };
    const found = read(pack, one, find, null, false);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether a name means this pack, an edition or a period of it, or one of its payers: `Texas market`, `Aetna 2026-06`, `Texas market,
 * Aetna`, `Aetna in Texas market`.
 */
export const sourceNamed = (pack: MarketPack, name: string): NamedSource | undefined => sourceOf(pack, name, payerIn);

/** Whether a name is exactly one that the pack has, so that words and signs in it are no measure's. */
export function isNameIn(pack: MarketPack, name: string): boolean {
  const text = tidy(name);
  const found = sourceOf(pack, text, payerExactly);
  return found !== undefined && (found.payer !== null || !isAnyMarket(text));
}
