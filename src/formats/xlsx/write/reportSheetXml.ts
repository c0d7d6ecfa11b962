import { REPORT_MARK, type ReportSheet } from '../../../core/report';
import { columnLetters } from '../../../core/sheets';
import { xmlAttribute } from '../xml/xmlText';
import type { Namespaces } from './namespaces';
import { placesOf, reportCells, uniqueHeadings } from './reportCells';
import { shades } from './shades';
import type { Stylesheet } from './stylesheet';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const tableArea = (sheet: ReportSheet): string => {
  const { headings, last } = placesOf(sheet);
  return `A${headings}:${columnLetters(sheet.table.columns.length - 1)}${last}`;
};

/** A report's sheet as a part, in pieces: title and headings stay in sight, and it prints one page wide. */
export function* reportSheetXml(
  sheet: ReportSheet,
  styles: Stylesheet,
  names: Namespaces,
  wrote: (rows: number) => void,
): Generator<string | Uint8Array> {
  const { columns } = sheet.table;
  const places = placesOf(sheet);
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${places.headings}" topLeftCell="A${places.headings + 1}" activePane="bottomLeft" state="frozen"/>`;
  yield `${DECLARATION}<worksheet xmlns="${names.main}" xmlns:r="${names.relationships}"><sheetPr><tabColor rgb="FF0F6C5C"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
  yield* reportCells(sheet, styles, wrote);
  yield `</sheetData>${shades(columns, places, styles)}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><customProperties><customPr name="${REPORT_MARK}" r:id="rId2"/></customProperties><ignoredErrors><ignoredError sqref="${tableArea(sheet)}" numberStoredAsText="1"/></ignoredErrors>${sheet.chart ? '<drawing r:id="rId3"/>' : ''}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
}

/** The table of a report's sheet as a part. */
export function tableXml(sheet: ReportSheet, name: string, id: number, { main }: Namespaces): string {
  const area = tableArea(sheet);
  const columns = uniqueHeadings(sheet.table.columns).map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${xmlAttribute(heading)}"/>`,
  );
  return `${DECLARATION}<table xmlns="${main}" id="${id}" name="${xmlAttribute(name)}" displayName="${xmlAttribute(name)}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
