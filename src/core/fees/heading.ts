import { isBlank, type Raw } from '../raw';

/** What stands above a column: one line, or two that belong together. */
export interface Heading {
  /** All of it, in one line. */
  readonly text: string;
  /** From top to bottom. */
  readonly lines: readonly string[];
}

export const lineOf = (cell: Raw | undefined): string =>
  cell === undefined || cell === 0 || isBlank(cell) ? '' : String(cell).replace(/\s+/g, ' ').trim();

/**
 * Headings of each column. In two lines the upper may stand over several columns: merged, and then each has it, or over the first of
 * them with blanks behind, which is believed where the lines below repeat, as `Rate` and `Units` do for each payer.
 */
export function headingsOf(
  upper: readonly Raw[] | undefined,
  lower: readonly Raw[],
  width: number,
): readonly Heading[] {
  const below = Array.from({ length: width }, (_, column) => lineOf(lower[column]));
  const said = below.filter((line) => line !== '');
  const repeats = new Set(said).size < said.length;
  let over = '';
  return below.map((line, column) => {
    const above = lineOf(upper?.[column]);
    over = above !== '' || !repeats || line === '' ? above : over;
    const lines = [over, line].filter((one) => one !== '');
    return { text: lines.join(' '), lines };
  });
}
