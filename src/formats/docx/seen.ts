/** What a Word file may hold that a reader of its text is to know of. */
export type Seen = 'changes' | 'hidden' | 'embedded' | 'comments';

/** By the elements that show it. */
export const SEEN_BY: ReadonlyMap<string, Seen> = new Map([
  ['ins', 'changes'],
  ['del', 'changes'],
  ['moveFrom', 'changes'],
  ['moveTo', 'changes'],
  ['cellIns', 'changes'],
  ['cellDel', 'changes'],
  ['altChunk', 'embedded'],
  ['commentReference', 'comments'],
]);

export const SAYS: Readonly<Record<Seen, string>> = {
  changes:
    'This document has tracked changes that nobody has accepted or rejected yet. It is read as if all were accepted: what was inserted counts, what was deleted does not.',
  hidden: 'Hidden text in this document was passed over, as Word does not print it.',
  embedded: 'Another document is embedded in this one and was not read. Drop it by itself.',
  comments: 'Comments beside the text were not read.',
};
