import type { Clause, Mark } from './clause';
import { matchText } from './text';
import { quantities, type Quantity } from './values';

/** How far from a quantity the words that say what it is may stand. */
const BEFORE = 400;
const AFTER = 300;

const DEFINES =
  /^(?:an? |the |\(?[a-z0-9]{1,3}[.)] )?"[^"]{2,80}"[^"]{0,40}?\b(?:means?|shall mean|refers? to|is defined|has the meaning)\b/;

function marksOf(text: string): readonly Mark[] {
  const all = quantities(text);
  const lastEnd = new Map<Quantity['kind'], number>();
  const nextStart = new Map<Quantity['kind'], number>();
  const ends: number[] = [];
  for (const { kind, end } of all) {
    ends.push(lastEnd.get(kind) ?? 0);
    lastEnd.set(kind, end);
  }
  const marks: Mark[] = [];
  for (const [at, quantity] of [...all.entries()].reverse()) {
    const { kind, start, end } = quantity;
    const from = Math.max(ends[at] ?? 0, start - BEFORE);
    const to = Math.min(nextStart.get(kind) ?? text.length, end + AFTER);
    const before = text.slice(from, start);
    const after = text.slice(end, to);
    const stop = after.indexOf(';');
    marks.push({
      quantity,
      before: before.slice(before.lastIndexOf(';') + 1),
      after: stop < 0 ? after : after.slice(0, stop),
    });
    nextStart.set(kind, start);
  }
  return marks.reverse();
}

/** A sentence under its titles, ready for the rules. */
export function clauseOf(sentence: string, heading: string): Clause {
  const text = matchText(sentence);
  return { sentence, text, heading: matchText(heading), isDefinition: DEFINES.test(text), marks: marksOf(text) };
}
