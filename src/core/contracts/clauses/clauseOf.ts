import type { Clause, Mark } from './clause';
import { matchText } from './text';
import { quantities, type Quantity } from './values';

/** How far from a quantity the words that say what it is may stand. */
const BEFORE = 400;
const AFTER = 300;

const DEFINES =
  /^(?:an? |the )?(?:"[^"]{2,80}"[^"]{0,40}?\b(?:means?|shall mean|refers? to|is defined|has the meaning)|(?:[a-z-]{2,20} ){1,4}(?:means|shall mean|has the meaning))\b/;

function marksOf(text: string, lead: string): readonly Mark[] {
  const all = quantities(text);
  const lastEnd = new Map<Quantity['kind'], number>();
  const nextStart = new Map<Quantity['kind'], number>();
  const starts: (number | undefined)[] = [];
  for (const { kind, end } of all) {
    starts.push(lastEnd.get(kind));
    lastEnd.set(kind, end);
  }
  const marks: Mark[] = [];
  for (const [at, quantity] of [...all.entries()].reverse()) {
    const { kind, start, end } = quantity;
    const from = starts[at];
    const before = text.slice(Math.max(from ?? 0, start - BEFORE), start);
    const after = text.slice(end, Math.min(nextStart.get(kind) ?? text.length, end + AFTER));
    const stop = before.lastIndexOf(';');
    const next = after.indexOf(';');
    // What begins a list goes on in each of its items.
    const isFirst = from === undefined && stop < 0 && lead !== '';
    marks.push({
      quantity,
      before: isFirst ? `${lead.replace(/:$/, '')} ${before}` : before.slice(stop + 1),
      after: next < 0 ? after : after.slice(0, next),
    });
    nextStart.set(kind, start);
  }
  return marks.reverse();
}

/** A sentence under its titles, ready for the rules; `lead` is what began the list that it is an item of. */
export function clauseOf(sentence: string, heading: string, lead: string): Clause {
  const text = matchText(sentence);
  return {
    sentence,
    text,
    heading: matchText(heading),
    isDefinition: DEFINES.test(text),
    marks: marksOf(text, matchText(lead)),
  };
}
