import { TERM_KEYS, type TermDefinition, type TermKey, type TermKind, TERMS } from '../terms';
import { formatOf } from './termCell';

/** A column of a register that we make. */
export interface RegisterColumn {
  readonly key: TermKey;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Excel's number format. */
  readonly format: string;
  /** What its cells offer to pick from; nothing where anything can be written. */
  readonly choices: readonly string[];
}

const WIDTHS: Readonly<Record<TermKind, number>> = {
  text: 24,
  date: 12,
  days: 11,
  months: 11,
  count: 9,
  year: 10,
  percent: 10,
  yesNo: 13,
  choice: 20,
};

function choicesOf({ kind, choices = [] }: TermDefinition): readonly string[] {
  if (kind === 'yesNo') return ['Yes', 'No', 'None'];
  return choices.length > 0 ? [...choices, 'None'] : [];
}

/** The column of a term as we make it. */
export const registerColumn = (key: TermKey): RegisterColumn => ({
  key,
  heading: TERMS[key].heading,
  width: WIDTHS[TERMS[key].kind],
  format: formatOf(key),
  choices: choicesOf(TERMS[key]),
});

/** The columns of a register that we make, in their order. */
export const registerColumns: readonly RegisterColumn[] = TERM_KEYS.map(registerColumn);
