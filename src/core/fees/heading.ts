import { printDay, readDate, serialOf } from '../dates';
import { isBlank, type Raw } from '../raw';
import { monthsIn } from './namedMonths';
import { namesPayer } from './payerNames';
import { isProductAlone } from './products';

/** What stands above a column: one line, or several that belong together. */
export interface Heading {
  /** All of it, in one line. */
  readonly text: string;
  /** From top to bottom. */
  readonly lines: readonly string[];
}

export const lineOf = (cell: Raw | undefined): string =>
  cell === undefined || cell === 0 || isBlank(cell) ? '' : String(cell).replace(/\s+/g, ' ').trim();

/**
 * The first days of months of our time, as Excel counts them: a heading of one is a number to whoever reads cells. Other numbers like
 * them are ZIP codes and what payers are called by.
 */
const FIRST_DAYS: ReadonlySet<unknown> = new Set(
  Array.from({ length: 21 * 12 }, (_, at) =>
    serialOf((2015 + Math.floor(at / 12)) * 10_000 + ((at % 12) + 1) * 100 + 1),
  ),
);
export const isDayInHeading = (cell: Raw | undefined): cell is number => FIRST_DAYS.has(cell);

/** A cell as a heading: a day as such. */
export function headingLine(cell: Raw | undefined): string {
  const day = isDayInHeading(cell) ? readDate(cell) : undefined;
  return day?.ok === true ? printDay(day.value) : lineOf(cell);
}

const textOf = (lines: readonly string[]): string => lines.filter((line) => line !== '').join(' ');

/** Whether what stands in several columns is the same, so that a line above has to tell them apart. */
export function areAlike(headings: readonly string[]): boolean {
  const said = headings.filter((text) => text !== '');
  return new Set(said).size < said.length;
}

/** `Aetna` over `Commercial` goes on over `Medicaid`. */
const goesOn = (before: string, above: string, text: string): boolean =>
  isProductAlone(text) && isProductAlone(before) && namesPayer(above) && !isProductAlone(above);

/** A line above others may stand over several columns: merged, and then each has it, or over the first of them with blanks behind. */
function over(upper: readonly Raw[], below: readonly string[]): readonly string[] {
  const repeats = areAlike(below);
  let last = '';
  return below.map((text, column) => {
    const own = headingLine(upper[column]);
    const isFurther = text !== '' && (repeats || goesOn(below[column - 1] ?? '', last, text));
    last = own !== '' || !isFurther ? own : last;
    return last;
  });
}

/** `2025` above `Q1`. */
const isPeriodInTwo = (lines: readonly string[], text: string): boolean =>
  monthsIn(text) !== undefined && !lines.some((line) => monthsIn(line) !== undefined);

/**
 * Headings of each column, in one line or in several, the uppermost first. An upper line with blanks is believed to stand over them
 * where the lines below repeat, as `Rate` and `Units` do for each payer.
 */
export function headingsOf(rows: readonly (readonly Raw[])[], width: number): readonly Heading[] {
  const lowest = Array.from({ length: width }, (_, column) => [headingLine(rows.at(-1)?.[column])]);
  const all = rows.slice(0, -1).reduceRight<readonly (readonly string[])[]>((below, upper) => {
    const above = over(upper, below.map(textOf));
    return below.map((lines, column) => [above[column] ?? '', ...lines]);
  }, lowest);
  return all.map((lines) => {
    const text = textOf(lines);
    return { text, lines: isPeriodInTwo(lines, text) ? [text] : lines.filter((line) => line !== '') };
  });
}
