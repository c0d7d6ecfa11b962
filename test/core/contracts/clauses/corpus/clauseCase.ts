import type { TermKey } from '../../../../../src/core/contracts';

/**
 * What a term is expected to be: percentages in percent, dates as ISO text, `true` of a term of words where any find of it will do,
 * `null` where the contract says that there is none; a list where the text says several things of one term.
 */
export type Expected = string | number | boolean | null | readonly (string | number)[];

/** Paragraphs of our own writing, and every term that they say something of: what else is found is wrong. */
export type ClauseCase = readonly [
  text: string | readonly string[],
  finds: Readonly<Partial<Record<TermKey, Expected>>>,
];
