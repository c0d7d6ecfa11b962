import type { Finding, FindingKind } from '../../../core/audit';
import { cents, type Cents } from '../../../core/money';
import { type Compare, paceOf, type Progress, sorting } from '../../../core/pausing';

export type Sort = 'dollars' | 'payer' | 'code';

export interface Wanted {
  readonly text: string;
  readonly kind: FindingKind | null;
  readonly payer: string | null;
  readonly sort: Sort;
}

export const ALL: Wanted = { text: '', kind: null, payer: null, sort: 'dollars' };

/** What to look for where one code is wanted and no other that begins with it. */
export const exactly = (code: string): string => `"${code}"`;

export interface Selected {
  readonly findings: readonly Finding[];
  /** Of the findings that have dollars. */
  readonly annual: Cents;
  /** Of all findings, wanted or not. */
  readonly kinds: ReadonlySet<FindingKind>;
}

/** Findings between two pauses: a millisecond or so. */
const STRIDE = 2000;

/** Made once, and not before it is needed: that takes a browser some twenty milliseconds. */
let names: Intl.Collator | undefined;
const byName: Compare<readonly [string, unknown]> = ([one], [other]) =>
  (names ??= new Intl.Collator('en', { numeric: true })).compare(one, other);

/**
 * The findings wanted, in the order wanted. An audit has them by dollars; for another order they are put into piles and the
 * piles' names sorted, since there are few payers and codes and there may be half a million findings.
 */
export function* selectFindings(all: readonly Finding[], wanted: Wanted): Generator<Progress, Selected> {
  const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
  const pace = paceOf(all.length, STRIDE);
  const piles = new Map<string, Finding[]>();
  const kinds = new Set<FindingKind>();
  let annual = 0;
  for (const one of all) {
    if (pace.tick()) yield pace.now();
    kinds.add(one.kind);
    if (!matches(one, wanted, words)) continue;
    annual += one.annual ?? 0;
    const name = nameIn(one, wanted.sort);
    const pile = piles.get(name);
    if (pile) pile.push(one);
    else piles.set(name, [one]);
  }
  const findings: Finding[] = [];
  for (const [, pile] of yield* sorting([...piles], byName, pace))
    for (const one of pile) {
      findings.push(one);
      if (pace.beat()) yield pace.now();
    }
  return { findings, annual: cents(annual), kinds };
}

/** What a finding is put in order by; asked for one at a time, since a code's name is made when it is read. */
function nameIn(one: Finding, sort: Sort): string {
  if (sort === 'dollars') return '';
  return sort === 'payer' ? one.payer : one.codeAndTier;
}

function matches(one: Finding, wanted: Wanted, words: readonly string[]): boolean {
  if (wanted.kind !== null && one.kind !== wanted.kind) return false;
  if (wanted.payer !== null && one.payer !== wanted.payer) return false;
  if (words.length === 0) return true;
  const text = `${one.codeAndTier} ${one.payer} ${one.cell.sheet}`.toLowerCase();
  const quoted = exactly(one.code).toLowerCase();
  return words.every((word) => (word.startsWith('"') ? word === quoted : text.includes(word)));
}
