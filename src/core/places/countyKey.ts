import { countyName } from './countyWords';
import { nameKey } from './nameKey';

/** `Harris` and `Harris County`, in a state by its postal code, are one county. */
export const countyKey = (name: string, state: string): string => `${nameKey(countyName(name).name)}|${state}`;

/** A county with its state, as packs list it: `Harris, TX` or `Harris County, TX`. */
export function countyOf(text: string): { readonly key: string; readonly state: string } {
  const comma = text.lastIndexOf(',');
  const state = text
    .slice(comma + 1)
    .trim()
    .toUpperCase();
  return { key: countyKey(text.slice(0, comma).trim(), state), state };
}
