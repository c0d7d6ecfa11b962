import type { Report } from '../../src/core/report';
import type { CellStyle, SheetPort, WorkbookPort as HostPort } from '../../src/workbench/host/workbookPort';
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

export const openExcel = (sheets: readonly SheetSpec[], patience = PATIENCE): Promise<ExcelNode> =>
  openExcelWith(memoryWorkbook(sheets), patience);

async function openExcelWith(book: HostPort, patience: number): Promise<ExcelNode> {
  const office = await createOfficeNode({ workbook: book });
  const { Excel, Office, OfficeExtension } = office.window as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { office, workbook: excelWorkbook(patience), close: () => office.close() };
}

/** One library for many workbooks, one after the other: to start it takes longer than what most of them are opened for. */
export interface ExcelInTurn extends ExcelNode {
  /** Closes what is open and opens another workbook. */
  turnTo(book: HostPort): void;
}

export async function openExcelInTurn(patience = PATIENCE): Promise<ExcelInTurn> {
  let open = memoryWorkbook();
  const current: HostPort = new Proxy(open, {
    get: (_, member) => {
      const value: unknown = Reflect.get(open, member);
      return typeof value === 'function' ? (value.bind(open) as unknown) : value;
    },
  });
  const excel = await openExcelWith(current, patience);
  return { ...excel, turnTo: (book) => (open = book) };
}

export const watch = (signal: AbortSignal = new AbortController().signal): Watch => ({
  progress: () => undefined,
  signal,
});

/** A cell's looks; `General` is what it has anyway. */
function looks(style: CellStyle): unknown {
  const { numberFormat, ...others } = style;
  return { ...others, ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }) };
}

function cellsIn(sheet: SheetPort): unknown[] {
  const used = sheet.usedArea(false);
  const cells: unknown[] = [];
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1)
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      const content = sheet.formulaAt(row, column) ?? sheet.valueAt(row, column);
      const style = looks(sheet.styleAt(row, column));
      if (content !== null || Object.keys(style as object).length > 0) cells.push([row, column, content, style]);
    }
  return cells;
}

/** In Excel a chart's ranges follow a sheet that is renamed; the workbench keeps them as they were described. */
const withoutSheet = ({ properties, ...chart }: { readonly properties: ReadonlyMap<string, unknown> }): unknown =>
  JSON.parse(JSON.stringify({ ...chart, properties: [...properties] }).replaceAll(/'[^']*'!/g, ''));

/** Everything of a workbook that a person could miss; identifiers, which nobody sees, as the names they stand for. */
export function everythingIn(book: HostPort): unknown {
  const { parts } = book;
  const nameOf = (id: string): string | undefined => book.sheets().find((sheet) => sheet.id === id)?.name;
  const placed = (part: { readonly id: string; readonly sheetId: string }): unknown => ({
    ...part,
    id: undefined,
    sheetId: nameOf(part.sheetId),
  });
  return {
    sheets: book.sheets().map((sheet) => {
      const { id, name, visibility, tabColor, frozen } = sheet;
      const marks = [...(parts.sheetProperties.get(id) ?? [])];
      return { name, visibility, tabColor, frozen, marks, cells: cellsIn(sheet) };
    }),
    tables: book.tables().map(placed),
    charts: [...parts.charts.values()].map((chart) => withoutSheet({ ...chart, ...(placed(chart) as object) })),
    formats: [...parts.conditionalFormats.values()].map(placed),
    validations: [...parts.validations.values()].map((part) => ({ ...part, sheetId: nameOf(part.sheetId) })),
    settings: [...parts.settings],
    xml: [...parts.xmlParts.values()],
    active: nameOf(book.activeSheetId()),
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
