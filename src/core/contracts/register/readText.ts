import { quoted, type Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';
import type { TermKey } from '../terms';
import { stateCode } from './stateCode';

/** Without what no cell can hold, and with one kind of line break. */
const clean = (raw: Raw): string =>
  (typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

const TIN_DIGITS = 9;
const NPI_DIGITS = 10;

/** The numbers of a cell that may hold several: `12-3456789, 98-7654321`. */
const partsOf = (raw: Raw): readonly string[] =>
  clean(raw)
    .split(/[,;/&\n]|\band\b/i)
    .map((part) => part.replace(/[\s-]/g, ''))
    .filter((part) => part !== '');

const areDigits = (parts: readonly string[], count: number): boolean =>
  parts.length > 0 && parts.every((part) => /^\d+$/.test(part) && part.length === count);

/** `12-3456789`, several with commas; a number has lost the zeros that it began with. */
function readTin(raw: Raw): Result<string> {
  const parts = typeof raw === 'number' ? [String(raw).padStart(TIN_DIGITS, '0')] : partsOf(raw);
  if (!areDigits(parts, TIN_DIGITS)) return failed('tinUnreadable', { text: quoted(raw) });
  return ok(parts.map((part) => `${part.slice(0, 2)}-${part.slice(2)}`).join(', '));
}

/**
 * Whether the last digit of an NPI checks the others: Luhn's sum over `80840` and the ten digits, of which the prefix brings 24.
 * https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf
 */
function isChecked(npi: string): boolean {
  const sum = Array.from(npi, Number).reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 24);
  return sum % 10 === 0;
}

/** Ten digits each, several with commas. */
function readNpi(raw: Raw): Result<string> {
  const parts = partsOf(raw);
  return areDigits(parts, NPI_DIGITS) && parts.every(isChecked)
    ? ok(parts.join(', '))
    : failed('npiUnreadable', { text: quoted(raw) });
}

/** A state by its two letters; other words as they stand, since a contract may be under the law of several. */
const readState = (raw: Raw): Result<string> => ok(stateCode(clean(raw)) ?? clean(raw));

const OF_TERM: Readonly<Partial<Record<TermKey, (raw: Raw) => Result<string>>>> = {
  tin: readTin,
  npi: readNpi,
  state: readState,
};

/** Text as it stands; numbers that identify somebody are checked, and they and states written one way. */
export const readText = (raw: Raw, key: TermKey): Result<string> => OF_TERM[key]?.(raw) ?? ok(clean(raw));
