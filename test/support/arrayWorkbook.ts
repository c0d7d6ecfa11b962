import type { Raw } from '../../src/core/raw';
import { cellA1, type CellRef, type NamedTable, type SheetCells } from '../../src/core/sheets';
import { type SheetInfo, WorkbookError, type WorkbookPort } from '../../src/workbook/port';

/** A sheet of a workbook that is kept in arrays. */
interface ArraySheet {
  readonly rows: Raw[][];
  readonly ours: boolean;
  readonly hidden: boolean;
  tables: readonly NamedTable[];
}

/** A workbook without Excel: the port over arrays, and what a test may want to know of it. */
export interface ArrayWorkbook extends WorkbookPort {
  readonly names: () => readonly string[];
  readonly rowsOf: (sheet: string) => readonly (readonly Raw[])[];
  readonly selected: readonly string[];
  readonly memory: Map<string, unknown>;
  /** What the method called next throws instead of doing its work. */
  failNext(method: keyof WorkbookPort, thrown: unknown): void;
  /** Holds a method back until it is let go or cancelled. */
  hold(method: keyof WorkbookPort): () => void;
}

type Sheets = Readonly<Record<string, readonly (readonly Raw[])[]>>;

/** A report's name is what tells our sheets from the user's. */
const MARK = 'Parley ';

export function arrayWorkbook(given: Sheets): ArrayWorkbook {
  const sheets = new Map<string, ArraySheet>(
    Object.entries(given).map(([name, rows]) => [
      name,
      { rows: rows.map((row) => [...row]), ours: name.startsWith(MARK), hidden: false, tables: [] },
    ]),
  );
  const memory = new Map<string, unknown>();
  const selected: string[] = [];
  let pack: Uint8Array | null = null;
  const failures = new Map<keyof WorkbookPort, unknown>();
  const held = new Map<string, Promise<void>>();

  const begin = async (method: keyof WorkbookPort, signal?: AbortSignal): Promise<void> => {
    await Promise.resolve();
    const waits = held.get(method);
    if (waits) await Promise.race([waits, aborted(signal)]);
    signal?.throwIfAborted();
    if (!failures.has(method)) return;
    const thrown = failures.get(method);
    failures.delete(method);
    throw thrown;
  };

  const sheetNamed = (name: string): ArraySheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new WorkbookError(`There is no sheet ${name} any more. Read the workbook again.`);
    return sheet;
  };

  return {
    memory,
    selected,
    names: () => [...sheets.keys()],
    rowsOf: (name) => sheetNamed(name).rows,
    failNext: (method, thrown) => void failures.set(method, thrown),
    hold(method) {
      let release = (): void => undefined;
      held.set(method, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(method);
        release();
      };
    },
    async sheets() {
      await begin('sheets');
      return [...sheets].map(([name, { rows, ours, hidden }]): SheetInfo => {
        const cells = rows.reduce((sum, row) => sum + row.length, 0);
        return { name, cells, ours, looksOurs: false, hidden };
      });
    },
    async read(name, { progress, signal }): Promise<SheetCells> {
      progress(0);
      await begin('read', signal);
      progress(1);
      const { tables, ...sheet } = sheetNamed(name);
      const rows = sheet.rows.map((row) => [...row]);
      return { name, top: 0, left: 0, rows, merges: [], tables, hiddenRows: new Set(), hiddenColumns: new Set() };
    },
    async select(cell: CellRef) {
      await begin('select');
      sheetNamed(cell.sheet);
      selected.push(`${cell.sheet}!${cellA1(cell)}`);
    },
    async write(report, { progress, signal }) {
      progress(0);
      await begin('write', signal);
      for (const [name, { ours }] of sheets) if (ours) sheets.delete(name);
      for (const { name, title, table } of report.sheets) {
        const heading = table.columns.map((column) => column.heading);
        const rows = Array.from(table.rows, (row) => row.map((value) => plain(value)));
        sheets.set(name, { rows: [[title], heading, ...rows], ours: true, hidden: false, tables: [] });
      }
      progress(1);
      return report.sheets.map(({ name }) => name);
    },
    async flag({ sheet, firstRow, column, values, read = [], keep }, { signal }) {
      await begin('flag', signal);
      const { rows } = sheetNamed(sheet);
      values.forEach((_, index) => {
        if ((rows[firstRow + index]?.[column] ?? null) !== (read[index] ?? null))
          throw new WorkbookError(`Column ${column + 1} of ${sheet} is not what it was. Look at it, then try again.`);
      });
      values.forEach((value, index) => {
        const row = (rows[firstRow + index] ??= []);
        if (value !== null || column < row.length) row[column] = value;
      });
      if (keep) memory.set(keep.name, keep.value);
    },
    async addTable({ sheet, table, columns, rows: given = [] }) {
      await begin('addTable');
      if (sheets.has(sheet)) throw new WorkbookError(`There is a sheet ${sheet} already. Rename it, then try again.`);
      const below = given.length > 0 ? given.map((row) => row.map((value) => value ?? '')) : [columns.map(() => '')];
      const area = { top: 0, left: 0, bottom: below.length, right: columns.length - 1 };
      const rows = [columns.map(({ heading }) => heading), ...below];
      sheets.set(sheet, { rows, ours: false, hidden: false, tables: [{ name: table, area }] });
    },
    async putRow({ sheet: name, area, row: wanted, read, cells }) {
      await begin('putRow');
      const sheet = sheetNamed(name);
      const holds = (row: number, expected: ReadonlyMap<number, Raw>): boolean =>
        [...expected].every(([column, value]) => (sheet.rows[row]?.[column] ?? '') === (value ?? ''));
      if (!holds(area.top, read.headings) || (wanted !== null && !holds(wanted, read.cells)))
        throw new WorkbookError('Somebody changed these cells. Look at them and try again.');
      const filled = (row: readonly Raw[]): boolean => row.some((value) => value !== null && value !== '');
      const row = wanted ?? sheet.rows.findLastIndex(filled) + 1;
      const last = row + Math.max(0, ...cells.map(({ below = 0 }) => below));
      for (const { column, below = 0, value } of cells) (sheet.rows[row + below] ??= [])[column] = value ?? '';
      sheet.tables = sheet.tables.map((table) => ({
        ...table,
        area: { ...table.area, bottom: Math.max(table.area.bottom, last) },
      }));
      return row;
    },
    async recall(name) {
      await begin('recall');
      return memory.get(name);
    },
    async remember(name, value) {
      await begin('remember');
      memory.set(name, JSON.parse(JSON.stringify(value)));
    },
    async keptPack() {
      await begin('keptPack');
      return pack;
    },
    async keepPack(file) {
      await begin('keepPack');
      pack = file;
    },
    async recalculate() {
      await begin('recalculate');
    },
  };
}

const plain = (value: string | number | null | { readonly formula: string }): Raw =>
  typeof value === 'object' && value !== null ? value.formula : value;

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
