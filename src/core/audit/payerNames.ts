import type { Pace, Progress } from '../pausing';
import { payerFamily, payerKey } from '../payerName';

/** A payer, or a product of one that the workbook has as a payer of its own. */
export interface PayerName {
  readonly name: string;
  /** Equal for the products of one payer. */
  readonly family: string;
  /** Whether the workbook has others of its family. */
  readonly hasSiblings: boolean;
}

const tidy = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What a payer is called whom the workbook does not name. */
const UNNAMED = 'Payer not named';

/** A name of signs alone is known by its signs. */
const keyOf = (tidied: string): string => payerKey(tidied) || tidied;
const familyOf = (tidied: string): string => payerFamily(tidied) || tidied;

const NOBODY: PayerName = { name: UNNAMED, family: '', hasSiblings: false };

/** A spelling and how often it stands in the workbook. */
type Spelling = readonly [name: string, count: number];

/** More often; of equally frequent ones the first in the alphabet. */
const goesBefore = ([one, many]: Spelling, [other, few]: Spelling): boolean =>
  many > few || (many === few && one < other);

const addTo = (counts: Map<string, number>, name: string, count: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + count);

/** How each payer is called, of the names on all rows of several lists: by the spelling that the workbook has most often. */
export function* payerNames(
  lists: readonly (readonly { readonly payer: string }[])[],
  pace: Pace,
): Generator<Progress, (name: string) => PayerName> {
  const counts = new Map<string, number>();
  for (const rows of lists)
    for (const { payer } of rows) {
      addTo(counts, payer, 1);
      if (pace.tick()) yield pace.now();
    }
  const keys = new Map<string, string>();
  const often = new Map<string, number>();
  for (const [name, count] of counts) {
    const spelling = tidy(name);
    keys.set(name, keyOf(spelling));
    addTo(often, spelling, count);
    if (pace.beat()) yield pace.now();
  }
  const chosen = new Map<string, Spelling>();
  for (const spelling of often) {
    const key = keyOf(spelling[0]);
    const before = chosen.get(key);
    if (!before || goesBefore(spelling, before)) chosen.set(key, spelling);
    if (pace.beat()) yield pace.now();
  }
  const members = new Map<string, number>();
  for (const [spelling] of chosen.values()) {
    addTo(members, familyOf(spelling), 1);
    if (pace.beat()) yield pace.now();
  }
  const named = new Map<string, PayerName>();
  for (const [key, [spelling]] of chosen) {
    const family = familyOf(spelling);
    named.set(key, { name: spelling === '' ? UNNAMED : spelling, family, hasSiblings: (members.get(family) ?? 0) > 1 });
    if (pace.beat()) yield pace.now();
  }
  return (name) => named.get(keys.get(name) ?? '') ?? NOBODY;
}
