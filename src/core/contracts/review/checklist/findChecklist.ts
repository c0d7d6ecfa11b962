import type { Raw } from '../../../raw';
import type { Failure } from '../../../result';
import type { Area, CellRef, SheetCells } from '../../../sheets';
import { cellsBetween } from '../../register';
import type { Approval } from './checklist';
import { CHECKLIST_KEYS, type ChecklistKey } from './checklistItems';
import { CHECKLIST_HEADINGS, CHECKLIST_TABLE, type ChecklistHeading } from './checklistRows';
import { readChecklist } from './readChecklist';

/** An item of a contract where it stands. */
export interface ChecklistRow {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly contract: string;
  readonly item: ChecklistKey;
  readonly approval: Approval;
  /** What its cells held when they were read, by their columns, so that a change by somebody else is noticed. */
  readonly cells: ReadonlyMap<number, Raw>;
}

/** The table of checklists on a sheet; rows and columns count from 0 there. */
export interface ChecklistTable {
  readonly sheet: string;
  readonly table: string;
  /** Headings included. */
  readonly area: Area;
  readonly columns: ReadonlyMap<ChecklistHeading, number>;
  /** What stands above each of them, by their columns. */
  readonly headings: ReadonlyMap<number, Raw>;
  /** Of several for one item of a contract, the last. */
  readonly rows: readonly ChecklistRow[];
  readonly issues: readonly { readonly cell: CellRef; readonly failure: Failure }[];
}

const keyOf = (heading: Raw): string =>
  String(heading ?? '')
    .trim()
    .toLowerCase();

/** Reads the table of our name on a sheet, in whatever order its columns are; nothing where the sheet has none. */
export function findChecklist(sheet: SheetCells): ChecklistTable | null {
  const named = sheet.tables.find(({ name }) => name.toLowerCase() === CHECKLIST_TABLE.toLowerCase());
  if (!named) return null;
  const { name: table, area } = named;
  const above = cellsBetween(sheet, area.top, area.left, area.right);
  const columns = new Map(
    CHECKLIST_HEADINGS.flatMap((heading) => {
      const index = above.findIndex((cell) => keyOf(cell) === heading.toLowerCase());
      return index === -1 ? [] : [[heading, area.left + index] as const];
    }),
  );
  const atColumns = (cells: readonly Raw[]): ReadonlyMap<number, Raw> =>
    new Map([...columns.values()].map((column) => [column, cells[column - area.left] ?? null]));
  const rows = new Map<string, ChecklistRow>();
  const issues: { readonly cell: CellRef; readonly failure: Failure }[] = [];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const cells = cellsBetween(sheet, row, area.left, area.right);
    const read = readChecklist(above, [cells]);
    for (const { heading, failure } of read.issues)
      issues.push({ cell: { sheet: sheet.name, row, column: columns.get(heading) ?? area.left }, failure });
    for (const { contract, approvals } of read.checklists)
      for (const item of CHECKLIST_KEYS) {
        const approval = approvals[item];
        if (approval) rows.set(`${item} ${contract}`, { row, contract, item, approval, cells: atColumns(cells) });
      }
  }
  return {
    sheet: sheet.name,
    table,
    area,
    columns,
    headings: atColumns(above),
    rows: [...rows.values()],
    issues,
  };
}
