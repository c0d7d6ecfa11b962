import { type DayNumber, serialOf } from '../../dates';
import { type Micros, MICROS } from '../../money';
import { type KindValues, TERM_KEYS, type TermKey, type TermKind, TERMS, type Terms, type TermValue } from '../terms';

/** What to write into a cell of the register. */
export interface TermCell {
  readonly key: TermKey;
  /** Text goes in as text, never as a formula; `null` blanks the cell. */
  readonly value: string | number | null;
  /** Excel's number format of the column. */
  readonly format: string;
}

const NONE = 'None';

const WRITERS: { readonly [K in TermKind]: (value: KindValues[K]) => string | number } = {
  text: (value) => value,
  date: (value: DayNumber) => serialOf(value),
  days: (value) => value,
  months: (value) => value,
  count: (value) => value,
  year: (value) => value,
  percent: (value: Micros) => value / MICROS,
  yesNo: (value) => (value ? 'Yes' : 'No'),
  choice: (value) => value,
};

const FORMATS: Readonly<Record<TermKind, string>> = {
  text: 'General',
  date: 'yyyy-mm-dd',
  days: '0',
  months: '0',
  count: '0',
  year: '0',
  percent: '0.0##%',
  yesNo: 'General',
  choice: 'General',
};

/** Numbers that identify somebody keep their leading zeros when a person types one. */
const AS_TEXT: ReadonlySet<TermKey> = new Set(['tin', 'npi']);

const written = <K extends TermKind>(kind: K, value: KindValues[K]): string | number => WRITERS[kind](value);

/** How Excel shows the column of a term. */
export const formatOf = (key: TermKey): string => (AS_TEXT.has(key) ? '@' : FORMATS[TERMS[key].kind]);

/** The cell of a term: `None` where the contract has none (`null`), blank where nobody has looked (`undefined`). */
export function cellOf<K extends TermKey>(key: K, value: TermValue<K> | null | undefined): TermCell {
  const { kind }: { kind: (typeof TERMS)[K]['kind'] } = TERMS[key];
  const format = formatOf(key);
  if (value === undefined) return { key, value: null, format };
  return { key, value: value === null ? NONE : written(kind, value), format };
}

/** A whole row, in the order of the register's columns. */
export const cellsOf = (terms: Terms): readonly TermCell[] => TERM_KEYS.map((key) => cellOf(key, terms[key]));
