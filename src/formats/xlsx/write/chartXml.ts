import { chartArea, type ReportChart, type ReportSheet } from '../../../core/report';
import { columnLetters, sheetPrefix } from '../../../core/sheets';
import { xmlText } from '../xml/xmlText';
import type { Namespaces } from './namespaces';
import { DECLARATION } from './reportSheetXml';
import { placesOf } from './reportCells';

const INK = '0F6C5C';
const LINES = 'D9D9D9';

/** Where a chart stands. */
export function drawingXml(sheet: ReportSheet, names: Namespaces): string {
  const { top, left, bottom, right } = chartArea(sheet);
  const at = (name: string, c: number, r: number) =>
    `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.drawing}"><xdr:twoCellAnchor>${at('from', left, top)}${at('to', right + 1, bottom + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${xmlText(sheet.chart?.title ?? '')}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

const text = (words: string): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${xmlText(words)}</a:t></a:r></a:p></c:rich></c:tx>`;

const line = (color: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

/** What stands at the end of each bar. */
const labels = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** A number's format without its cents or tenths, which a chart has no room for. */
const whole = (format: string): string => format.replace(/\.[0#]+/, '');

/** A native chart over the first rows of a sheet's table. */
export function chartXml(
  sheet: ReportSheet,
  { title, kind, categories, series, rows }: ReportChart,
  names: Namespaces,
): string {
  const { headings, last } = placesOf(sheet);
  const bottom = Math.min(last, headings + rows);
  const { columns } = sheet.table;
  const range = (column: number, top: number, end: number) => {
    const letters = columnLetters(column);
    return xmlText(`${sheetPrefix(sheet.name)}$${letters}$${top}:$${letters}$${end}`);
  };
  const format = xmlText(whole(columns[series[0] ?? 0]?.format ?? 'General'));
  const isLabelled = kind === 'bar' && series.length === 1;
  const drawn = series.map(
    (column, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(columns[column]?.heading ?? '')}</c:v></c:tx>${index === 0 ? `<c:spPr><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></c:spPr>` : ''}<c:invertIfNegative val="0"/>${isLabelled ? labels(format) : ''}<c:cat><c:strRef><c:f>${range(categories, headings + 1, bottom)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${range(column, headings + 1, bottom)}</c:f></c:numRef></c:val></c:ser>`,
  );
  // Bars grow from the bottom; the first row is to be on top, and the amounts below all.
  const [order, crosses] = kind === 'bar' ? ['maxMin', 'max'] : ['minMax', 'autoZero'];
  const [categorySide, valueSide] = kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  return `${DECLARATION}<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.relationships}"><c:chart><c:title>${text(title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${categorySide}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line(LINES)}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${valueSide}"/><c:majorGridlines>${line(LINES)}</c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="${crosses}"/></c:valAx></c:plotArea>${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}
