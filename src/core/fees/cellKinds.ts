import { readPractitioner, readSetting } from '../benchmarks';
import { modifierNamed, readCode, readModifiers } from '../codes';
import { noOrders, readColumnDate } from '../dates';
import type { FailureKind } from '../failures';
import { readUnitBasis } from '../money';
import { isBlank, type Raw } from '../raw';
import { codeFirst } from './codeCell';
import { saysNoEnd, saysNothing } from './saysNothing';
import { readRate, readUnits } from './readRate';
import { amountAndLength } from './serviceLength';

/** Longer ones are notes. */
const LONGEST_RATE = 40;

export type CellKind = (cell: Raw) => boolean;

const noSuggestion: readonly string[] = [];

/** One code, though it may leave open with which modifiers: `90837 HO/HN`. */
export const isReadableCode: CellKind = (cell) => {
  const code = readCode(codeFirst(cell), noSuggestion);
  return code.ok || code.failure.kind === 'modifiersEither';
};

/** CPT and HCPCS codes; a revenue code could as well be a rate. */
export const isFiveCharacterCode: CellKind = (cell) => {
  const code = readCode(codeFirst(cell), noSuggestion);
  return code.ok && code.value.system !== 'revenue';
};

export const isRevenueCode: CellKind = (cell) => {
  const code = readCode(cell, noSuggestion);
  return code.ok && code.value.system === 'revenue';
};

const LIKE_CODE: ReadonlySet<FailureKind> = new Set(['codesTwo', 'codePattern', 'modifierUnknown', 'modifiersEither']);

/** What was meant as codes, though it is several: `90832-90838`, `9083X`. */
export const isLikeCode: CellKind = (cell) => {
  const code = readCode(codeFirst(cell), noSuggestion);
  return code.ok || LIKE_CODE.has(code.failure.kind);
};

/** Codes of the trade: five digits alone could be a ZIP code. */
export const isBehavioralCode: CellKind = (cell) => {
  const code = readCode(codeFirst(cell), noSuggestion);
  return code.ok && /^(?:90[78]|96[01]|97[1-9]|99[1-4]|80[13]|[GHST]\d)/.test(code.value.code);
};

/** The amount of a cell that may say beside it how long the service takes. */
const amountIn = (cell: Raw): Raw => amountAndLength(cell)?.[0] ?? cell;

export const isReadableRate: CellKind = (cell) => readRate(amountIn(cell)).ok;

const NO_DOLLARS: ReadonlySet<FailureKind> = new Set([
  'rateNotDollars',
  'rateNotPositive',
  'rateIsError',
  'rateIsNotAvailable',
]);

/** What stands in a column of rates: dollars, or words such as “By report” and a zero where there is none. */
export const isOfRates: CellKind = (cell) => {
  const rate = readRate(amountIn(cell));
  return rate.ok || NO_DOLLARS.has(rate.failure.kind);
};

/** What was meant as a rate and is none that can be read: `$100-$120`, `120.00-`. */
export const isLikeRate: CellKind = (cell) =>
  isOfRates(cell) ||
  (typeof cell === 'string' &&
    /^[\s*]*(?:[a-z]+ (?:[a-z]+ )?)?\$? ?[(−-]?\$? ?\d[\d,]*(?:\.\d+)?(?![\d:]|[-/]\d+[-/])/i.test(cell) &&
    cell.length <= LONGEST_RATE);

/** Cents or a dollar sign: a count or an identifier has neither. */
export const isMoney: CellKind = (cell) =>
  typeof cell === 'number'
    ? !Number.isInteger(cell) && cell > 0
    : /\$|\d\.\d\d\b/.test(String(cell)) && isReadableRate(cell);

export const isModifier: CellKind = (cell) => modifierNamed(String(cell).trim().toUpperCase()) !== undefined;
export const isModifiers: CellKind = (cell) => {
  const found = readModifiers(cell);
  if (!found.ok) return found.failure.kind === 'modifiersEither';
  return found.value.length > 0 || saysNothing(cell);
};
export const isWhole: CellKind = (cell) => Number.isInteger(Number(String(cell).replaceAll(',', '')));
export const isUnits: CellKind = (cell) => saysNothing(cell) || readUnits(cell).ok;
export const isUnitBasis: CellKind = (cell) => readUnitBasis(String(cell)) !== null;
const NO_ORDERS = noOrders();
/** A date, also one that only the others of its column make clear. */
export const isDay: CellKind = (cell) => {
  if (saysNoEnd(cell)) return true;
  const date = readColumnDate(cell, 'start', NO_ORDERS);
  return date.ok || date.failure.kind === 'dateAmbiguous' || readColumnDate(cell, 'end', NO_ORDERS).ok;
};
export const isSetting: CellKind = (cell) => readSetting(cell).ok;
export const isPractitioner: CellKind = (cell) => /[a-z]/i.test(String(cell)) && readPractitioner(cell).ok;
/** By its form alone: which places there are, only what is loaded knows. */
export const isPlace: CellKind = (cell) =>
  /^(?:[a-z]{2}(?:[- ]\d{1,2})?|usa?|\d{5}(?:-\d{2,4})?|.*\b(?:county|parish|borough)\b.*|.+[,:/] ?[a-z]{2}|[a-z]{2}[,:] .+)$/i.test(
    String(cell).trim(),
  );
export const isName: CellKind = (cell) =>
  typeof cell === 'string' && /[a-z]{2}/i.test(cell) && !isReadableCode(cell) && !isOfRates(cell);
/** What stands for a payer's name: the five or more digits of its electronic id, or a letter or two. */
export const isPayerId: CellKind = (cell) =>
  typeof cell === 'number'
    ? Number.isInteger(cell) && cell >= 10_000
    : /^(?:\d{5,}|[a-z0-9-]*[a-z][a-z0-9-]*)$/i.test(String(cell).trim()) && !saysNothing(cell);
export const isText: CellKind = (cell) => typeof cell === 'string' && /[a-z]{3}/i.test(cell);

/** The cells of a column that hold something, and how many are of a kind. */
export interface Content {
  readonly cells: readonly Raw[];
  readonly filled: number;
  readonly count: (is: CellKind) => number;
  /** Of the filled ones; 0 where there are none. */
  readonly share: (is: CellKind) => number;
}

/** Excel on the desktop hands an empty cell over as 0. */
export const isEmpty: CellKind = (cell) => cell === 0 || isBlank(cell);

export function contentOf(rows: readonly (readonly Raw[])[], column: number): Content {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isEmpty(cell));
  const counts = new Map<CellKind, number>();
  const count = (is: CellKind): number => {
    const before = counts.get(is);
    if (before !== undefined) return before;
    const made = cells.filter(is).length;
    counts.set(is, made);
    return made;
  };
  return { cells, filled: cells.length, count, share: (is) => (cells.length === 0 ? 0 : count(is) / cells.length) };
}
