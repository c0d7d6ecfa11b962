import { lineOf } from '../heading';
import { namesPayer, payerIn } from '../payerNames';
import { qualifiersOf } from '../qualifiers';
import { titleSays } from '../sections';
import type { Grid } from './grid';

/** How many rows up and down are searched for the same headings. */
const FARTHEST = 300;
const LONGEST = 40;
const MOST_WORDS = 4;
/** Fewer payers over the same headings may be a chance. */
const LEAST = 2;

const NOWHERE = (): boolean => false;

/** What could be a payer's name: short, with a capital, and nothing that is said of rates. */
function isLikeName(line: string): boolean {
  if (line.length > LONGEST || line.split(' ').length > MOST_WORDS || !/^\p{Lu}[^:]*$/u.test(line)) return false;
  const says = qualifiersOf([line]);
  return (
    says.payer !== undefined &&
    Object.keys(titleSays(line, NOWHERE)).length === 0 &&
    Object.keys(says).every((key) => key === 'payer')
  );
}

/** The only cell of a row between two columns. */
function aloneIn(grid: Grid, row: number, left: number, right: number): string {
  let alone = '';
  for (let column = left; column <= right; column += 1) {
    const line = lineOf(grid.at(row, column));
    if (line !== '' && alone !== '') return '';
    alone ||= line;
  }
  return alone;
}

const isSameRow = (grid: Grid, one: number, other: number, left: number, right: number): boolean => {
  for (let column = left; column <= right; column += 1)
    if (lineOf(grid.at(one, column)) !== lineOf(grid.at(other, column))) return false;
  return true;
};

/**
 * `FRIDAY` alone above headings is a payer where the same headings come again on the sheet, each time below a payer's name in the same
 * place: as a label would say it, `Payer: FRIDAY`.
 */
export function labelled(grid: Grid, line: string, title: number, head: number, left: number, right: number): string {
  if (namesPayer(line) || !isLikeName(line)) return line;
  const payers = new Set<string>();
  const { top, bottom } = grid.area;
  for (let row = Math.max(top + 1, head - FARTHEST); row <= Math.min(bottom, head + FARTHEST); row += 1) {
    if (row === head || !isSameRow(grid, head, row, left, right)) continue;
    const payer = payerIn(aloneIn(grid, row - (head - title), left, right));
    if (payer !== undefined) payers.add(payer.toLowerCase());
    if (payers.size >= LEAST) return `Payer: ${line}`;
  }
  return line;
}
