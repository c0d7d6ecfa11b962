/** What to tell the user where Excel refuses, by the library's code: what happened and what to do. */
export const WORDS: Readonly<Record<string, string>> = {
  AccessDenied:
    'Excel does not let Parley change this workbook: a sheet or the workbook’s structure is protected, or it is open for reading only. Take the protection off (Review > Unprotect Sheet, Review > Protect Workbook) and try again.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
  ActivityLimitReached: 'Excel is busy with another long task. Wait for it to end and try again.',
  RequestPayloadSizeLimitExceeded: 'Excel would not take so much at once. Close other workbooks and try again.',
  ResponsePayloadSizeLimitExceeded: 'Excel would not hand over so much at once. Audit fewer sheets at a time.',
  RequestAborted: 'Excel stopped half way. Try again.',
  Conflict: 'Somebody else changed the workbook at the same moment. Try again.',
  InsertDeleteConflict: 'Something stands in the way on the sheet. Make room and try again.',
  ItemNotFound: 'A sheet that Parley read is no longer there. Look for fee schedules again.',
  InvalidReference: 'A range that Parley read is no longer there. Look for fee schedules again.',
  NonBlankCellOffSheet: 'There is no room on the sheet for another column.',
  ServiceNotAvailable: 'Excel’s server does not answer. Check the connection and try again.',
  Unauthenticated: 'Excel has signed you out. Sign in and try again.',
};

export const UNKNOWN = (detail: string): string =>
  `Excel could not do this (${detail}). Save the workbook, close this pane, open it again and try once more.`;

export const SILENT =
  'Excel has not answered for a long time. If a dialog is open or a cell is being edited, finish it. What was begun may still appear once Excel goes on: look before you try again. A report that has come is replaced then.';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const sheetsNamed = (names: readonly string[]): string => `sheet${names.length > 1 ? 's' : ''} ${quoted(names)}`;

export const PROTECTED = (sheet: string): string =>
  `The sheet “${sheet}” is protected. Unprotect it (Review > Unprotect Sheet) and try again.`;

export const LEFT_OVER = (why: string, names: readonly string[]): string =>
  `${why} Excel did not let Parley take back what it had begun: delete the ${sheetsNamed(names)} if you see them (right click on the tab > Delete). Your own cells are unchanged.`;

/** A replacement that stopped between the new report's names and the old one's. */
export const ASIDE = (names: readonly string[], aside: readonly string[]): string =>
  ` If you see the ${sheetsNamed(aside)}, they are the earlier report, and ${quoted(names)} is the new one, complete: delete the one that you do not want.`;

export const OLD_LEFT = (why: string, names: readonly string[]): string =>
  `The new report is complete, but the earlier one could not be deleted: ${why} Delete the ${sheetsNamed(names)} yourself (right click on the tab > Delete).`;

export const FLAGS_LEFT = (why: string, sheet: string, cells: string): string =>
  `${why} Excel did not let Parley take back what it had begun: look at the cells ${cells} on “${sheet}” and put back what they held (Undo).`;

export const NOT_EMPTY = (cell: string): string =>
  `${cell} is not empty, and Parley writes beside your table only where nothing stands. Clear the column or choose the report.`;

export const FLAGS_THERE = (cells: string): string =>
  `Flags stand in ${cells} that were not there when Parley looked, so nothing was written. Try again to be asked whether they are to be replaced.`;

export const FLAGS_CHANGED = (cell: string): string =>
  `${cell} no longer holds what Parley wrote there, so the flag column was left as it is. Try again: Parley looks at the sheet anew.`;

export const TOO_LONG = (sheet: string, row: number): string =>
  `Row ${row} of “${sheet}” holds more text than Excel hands over at once. Shorten it and try again.`;

export const TAKEN = (what: 'sheet' | 'table', name: string): string =>
  `There is a ${what} “${name}” already, and Parley changes nothing of yours. Rename it and try again.`;

export const SHEET_LEFT = (why: string, name: string): string =>
  `${why} Excel did not let Parley take back what it had begun: delete the ${sheetsNamed([name])} if you see it (right click on the tab > Delete).`;

export const CHANGED =
  'Somebody changed these cells since Parley read them, so nothing was written. They have been read again: look at them and repeat what you meant.';

export const GONE = (sheet: string): string =>
  `The table on “${sheet}” is no longer there. Open this page again to read the workbook anew.`;

export const TOTALS = (sheet: string): string =>
  `The table on “${sheet}” has a totals row, below which no row can be added. Take it off (Table Design > Total Row), and put it back afterwards.`;

export const NO_ROOM = (sheet: string, cell: string): string =>
  `${cell} on “${sheet}” is not empty, so that the table has no room to grow. Move what stands below it and try again.`;

export const ROW_LEFT = (why: string, sheet: string, cells: string): string =>
  `${why} Excel did not let Parley take back what it had begun: look at the cells ${cells} on “${sheet}” and put back what they held (Undo).`;
