import { type RegisterRow, readTerm, type TermKey, TERMS } from '../../../../core/contracts';
import { printDay } from '../../../../core/dates';
import { MICROS } from '../../../../core/money';
import { isBlank, type Raw } from '../../../../core/raw';

const NONE = 'None';

/** `30000` millionths as `3`, as a field with a percent sign behind it holds it. */
const percentText = (share: number): string => String(Math.round((share / MICROS) * 1e8) / 1e6);

function valueText(key: TermKey, value: string | number | boolean): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const { kind } = TERMS[key];
  if (kind === 'date') return printDay(value);
  return kind === 'percent' ? percentText(value) : String(value);
}

/** What a field holds for a term of a row: what could not be read as it stands in the cell. */
export function termText({ terms, unread, cells }: RegisterRow, key: TermKey): string {
  if (unread.some((one) => one.key === key)) return String(cells.get(key) ?? '');
  const value = terms[key];
  if (value === undefined) return '';
  return value === null ? NONE : valueText(key, value);
}

const BARE = /^[\d.,\s]+$/;

/** What a field's text is read as: a bare number in front of the field's own percent sign is a percentage. */
export const fieldRaw = (key: TermKey, text: string): Raw =>
  TERMS[key].kind === 'percent' && BARE.test(text) && !isBlank(text) ? `${text.trim()}%` : text;

/** What is wrong with a field's text, if anything. */
export function fieldError(key: TermKey, text: string): string | undefined {
  const term = readTerm(key, fieldRaw(key, text));
  return term.ok ? undefined : term.failure.message;
}
