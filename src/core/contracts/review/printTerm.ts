import { type DayNumber, printDay } from '../../dates';
import type { Micros } from '../../money';
import { type KindValues, type TermKey, type TermKind, TERMS, type TermValue } from '../terms';
import { measured } from './bands';

const counted = (unit: 'days' | 'months' | 'levels') => (value: number) => measured(value, unit);
const asIs = (value: string): string => value;

const PRINTERS: { readonly [K in TermKind]: (value: KindValues[K]) => string } = {
  text: asIs,
  choice: asIs,
  date: (value: DayNumber) => printDay(value),
  days: counted('days'),
  months: counted('months'),
  count: counted('levels'),
  year: String,
  percent: (value: Micros) => measured(value, '%'),
  yesNo: (value) => (value ? 'Yes' : 'No'),
};

const printed = <K extends TermKind>(kind: K, value: KindValues[K]): string => PRINTERS[kind](value);

/** What the register has of a term, in words: `45 days`, `3%`, `None`, `not looked at`. */
export function printTerm<K extends TermKey>(key: K, value: TermValue<K> | null | undefined): string {
  const { kind }: { kind: (typeof TERMS)[K]['kind'] } = TERMS[key];
  if (value === undefined) return 'not looked at';
  return value === null ? 'None' : printed(kind, value);
}
