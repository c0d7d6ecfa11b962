import type { Worksheet } from 'exceljs';
import { SAMPLE_PAYERS, type SampleLine } from './sampleFees';
import { AMOUNT, DATE, formula, header, HEADER_ROW, MONEY, note, title, total, WHOLE, widths } from './sheetStyle';

/** Where a payer's lines stand. */
export interface PayerRows {
  readonly payer: string;
  readonly first: number;
  readonly last: number;
}

const COLUMNS = 8;

/**
 * A fee schedule as people keep it, with two columns of ours: Medicare's price by a formula dragged down, and the shortfall by one
 * formula beside the headings that spills along the rows.
 */
export function feeSchedule(sheet: Worksheet, region: string, target: string): readonly PayerRows[] {
  widths(sheet, [14, 24, 31, 13, 11, 13, 12, 12]);
  title(
    sheet,
    'Bayou City Recovery & Counseling: contracted rates',
    'Houston, Texas (Harris County). Kept by Revenue Cycle; last edited 01/05/2026.',
  );
  header(sheet, ['Proc Code ', 'Payer', 'Service', 'Contracted\nRate ($)', 'Units / yr', 'Eff. Date', 'Medicare', '']);
  sheet.getRow(HEADER_ROW).height = 32;
  let row = HEADER_ROW;
  const blocks = SAMPLE_PAYERS.map(({ name, lines }, index): PayerRows => {
    const first = row + 1;
    for (const line of lines) feeLine(sheet, (row += 1), name, line, region);
    const last = row;
    if (index === 0) subtotal(sheet, (row += 1), first, last, name);
    row += 1;
    return { payer: name, first, last };
  });
  const last = blocks.at(-1)?.last ?? row;
  spillShortfalls(sheet, last, region, target);
  note(
    sheet,
    last + 2,
    'Note: H0020 is paid per contract exhibit B. Telehealth at parity. Rates as loaded in billing.',
  );
  return blocks;
}

function feeLine(sheet: Worksheet, row: number, payer: string, line: SampleLine, region: string): void {
  const [code, service, rate, units, effective] = line;
  const date = effective === null ? null : new Date(`${effective}T00:00:00Z`);
  const price = formula(`PARLEY.BENCHMARK(A${row},${region})`);
  sheet.getRow(row).values = [code, payer, service, rate, units, date, price];
  sheet.getCell(row, 1).alignment = { horizontal: 'left' };
  if (typeof rate === 'number') sheet.getCell(row, 4).numFmt = AMOUNT;
  sheet.getCell(row, 4).alignment = { horizontal: 'right' };
  sheet.getCell(row, 5).numFmt = WHOLE;
  sheet.getCell(row, 6).numFmt = DATE;
  sheet.getCell(row, 7).numFmt = MONEY;
  sheet.getCell(row, 7).alignment = { horizontal: 'right' };
}

function subtotal(sheet: Worksheet, row: number, first: number, last: number, payer: string): void {
  sheet.getRow(row).values = [null, `Subtotal ${payer}`, null, null, { formula: `SUM(E${first}:E${last})` }];
  total(sheet, row, COLUMNS);
  sheet.getCell(row, 5).numFmt = WHOLE;
}

function spillShortfalls(sheet: Worksheet, last: number, region: string, target: string): void {
  const call = formula(`PARLEY.UNDERPAID(A${HEADER_ROW}:F${last},${region},${target})`);
  const ref = `H${HEADER_ROW}:H${last}`;
  // The writer knows spilled formulas, its types do not.
  sheet.getCell(HEADER_ROW, COLUMNS).value = { ...call, shareType: 'array', ref } as never;
  for (let row = HEADER_ROW + 1; row <= last; row += 1) {
    sheet.getCell(row, COLUMNS).numFmt = AMOUNT;
    sheet.getCell(row, COLUMNS).alignment = { horizontal: 'right' };
  }
}
