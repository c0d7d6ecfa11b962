import { isBlank, type Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';
import { type KindValues, type TermKey, type TermKind, TERMS, type TermValue } from '../terms';
import { saysNone, saysUnknown } from './emptyWords';
import { readChoice, readYesNo } from './readChoice';
import { readContractDate } from './readContractDate';
import { readCount, readDays, readMonths, readYear } from './readNumber';
import { readPercent } from './readPercent';
import { readText } from './readText';

const READERS: { readonly [K in TermKind]: (raw: Raw, key: TermKey) => Result<KindValues[K] | null> } = {
  text: readText,
  date: readContractDate,
  days: readDays,
  months: readMonths,
  count: readCount,
  year: readYear,
  percent: readPercent,
  yesNo: readYesNo,
  choice: readChoice,
};

const readKind = <K extends TermKind>(kind: K, raw: Raw, key: TermKey): Result<KindValues[K] | null> =>
  READERS[kind](raw, key);

const ERROR = /^#[A-Z_/0]+[!?]?$/;

/**
 * A cell of the register. `undefined` where it is blank or says that nobody knows yet (TBD, ?); `null` where it says that the
 * contract has no such term (None, n/a, -, No and FALSE where the term is not a yes or no). The 0 that a formula
 * makes of a blank cell is no text.
 *
 * - percent: `3%` is what it says. Of bare numbers, as cells formatted in percent hand them over, those below 1 are shares (0.03) and
 *   the others percentages (3), since no raise or interest reaches 100 %. Percent of Medicare or of charge does: there numbers up to
 *   10 are multiples (1.1), greater ones percentages (110).
 * - days: 90, `90 days`, `ninety (90) calendar days`, `2 weeks`; months or business days are refused with how many days to write
 * - months: 36, `36 months`, `3 years`
 * - yes or no: Yes, Y, TRUE, x; No, N, FALSE
 * - TIN and NPI: as digits, with the leading zeros that a number lost
 */
export function readTerm<K extends TermKey>(key: K, raw: Raw): Result<TermValue<K> | null | undefined> {
  const { kind }: { kind: (typeof TERMS)[K]['kind'] } = TERMS[key];
  if (isBlank(raw) || saysUnknown(raw) || (kind === 'text' && raw === 0)) return ok(undefined);
  if (typeof raw === 'string' && ERROR.test(raw.trim())) return failed('cellInError', { error: raw.trim() });
  if (saysNone(raw, kind)) return ok(null);
  return readKind(kind, raw, key);
}
