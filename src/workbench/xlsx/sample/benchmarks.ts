import type { Worksheet } from 'exceljs';
import { SAMPLE_PAYERS } from './sampleFees';
import { formula, header, HEADER_ROW, MONEY, title, widths } from './sheetStyle';
import { REGION } from './summary';

const PRICES = [
  ['Office', ''],
  ['Facility', ',,,"Facility"'],
  ['NP', ',,,,"NP"'],
  ['CSW', ',,,,"CSW"'],
] as const;

/** A table of Medicare's prices, as people keep one to look up in, with the arithmetic beside it. */
export function benchmarks(sheet: Worksheet): void {
  widths(sheet, [12, 30, 12, 12, 12, 12, 70]);
  title(sheet, 'Medicare’s prices in the region', 'A formula a cell; change the region on the sheet Summary.');
  header(sheet, ['Code', 'Service', ...PRICES.map(([name]) => name), 'Formula']);
  const lines = SAMPLE_PAYERS[1]?.lines.slice(0, 7) ?? [];
  lines.forEach(([code, service], index) => {
    const row = HEADER_ROW + 1 + index;
    const prices = PRICES.map(([, more]) => formula(`PARLEY.BENCHMARK($A${row},${REGION}${more})`));
    sheet.getRow(row).values = [code, service, ...prices, formula(`PARLEY.BENCHMARKINFO(A${row},${REGION},"Formula")`)];
    for (let column = 3; column <= 6; column += 1) sheet.getCell(row, column).numFmt = MONEY;
  });
}
