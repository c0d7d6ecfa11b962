/** A page of a document, as its text reads; forms without pages (DOCX, pasted text) are one page without a number. */
export interface DocumentPage {
  /** From 1. */
  readonly number: number | null;
  /** In reading order, without line breaks inside; a cell of a table is a paragraph of its own row, joined by ` | `. */
  readonly paragraphs: readonly string[];
}

/** What a contract's file says. */
export interface DocumentText {
  readonly pages: readonly DocumentPage[];
}
