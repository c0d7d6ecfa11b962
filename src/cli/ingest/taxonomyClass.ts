import { taxonomies } from '../../data';

const LONGEST = 10;

/** More codes than there are; what a table has instead of codes does not fill the memory. */
const MOST_KNOWN = 5000;

function classOfCode(code: string): string | undefined {
  for (let length = LONGEST; length > 2; length -= 1) {
    const known = taxonomies[code.slice(0, length)];
    if (known !== undefined) return known;
  }
  return undefined;
}

const classes = new Map<string, string | undefined>();

/** Tables say the same few hundred codes millions of times. */
function knownClass(code: string): string | undefined {
  const known = classes.get(code);
  if (known !== undefined || classes.has(code)) return known;
  const found = classOfCode(code);
  if (classes.size < MOST_KNOWN) classes.set(code, found);
  return found;
}

/** Whom a provider's rates are for, by its first taxonomy code that says so; `other` for those that bill no behavioral service. */
export function taxonomyClass(codes: readonly string[]): string {
  for (const code of codes) {
    const known = knownClass(code);
    if (known !== undefined) return known;
  }
  return codes.length === 0 ? '' : 'other';
}
