import type { DocumentText } from '../../../../../../src/core/contracts';
import type { ClauseCase } from '../clauseCase';

/** A contract of our own writing from its title to its signatures, and all that it says of the register's terms, listed by hand. */
export interface WholeContract {
  readonly name: string;
  readonly document: DocumentText;
  readonly says: ClauseCase[1];
}

/** Pages from 1, each between its running lines. */
export const pagesOf = (
  header: string,
  footer: (page: number, of: number) => string,
  pages: readonly (readonly string[])[],
): DocumentText => ({
  pages: pages.map((paragraphs, index) => ({
    number: index + 1,
    paragraphs: [header, ...paragraphs, footer(index + 1, pages.length)],
  })),
});
