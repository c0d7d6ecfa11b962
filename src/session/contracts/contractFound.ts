import type { DocumentText, FoundClause } from '../../core/contracts';

/** A contract as it was read, with what was found in it, which nobody has accepted yet. */
export interface ContractRead {
  readonly text: DocumentText;
  /** What whoever relies on the text is to know of it, in sentences. */
  readonly issues: readonly string[];
  readonly found: readonly FoundClause[];
}

/** How far reading has come: pages of the document, then paragraphs looked through. */
export interface ContractProgress {
  readonly stage: 'reading' | 'finding';
  readonly done: number;
  readonly of: number;
}
