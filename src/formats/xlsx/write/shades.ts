import type { ReportColumn } from '../../../core/report';
import { columnLetters } from '../../../core/sheets';
import { xmlText } from '../xml/xmlText';
import type { Places } from './reportCells';
import type { Stylesheet, Tone } from './stylesheet';

const BAR = 'FF7FBFB2';

/** By the first cell of the column; the others follow. */
type Rules = readonly (readonly [tone: Tone, formula: (cell: string) => string])[];

const RULES: Readonly<Record<'status' | 'ratio', Rules>> = {
  status: [
    ['low', (cell) => `OR(LEFT(${cell},5)="Below",LEFT(${cell},6)="Billed")`],
    ['good', (cell) => `LEFT(${cell},5)="Above"`],
    ['look', (cell) => `LEN(${cell})>0`],
  ],
  ratio: [
    ['low', (cell) => `AND(ISNUMBER(${cell}),${cell}<1)`],
    ['good', (cell) => `AND(ISNUMBER(${cell}),${cell}>=1)`],
  ],
};

/** The conditional formats of a table's columns. */
export function shades(columns: readonly ReportColumn[], { headings, last }: Places, { tone }: Stylesheet): string {
  let priority = 0;
  return columns
    .map(({ shade }, index) => {
      if (shade === undefined) return '';
      const letters = columnLetters(index);
      const first = `${letters}${headings + 1}`;
      const rules =
        shade === 'bars'
          ? `<cfRule type="dataBar" priority="${(priority += 1)}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${BAR}"/></dataBar></cfRule>`
          : RULES[shade]
              .map(
                ([name, formula]) =>
                  `<cfRule type="expression" dxfId="${tone(name)}" priority="${(priority += 1)}" stopIfTrue="1"><formula>${xmlText(formula(first))}</formula></cfRule>`,
              )
              .join('');
      return `<conditionalFormatting sqref="${first}:${letters}${last}">${rules}</conditionalFormatting>`;
    })
    .join('');
}
