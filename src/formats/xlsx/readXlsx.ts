import { REPORT_MARK } from '../../core/report';
import type { SheetCells } from '../../core/sheets';
import { LIMITS, type Limits } from './limits';
import { dateStyles } from './read/dateStyles';
import { namedTables } from './read/namedTables';
import { packageParts } from './read/packageParts';
import { sharedStrings } from './read/sharedStrings';
import { type Visibility, workbookPart } from './read/workbookPart';
import { type CellAllowance, worksheet } from './read/worksheet';
import { unreadable } from './unreadableXlsx';
import { openZip } from './zip/openZip';
import { allowance } from './zip/unpacked';

/** A sheet as the workbook shows it. */
export interface XlsxSheet {
  readonly cells: SheetCells;
  readonly visibility: Visibility;
  /** Parley wrote it, and marked it. */
  readonly ours: boolean;
}

/** A sheet without cells, which nothing can be read from. */
interface SheetIssue {
  readonly sheet: string;
  readonly message: string;
}

export interface XlsxRead {
  /** What the name of such a file ends in: `.xlsx`, or `.xlsm` for one with macros. */
  readonly ending: string;
  readonly values: readonly XlsxSheet[];
  readonly issues: readonly SheetIssue[];
}

export interface Reading {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
  readonly limits?: Limits;
}

/** Parts that hold no cells; the others, by far the most of it, are read. */
const PASSED_OVER = /(^|\/)(media|drawings|charts|theme|embeddings|pivotCache|vbaProject)|calcChain/i;

/**
 * Reads a workbook sheet by sheet from its packed bytes: values as Excel hands them over, merged areas, tables, what is hidden. Its own
 * reader: streams of exceljs give no merged areas and no tables, and set no bound to what a file unpacks to.
 * Throws `UnreadableXlsx` for a file that is none, damaged, locked or beyond the limits; rejects with the signal's reason when stopped.
 */
export async function readXlsx(bytes: Uint8Array, { signal, progress, limits = LIMITS }: Reading): Promise<XlsxRead> {
  const within = allowance(limits.expandedBytes);
  const archive = openZip(bytes, limits);
  const of = [...archive.values()].reduce((sum, { name, size }) => sum + (PASSED_OVER.test(name) ? 0 : size), 0);
  let done = 0;
  const parts = packageParts(archive, (count) => {
    signal.throwIfAborted();
    within(count);
    done += count;
    progress(Math.min(1, done / of));
  });
  const workbook = await workbookPart(parts);
  const { sheets, from1904 } = workbook;
  if (sheets.length > limits.sheets) throw unreadable('sheets', { count: sheets.length, most: limits.sheets });
  const strings = await sharedStrings(parts, workbook.sharedStrings);
  const dates = await dateStyles(parts, workbook.styles);
  const cellsAllowed: CellAllowance = { left: limits.cells, of: limits.cells };
  const values: XlsxSheet[] = [];
  const issues: SheetIssue[] = [];
  for (const { name, visibility, path } of sheets) {
    if (path === null) {
      issues.push({ sheet: name, message: 'is no worksheet: it has no cells to read' });
      continue;
    }
    const { cells, properties } = await worksheet(parts, path, { strings, dates, from1904 }, cellsAllowed);
    const tables = await namedTables(parts, path);
    values.push({ cells: { name, ...cells, tables }, visibility, ours: properties.has(REPORT_MARK) });
  }
  if (values.length === 0) throw unreadable('withoutSheets', {});
  progress(1);
  return { ending: workbook.ending, values, issues };
}
