import {
  type Approval,
  CHECKLIST_DATE,
  CHECKLIST_HEADINGS,
  CHECKLIST_KEYS,
  CHECKLIST_TABLE,
  type ChecklistHeading,
  type ChecklistKey,
  type ChecklistRow,
  checklistRows,
  type ChecklistTable,
} from '../../../../../core/contracts';
import { type DayNumber, serialOf } from '../../../../../core/dates';
import type { CellChange, NewTable, RowChange } from '../../../../../workbook/port';

const SHEET = 'Checklist';

/** In characters. */
const WIDTHS: Readonly<Record<ChecklistHeading, number>> = {
  Contract: 24,
  Item: 28,
  'What to see to': 60,
  Required: 10,
  'Approved by': 20,
  'Approved on': 13,
  Note: 40,
};

const formatOf = (heading: ChecklistHeading): string => (heading === 'Approved on' ? CHECKLIST_DATE : 'General');

/** The table with the items of its first contract. */
export const newChecklist = (contract: string): NewTable => ({
  sheet: SHEET,
  table: CHECKLIST_TABLE,
  columns: CHECKLIST_HEADINGS.map((heading) => ({
    heading,
    width: WIDTHS[heading],
    format: formatOf(heading),
    choices: [],
  })),
  rows: checklistRows({ contract, approvals: {} }),
});

type Cells = Readonly<Partial<Record<ChecklistHeading, string | number | null>>>;

function changing(
  { sheet, table, area, columns, headings }: ChecklistTable,
  row: ChecklistRow | null,
  lines: readonly Cells[],
): RowChange {
  const cells = lines.flatMap((line, below) =>
    CHECKLIST_HEADINGS.flatMap((heading): readonly CellChange[] => {
      const column = columns.get(heading);
      const value = line[heading];
      return column === undefined || value === undefined
        ? []
        : [{ column, below, value, format: formatOf(heading), choices: [] }];
    }),
  );
  return {
    sheet,
    table,
    area,
    row: row?.row ?? null,
    read: { headings, cells: row?.cells ?? new Map() },
    cells,
  };
}

const linesOf = (contract: string, approvals: Readonly<Partial<Record<ChecklistKey, Approval>>>): readonly Cells[] =>
  checklistRows({ contract, approvals }).map((row) =>
    Object.fromEntries(CHECKLIST_HEADINGS.map((heading, index) => [heading, row[index] ?? null])),
  );

/** Puts the items of another contract below. */
export const addingTo = (table: ChecklistTable, contract: string): RowChange =>
  changing(table, null, linesOf(contract, {}));

/** Writes who approved an item, and when: into its row, or into a new one where somebody deleted that. */
export function approving(
  table: ChecklistTable,
  contract: string,
  item: ChecklistKey,
  { by, on }: { readonly by: string; readonly on: DayNumber },
): RowChange {
  const row = table.rows.find((one) => one.contract === contract && one.item === item) ?? null;
  if (row) return changing(table, row, [{ 'Approved by': by, 'Approved on': serialOf(on) }]);
  const line = linesOf(contract, { [item]: { by, on, note: null } })[CHECKLIST_KEYS.indexOf(item)];
  return changing(table, null, line ? [line] : []);
}
