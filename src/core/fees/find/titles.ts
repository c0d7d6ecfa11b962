import { lineOf } from '../heading';
import { isOfOtherPrices } from '../otherAmounts';
import { payerIn } from '../payerNames';
import { type Grid } from './grid';

/** How far above the headings a title is looked for. */
const FARTHEST = 8;
const LONGEST = 160;

/** The lines above a schedule, the nearest first, up to the schedule above it. */
export function titlesAbove(grid: Grid, row: number, left: number, right: number, above: number): readonly string[] {
  const lines: string[] = [];
  for (let title = row - 1; title >= Math.max(grid.area.top, above + 1, row - FARTHEST); title -= 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const text = lineOf(grid.at(title, column));
      if (text !== '') cells.push(text);
    }
    const [first = '', second] = cells;
    // `Payer:` may have its name in the cell beside it.
    const isNamed = second !== undefined && /[:–-]$/.test(first);
    // Several cells in a line are no title: they may be headings over columns.
    if (first !== '' && (isNamed || second === undefined)) lines.push(isNamed ? `${first} ${second}` : first);
  }
  return lines.filter((line) => line.length <= LONGEST);
}

/** The payer that the nearest title names, else the sheet's name. */
export function payerOfAll(titles: readonly string[], sheet: string): string | undefined {
  for (const title of [...titles, sheet]) {
    const payer = payerIn(title);
    if (payer !== undefined) return payer;
  }
  return undefined;
}

/** Whether titles or the sheet's name say that these are Medicare's prices, charges or benchmarks, which nobody contracted. */
export const isNotContracted = (titles: readonly string[], sheet: string): boolean =>
  [...titles, sheet].some(isOfOtherPrices);
