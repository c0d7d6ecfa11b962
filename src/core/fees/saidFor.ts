import type { Qualifiers } from './qualifiers';
import { modifiersSaid } from './ways';

/** What a heading says that its rates are for, in words that are read as a cell's would be. */
const KEYS = ['setting', 'practitioner', 'basis', 'modifiers', 'tier', 'region'] as const;
type Words = Partial<Record<(typeof KEYS)[number], string>>;
type Unsettled = Partial<Record<(typeof KEYS)[number], string | undefined>>;

export type SaidFor = Readonly<Words>;

/** Those of them that are there, from whatever has them among others. */
export function saidFor(from: Readonly<Unsettled>): SaidFor {
  const said: Words = {};
  for (const key of KEYS) {
    const text = from[key];
    if (text !== undefined) said[key] = text;
  }
  return said;
}

/** The same of what a heading says, with the place that it names. */
export const saidInHeading = (says: Qualifiers, region: string | undefined): SaidFor =>
  saidFor({ ...says, modifiers: modifiersSaid(says), region });
