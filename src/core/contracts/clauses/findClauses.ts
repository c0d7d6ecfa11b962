import { paceOf, type Progress, toTheEnd } from '../../pausing';
import { clauseOf } from './clauseOf';
import { collecting } from './collecting';
import type { DocumentText } from './documentText';
import type { FoundClause } from './foundClause';
import { RULES } from './rules';
import { headingOf, lines, sentences, titlesOver } from './text';

/** Characters between two pauses: a few milliseconds. */
const STRIDE = 4000;
/** A sentence takes about as long as so many characters, however short it is. */
const SENTENCE = 200;
/** Shorter ones say nothing. */
const SHORTEST = 8;

/**
 * Finds what a contract says of the register's terms, for a person to accept or not: by term in the register's order, the surest first.
 * Definitions, tables of contents and running lines are passed over; what is said again is said once. Pauses every few thousand characters.
 */
export function* findingClauses(document: DocumentText): Generator<Progress, readonly FoundClause[]> {
  const pace = paceOf(
    document.pages.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    STRIDE,
  );
  const titles = titlesOver();
  const found = collecting();
  const seen = new Set<string>();
  for (const line of lines(document, pace)) {
    if ('done' in line) {
      yield line;
      continue;
    }
    const heading = headingOf(line.text);
    const over = titles.under(heading, line.text);
    const isDefinitions = titles.isDefinitions();
    const place = { page: line.page, paragraph: line.paragraph };
    for (const sentence of sentences(heading?.rest ?? line.text)) {
      if (pace.beat(sentence.length + SENTENCE)) yield pace.now();
      const said = `${over.heading}|${over.lead}|${sentence}`;
      if (sentence.length < SHORTEST || seen.has(said)) continue;
      seen.add(said);
      const clause = clauseOf(sentence, over.heading, over.lead);
      const read = isDefinitions ? { ...clause, isDefinition: true } : clause;
      for (const [rank, { find }] of RULES.entries()) found.add(rank, find(read, place));
    }
  }
  return found.all();
}

/** The same at once, for whoever keeps nobody waiting. */
export const findClauses = (document: DocumentText): readonly FoundClause[] => toTheEnd(findingClauses(document));
