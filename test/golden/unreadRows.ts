import type { FailureKind } from '../../src/core/failures';
import type { Raw } from '../../src/core/raw';

export const HEADINGS: readonly Raw[] = ['CPT Code', 'Modifier', 'Contract Rate', 'Effective Date'];

/** A row under these headings that is listed with its reason and not judged: the cell at fault, and what is said of it. */
export interface UnreadRow {
  readonly kind: FailureKind;
  readonly because: string;
  readonly row: readonly Raw[];
  /** The column at fault: A to D. */
  readonly at: 'A' | 'B' | 'C' | 'D';
  readonly says: string;
}

/** Dates of a column with dots that nothing decides: 13.2. would say that the day comes first. */
const OR_THE_OTHER =
  'could be 2025-01-02 or 2025-02-01, and no other date of the column shows which. Use a date cell, or write 2025-01-02 or 2025-02-01.';
const LEFT_OUT = 'The rates in its row are left out, since nobody can tell whether they are in force.';

export const UNREAD_ROWS: readonly UnreadRow[] = [
  {
    kind: 'dateAmbiguous',
    because: 'the second of January or the first of February',
    row: [90832, null, 80, '01.02.2025'],
    at: 'D',
    says: `“01.02.2025” ${OR_THE_OTHER} ${LEFT_OUT}`,
  },
  {
    kind: 'modifiersEither',
    because: "a master's or a bachelor's degree",
    row: ['90834 HO/HN', null, 90, '2025-01-01'],
    at: 'A',
    says: '“90834 HO/HN” names modifiers of which a service has only one (HO, HN). Give each its own row.',
  },
  {
    kind: 'modifiersEither',
    because: 'one of the state’s five',
    row: ['H2019', 'U1-U5', 25, '2025-01-01'],
    at: 'B',
    says: '“U1-U5” names modifiers of which a service has only one (U1, U5). Give each its own row.',
  },
  {
    kind: 'modifiersEither',
    because: 'each cell has one degree, the row has two',
    row: ['H2019 HN', 'HO', 25, '2025-01-01'],
    at: 'B',
    says: 'HN HO names modifiers of which a service has only one (HN, HO). Give each its own row.',
  },
  {
    kind: 'codesTwo',
    because: 'the second cut short',
    row: ['90846/47', null, 110, '2025-01-01'],
    at: 'A',
    says: '“90846/47” names more than one code (90846, 90847). Give each its own row.',
  },
  {
    kind: 'codePattern',
    because: 'ten codes by what they begin with',
    row: ['9083X', null, 100, '2025-01-01'],
    at: 'A',
    says: '“9083X” stands for several codes. Write each in full, in its own row.',
  },
];

/** Rows around it that are read. */
export const READ_ROWS: readonly (readonly Raw[])[] = [
  [90837, 'HO', 120, '2025-01-01'],
  [90847, '95', 110, '2025-01-01'],
  [90853, null, 40, '2025-01-01'],
];
