import { headingWords, withoutDate } from './headingWords';

/** Headings without years: next year's sheet is the same schedule. */
export const headingKey = (headings: readonly string[]): string =>
  headings.map((heading) => headingWords(withoutDate(heading))).join('|');
