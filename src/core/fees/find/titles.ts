import { readPractitioner } from '../../benchmarks';
import { printDay, readDate } from '../../dates';
import type { Raw } from '../../raw';
import { isFiveCharacterCode } from '../cellKinds';
import { lineOf } from '../heading';
import type { Titled } from '../mapping';
import { isOfOtherPrices } from '../otherAmounts';
import { payerIn } from '../payerNames';
import { endsInProduct, productIn, productOf } from '../products';
import { isDegreeOrState, titleSays, type TitleSays, together } from '../sections';
import { type Grid, rowBetween } from './grid';
import { labelled } from './payerAlone';

/** How far above the headings a title is looked for. */
const FARTHEST = 8;
const LONGEST = 160;

const NOWHERE = (): boolean => false;

const isLabel = (cell: Raw): boolean => /[:–-]$/.test(lineOf(cell));
const OF_DATES = /\b(?:date|effective|eff|expir\w*|ends?|begins?|starts?|from|to|through|thru|term\w*)\b/i;

/** A day of the calendar is a number in its cell. */
function valueOf(label: Raw, cell: Raw): string {
  const day = typeof cell === 'number' && OF_DATES.test(lineOf(label)) ? readDate(cell) : null;
  return day?.ok === true ? printDay(day.value) : lineOf(cell);
}

/** What stands in a line over a schedule; labels go on beyond a narrow one. */
function cellsIn(grid: Grid, row: number, left: number, right: number): readonly Raw[] {
  const cells: Raw[] = [];
  for (let column = left; column <= grid.area.right; column += 1) {
    const cell = grid.at(row, column);
    const isFilled = lineOf(cell) !== '';
    if (column > right && !(isFilled && isLabel(cells[0] ?? null))) break;
    if (isFilled) cells.push(cell);
  }
  return cells;
}

/**
 * A title: a cell alone in its line, or labels with what they are for in the cells beside them, as `Payer:` has its name, each a title.
 * Several other cells in a line may be headings over columns.
 */
function titlesIn(cells: readonly Raw[]): readonly string[] {
  const [first = null] = cells;
  if (cells.length < 2) return cells.length === 0 ? [] : [lineOf(first)];
  if (!isLabel(first)) return [];
  return cells.flatMap((cell, index) =>
    index % 2 === 0 && isLabel(cell) ? [`${lineOf(cell)} ${valueOf(cell, cells[index + 1] ?? null)}`.trim()] : [],
  );
}

/** A line that stands alone to the left of a schedule beside another names the payer of both, unless the schedule has a line of its own. */
function payerBeside(grid: Grid, title: number, left: number): string | undefined {
  const beside = cellsIn(grid, title, grid.area.left, grid.area.right);
  const [line] = beside.length === 1 && grid.isBlankRow(title, left, grid.area.right) ? titlesIn(beside) : [];
  return line !== undefined && titleSays(line, NOWHERE).payer !== undefined && !isOfOtherPrices(line)
    ? line
    : undefined;
}

const hasCode = (grid: Grid, row: number): boolean =>
  rowBetween(grid, row, grid.area.left, grid.area.right).some(isFiveCharacterCode);

/** Of schedules side by side: the line over them all. */
function titleOverAll(grid: Grid, row: number, left: number, above: number): readonly string[] {
  if (left === grid.area.left) return [];
  for (let title = row - 1; title >= Math.max(grid.area.top, above + 1, row - FARTHEST); title -= 1) {
    if (hasCode(grid, title)) return [];
    const line = payerBeside(grid, title, left);
    if (line !== undefined) return [line];
  }
  return [];
}

/** The lines above a schedule, the nearest first, up to the schedule above it; where there are none, that over schedules side by side. */
export function titlesAbove(grid: Grid, row: number, left: number, right: number, above: number): readonly string[] {
  const lines: string[] = [];
  for (let title = row - 1; title >= Math.max(grid.area.top, above + 1, row - FARTHEST); title -= 1) {
    const [line, ...more] = titlesIn(cellsIn(grid, title, left, right));
    if (line === undefined) continue;
    lines.push(lines.length === 0 ? labelled(grid, line, title, row, left, right) : line, ...more);
  }
  const short = lines.filter((line) => line.length <= LONGEST);
  return short.length > 0 ? short : titleOverAll(grid, row, left, above);
}

/** Who wrote it, and whom to ask, may bear a licence that no rate is for. */
const OF_PEOPLE = /\b(?:prepared|compiled|reviewed|approved|signed|contact|attn|attention|author|questions|by)\b/i;

/** What a title says of a schedule for certain; `Rates of MD and LCSW` leaves open whose each is, and `PA` may be a state. */
function surely(title: string): TitleSays {
  if (OF_PEOPLE.test(title)) return {};
  const { practitioner, setting, modifiers, effective, ends, fiscal } = titleSays(title, NOWHERE);
  const isOne = practitioner !== undefined && readPractitioner(practitioner).ok && !isDegreeOrState(title);
  return {
    ...(isOne ? { practitioner } : {}),
    ...(setting === undefined ? {} : { setting }),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(effective === undefined ? {} : { effective }),
    ...(ends === undefined ? {} : { ends }),
    ...(fiscal === undefined ? {} : { fiscal }),
  };
}

/** What the titles above a schedule, and the sheet's name, say of all its rates: the nearest title before the others. */
export function titledBy(titles: readonly string[], sheet: string): Titled | undefined {
  const said = [...titles, sheet].map((title) => ({ title, says: surely(title) }));
  const used = said.filter(({ says }, at) =>
    Object.keys(says).some((key) => said.findIndex((one) => key in one.says) === at),
  );
  if (used.length === 0) return undefined;
  return {
    title: used.map(({ title }) => title).join('; '),
    says: together(said.map(({ says }) => says).toReversed()),
  };
}

/** The payer that the nearest title names, else the sheet's name; `Commercial` in a title is a product of the payer that another names. */
export function payerOfAll(titles: readonly string[], sheet: string): string | undefined {
  const productOfTitle = (title: string) => productIn(title) ?? productIn(payerIn(title) ?? '');
  const said = (title: string) => titleSays(title, NOWHERE).payer;
  const payer = [...titles, sheet]
    .filter((title) => productOfTitle(title) === undefined)
    .map(said)
    .find((name) => name !== undefined);
  const [product] = [...titles, sheet].flatMap((title) => productOfTitle(title) ?? []);
  if (payer === undefined || product === undefined) return payer ?? product;
  return endsInProduct(payer) ? payer : productOf(payer, product);
}

/** Whether titles or the sheet's name say that these are Medicare's prices, charges or benchmarks, which nobody contracted. */
export const isNotContracted = (titles: readonly string[], sheet: string): boolean =>
  [...titles, sheet].some(isOfOtherPrices);
