import { type ReportColumn, SHADE_RULES } from '../../../core/report';
import { columnLetters } from '../../../core/sheets';
import { xmlText } from '../xml/xmlText';
import type { Places } from './reportCells';
import type { Stylesheet } from './stylesheet';

const BAR = 'FF7FBFB2';

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
          : SHADE_RULES[shade]
              .map(
                ([name, formula]) =>
                  `<cfRule type="expression" dxfId="${tone(name)}" priority="${(priority += 1)}" stopIfTrue="1"><formula>${xmlText(formula(first))}</formula></cfRule>`,
              )
              .join('');
      return `<conditionalFormatting sqref="${first}:${letters}${last}">${rules}</conditionalFormatting>`;
    })
    .join('');
}
