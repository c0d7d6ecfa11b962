import type { ReportColumn, ReportValue } from '../../../core/report';

/** Letters of a sentence are narrower than the digits that a column's width counts, by so much at least. */
const NARROWER = 1.15;
/** What the button of a heading's filter takes. */
const BUTTON = 3;
/** Excel has no higher row. */
const MOST = 27;

const linesOf = (letters: number, width: number): number => Math.ceil(letters / (width * NARROWER));

/** Lines that a row's wrapped texts take. Excel finds out by itself when it opens a file; other programs have to be told. */
export function rowLines(columns: readonly ReportColumn[]): (values: readonly ReportValue[]) => number {
  const wrapped = columns.flatMap(({ wrap, width }, index) => (wrap === true ? [{ index, width }] : []));
  return (values) => {
    let most = 1;
    for (const { index, width } of wrapped) {
      const value = values[index];
      if (typeof value === 'string') most = Math.max(most, linesOf(value.length, width));
    }
    return Math.min(most, MOST);
  };
}

/** The same of the headings, all of which are wrapped. */
export const headingLines = (columns: readonly ReportColumn[]): number =>
  Math.max(1, ...columns.map(({ heading, width }) => linesOf(heading.length + BUTTON, width)));
