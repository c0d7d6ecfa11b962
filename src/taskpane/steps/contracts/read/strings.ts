import type { FoundClause } from '../../../../core/contracts';
import type { ContractProgress } from '../../../../session';
import { count } from '../../../wizard/strings';

const STAGES: Readonly<Record<ContractProgress['stage'], string>> = {
  reading: 'Reading the document',
  finding: 'Looking for clauses',
};

const CERTAINTIES: Readonly<Record<FoundClause['certainty'], string>> = {
  likely: 'likely',
  possible: 'possible: read the sentence',
};

export const READ = {
  label: 'A contract',
  choose: 'Choose a contract',
  drop: 'or drop a Word file or a PDF here',
  what: [
    'Clauses are found by rules, on this computer, and shown with the sentence that they come from.',
    'Nothing goes into the register until you accept it. Read the sentence first: rules read words, not the contract.',
  ],
  paste: 'Or paste its text',
  pasteLabel: 'Text of a contract',
  look: 'Look for clauses',
  pasted: 'The pasted text',
  begin: 'Opening the document',
  reading: ({ stage, done, of }: ContractProgress) => `${STAGES[stage]} (${done} of ${of})`,
  cancelled: 'Cancelled. Nothing was kept.',
  failed: 'The contract was not read',
  unknown: 'Something went wrong that Parley did not expect. Try again, or paste the text.',
  found: (name: string, terms: number) => `${count(terms, 'term')} found in ${name}`,
  nothing: (name: string) =>
    `No clause was recognised in ${name}. If it is a contract with a payer, its words are unusual: fill in the form under Register by hand.`,
  issues: 'About the document',
  sample: {
    get: 'Try the sample contract',
    what: 'A made-up contract with Caprock comes with Parley, to see how it works.',
    name: 'The sample contract',
  },
  again: 'Read another contract',
  into: 'Goes into',
  newRow: 'A new row',
  leave: 'Leave it as it is',
  held: (value: string) => `In the register: ${value}`,
  place: ({ page, paragraph, certainty }: FoundClause) =>
    `${page === null ? `Paragraph ${paragraph}` : `Page ${page}`} · ${CERTAINTIES[certainty]}`,
  none: 'The contract has none',
  notFound: 'Not found: look for these yourself',
  accept: (terms: number) =>
    terms === 0 ? 'Accept into the register' : `Accept ${count(terms, 'term')} into the register`,
  pickFirst: 'Pick what you accept: nothing is picked for you.',
  allLikely: 'Pick everything likely',
  noRegister: 'There is no register yet. Make one under Register and come back: what was found stays here.',
  without: (headings: readonly string[]) =>
    `The register has no column for ${headings.join(', ')}. Add a column with that heading, or leave it out.`,
  written: (row: number) => `Accepted into row ${row + 1} of the register.`,
  notWritten: 'The register was not changed',
} as const;
