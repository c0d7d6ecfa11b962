import { taxonomies } from '../../data';

const LONGEST = 10;

/** Whom a provider's rates are for, by its first taxonomy code that says so; `other` for those that bill no behavioral service. */
export function taxonomyClass(codes: readonly string[]): string {
  for (const code of codes)
    for (let length = LONGEST; length > 2; length -= 1) {
      const known = taxonomies[code.slice(0, length)];
      if (known !== undefined) return known;
    }
  return codes.length === 0 ? '' : 'other';
}
