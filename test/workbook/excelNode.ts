import type { Report } from '../../src/core/report';
import type { WorkbookPort as HostPort } from '../../src/workbench/host/types';
import { memoryWorkbook, type SheetSpec } from '../../src/workbench/memory/memoryWorkbook';
import { excelWorkbook } from '../../src/workbook/excel';
import type { Watch, WorkbookPort } from '../../src/workbook/port';
import { createOfficeNode, type OfficeNode } from '../support/officeNode';

/** The adapter over the real library and a workbook in memory. */
export interface ExcelNode {
  readonly office: OfficeNode;
  readonly workbook: WorkbookPort;
  close(): void;
}

/** Long enough for an answer in this process; where one never comes a test is less patient. */
const PATIENCE = 20_000;

export async function openExcel(sheets: readonly SheetSpec[], patience = PATIENCE): Promise<ExcelNode> {
  const office = await createOfficeNode({ workbook: memoryWorkbook(sheets) });
  const { Excel, Office, OfficeExtension } = office.window as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { office, workbook: excelWorkbook(patience), close: () => office.close() };
}

export const watch = (signal: AbortSignal = new AbortController().signal): Watch => ({
  progress: () => undefined,
  signal,
});

/** Everything of a workbook that a person could miss: cells with their formulas and looks, tables, names of sheets, settings. */
export function everythingIn(workbook: HostPort): unknown {
  return {
    sheets: workbook.sheets().map((sheet) => {
      const used = sheet.usedArea(false);
      const cells: unknown[] = [];
      if (used)
        for (let row = used.top; row <= used.bottom; row += 1)
          for (let column = used.left; column <= used.right; column += 1)
            cells.push([
              sheet.formulaAt(row, column) ?? sheet.valueAt(row, column),
              sheet.styleAt(row, column),
              sheet.numberFormatAt(row, column),
            ]);
      return { name: sheet.name, visibility: sheet.visibility, used, cells };
    }),
    tables: workbook.tables().map(({ name, area, sheetId }) => [name, area, sheetId]),
    formats: workbook.parts.conditionalFormats.size,
    charts: workbook.parts.charts.size,
    settings: [...workbook.parts.settings],
  };
}

/** A small report with everything that a report can have. */
export const REPORT: Report = {
  sheets: [
    {
      name: 'Parley findings',
      title: 'What the audit found',
      notes: ['Opportunity: $97.09 a year.'],
      table: {
        name: 'ParleyFindings',
        columns: [
          { heading: 'Payer', width: 20 },
          { heading: 'Finding', width: 16, shade: 'status' },
          { heading: '$ a year', width: 14, format: '$#,##0.00', shade: 'bars' },
          { heading: '% of benchmark', width: 12, format: '0.0%', shade: 'ratio' },
        ],
        rows: [
          ['Aetna', 'Below target', 97.09, 0.62],
          ['=HYPERLINK("http://a.b","x")', '@SUM(A1)', 12.5, null],
          ['905', '3-4', 0, 1.02],
          ["'quoted", '+1', 1, { formula: "='Fee schedule'!B2*2" }],
        ],
      },
      chart: { title: 'Dollars a year', kind: 'bar', categories: 0, series: [2], rows: 2 },
    },
    {
      name: 'Parley not read',
      title: 'What was not read, and why',
      notes: [],
      table: { name: 'ParleyNotRead', columns: [{ heading: 'Where', width: 24 }], rows: [[null]] },
    },
  ],
};

export const USER: readonly SheetSpec[] = [
  {
    name: 'Fee schedule',
    rows: [
      ['Code', 'Rate', 'Units'],
      [90837, 104.5, 10],
      ['90834-95', '=B2*0.8', null],
      ['H0015', 'By report', 3],
    ],
    tables: [{ name: 'Fees', area: 'A1:C4' }],
    hiddenRows: [2],
    hiddenColumns: [2],
  },
  { name: 'Parley findings', rows: [['my own sheet, by the same name']] },
];
