import { type CellKind, isFiveCharacterCode, isReadableCode, isReadableRate } from './cellKinds';
import { fieldOf } from './fields';
import { areAlike, type Heading, headingLine, headingsOf, isDayInHeading, lineOf } from './heading';
import { withoutPeriod } from './headingYears';
import { isBlank, type Raw } from '../raw';
import { namesPayer } from './payerNames';
import { saysRate } from './qualifiers';
import type { Table } from './table';

const isFilled: CellKind = (cell) => cell !== 0 && !isBlank(cell);
const some = (row: readonly Raw[], is: CellKind): boolean => row.some((cell) => isFilled(cell) && is(cell));

/** Headings are words; a year alone may be one. */
const isWord: CellKind = (cell) =>
  (typeof cell === 'string' && !isFiveCharacterCode(cell)) || /^20\d\d$/.test(String(cell));

const namesCode = (row: readonly Raw[]): boolean => row.some((cell) => fieldOf(lineOf(cell))?.field === 'code');

const areWords = (row: readonly Raw[], is: CellKind): boolean =>
  some(row, () => true) && row.every((cell) => !isFilled(cell) || isWord(cell) || is(cell));

/** Nothing but words; beside the heading of the codes days, too, which are numbers. */
export const isWordRow = (row: readonly Raw[]): boolean =>
  areWords(row, (cell) => isDayInHeading(cell) && namesCode(row));

/** How much of a schedule a row of words names. */
function names(row: readonly Raw[]): number {
  const fields = row.map((cell) => fieldOf(lineOf(cell))?.field).filter((field) => field !== undefined);
  const hasCode = fields.includes('code') ? 3 : 0;
  const hasRate = row.some((cell) => saysRate(lineOf(cell)) && fieldOf(lineOf(cell))?.field !== 'code') ? 3 : 0;
  return new Set(fields).size + hasCode + hasRate;
}

/** Of a line of headings; longer ones are notes. */
const LONGEST = 60;

const filledCells = (row: readonly Raw[]): number => row.filter(isFilled).length;

/** Whether two lines over each other are one heading: `CPT` above `Code`, a payer or a year above `Rate`. */
const isJoined = (upper: string, lower: string): boolean =>
  fieldOf(`${upper} ${lower}`) !== undefined ||
  namesPayer(upper) ||
  /^(?:CY|FY)? ?20\d\d$/.test(upper) ||
  (upper !== '' && withoutPeriod(upper).trim() === '' && saysRate(lower));

/** A row above the headings belongs to them where it stands over columns, not over the whole as a title does. */
export function isUpperLine(row: readonly Raw[], lower: readonly Raw[]): boolean {
  const lines = row.map(headingLine);
  const isTotals = lines.some((line) => /\b(?:sub)?totals?\b/i.test(line));
  if (
    !areWords(row, (cell) => isDayInHeading(cell) && !isTotals) ||
    lines.some((line) => line.includes(':') || line.length > LONGEST)
  )
    return false;
  const start = lower.findIndex((cell) => isFilled(cell));
  if (filledCells(row) === 1 && lines.findIndex((line) => line !== '') <= Math.max(start, 0)) return false;
  const repeats = filledCells(row) > 1 && areAlike(lower.map(lineOf));
  return repeats || lines.some((line, column) => line !== '' && isJoined(line, lineOf(lower[column])));
}

/** Where the headings of a range end, and what they say. */
export interface Headed {
  /** The row of headings, the lower one of two; -1 where there is none. */
  readonly at: number;
  readonly headings: readonly Heading[];
}

const FARTHEST = 30;

/**
 * Finds the headings above the first row with a code: of rows of words the one that names most, with the row above or below it where
 * the two are one heading in two lines. Rows above are titles.
 */
export function findHeadings(table: Table): Headed {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const none: Headed = { at: -1, headings: headingsOf([], width) };
  const data = table.findIndex((row) => some(row, isFiveCharacterCode) && !isWordRow(row));
  const rows = table.slice(0, Math.min(data < 0 ? FARTHEST : data, FARTHEST));
  const scores = rows.map((row) => (isWordRow(row) ? names(row) : -1));
  const best = Math.max(-1, ...scores);
  if (best < 0) return none;
  const at = best > 0 ? scores.indexOf(best) : scores.findLastIndex((score) => score === 0);
  const row = rows[at] ?? [];
  const isHeading =
    best > 0
      ? filledCells(row) > 1 || width === 1 || rows.length === 1
      : data === at + 1 && !some(row, (cell) => isReadableCode(cell) || isReadableRate(cell));
  if (!isHeading) return none;
  const [above, below] = [rows[at - 1], rows[at + 1]];
  // The code may be named in the upper line, over a blank, with the rates' own names below.
  if (
    below &&
    isWordRow(below) &&
    filledCells(below) > 0 &&
    at + 2 >= (data < 0 ? rows.length : data) &&
    isLowerLine(row, below)
  )
    return { at: at + 1, headings: headingsOf([row, below], width) };
  if (above && isUpperLine(above, row)) return { at, headings: headingsOf([above, row], width) };
  return { at, headings: headingsOf([row], width) };
}

/** `LCSW` alone below the headings is a title of the rows under it, unless it stands below what could be a rate. */
function isTitle(upper: readonly Raw[], lower: readonly Raw[]): boolean {
  if (filledCells(lower) !== 1) return false;
  const at = lower.findIndex((cell) => isFilled(cell));
  const over = fieldOf(lineOf(upper[at]))?.field;
  return (
    over === 'service' ||
    (over === 'code' &&
      !/^(?:cpt|hcpcs|procedure|billing|service)?[ /]*(?:codes?|no\.?|num(?:ber)?s?|#)?$/i.test(lineOf(lower[at])))
  );
}

/** A second line has nothing under the code's own heading, or part of it, and more than a title has. */
export function isLowerLine(upper: readonly Raw[], lower: readonly Raw[]): boolean {
  const code = upper.findIndex((cell) => fieldOf(lineOf(cell))?.field === 'code');
  const under = lineOf(lower[code]);
  return (
    code >= 0 &&
    !isTitle(upper, lower) &&
    (under === ''
      ? lower.findIndex((cell) => isFilled(cell)) > code || filledCells(lower) > 1
      : fieldOf(`${lineOf(upper[code])} ${under}`)?.field === 'code')
  );
}
