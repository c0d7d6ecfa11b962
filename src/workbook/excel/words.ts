/** What to tell the user where Excel refuses, by the library's code: what happened and what to do. */
export const WORDS: Readonly<Record<string, string>> = {
  AccessDenied:
    'Excel does not let Parley change this workbook: a sheet or the workbook’s structure is protected, or it is open for reading only. Take the protection off (Review > Unprotect) and try again.',
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
  'Excel has not answered for a long time. If a dialog is open or a cell is being edited, finish it, then try again.';

export const LEFT_OVER = (why: string, sheets: readonly string[]): string =>
  `${why} Excel did not let Parley take back what it had begun: delete the sheet${sheets.length > 1 ? 's' : ''} ${sheets.join(', ')} (right click on the tab > Delete). Your own cells are unchanged.`;

export const OLD_LEFT = (why: string, sheets: readonly string[]): string =>
  `The new report is complete, but ${sheets.join(', ')} of the earlier one could not be deleted: ${why}`;

export const NOT_EMPTY = (cell: string): string =>
  `${cell} is not empty, and Parley writes beside your table only where nothing stands. Clear the column or choose the report.`;
