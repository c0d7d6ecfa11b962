import type { DocumentText } from '../../core/contracts';

/** What a reader makes of a document. */
export interface DocumentRead {
  readonly values: DocumentText;
  /** What whoever relies on the text is to know of it, in sentences: changes that nobody accepted, pages without text. */
  readonly issues: readonly string[];
}

/** Told how far reading has come; stops it by throwing. */
export type Advance = (done: number, of: number) => void;
