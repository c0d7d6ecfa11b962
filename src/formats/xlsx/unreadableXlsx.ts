import { separated } from '../../core/money';

/** What each reason has to say it with. */
interface Details {
  empty: object;
  tooBig: { megabytes: number; most: number };
  oldFormat: object;
  password: object;
  binaryWorkbook: object;
  openDocument: object;
  notXlsx: object;
  truncated: object;
  damaged: { part: string };
  doctype: { part: string };
  expands: { megabytes: number };
  cells: { most: number };
  sheets: { count: number; most: number };
  withoutSheets: object;
}

const SAVE = 'Open it in Excel and save it as .xlsx';

/** Every sentence about a file that cannot be read, after its name: what is wrong, and what to do. */
const SAYS: { readonly [K in keyof Details]: (detail: Details[K]) => string } = {
  empty: () => 'is empty. Save it again, or fetch it again from where it came from.',
  tooBig: ({ megabytes, most }) =>
    `is ${megabytes} MB large; up to ${most} MB are read. Leave out the sheets without fee schedules, or split it.`,
  oldFormat: () => `is in the format of Excel 97 to 2003 (.xls). ${SAVE}.`,
  password: () => `is protected by a password. ${SAVE} without a password.`,
  binaryWorkbook: () => `is a binary workbook (.xlsb). ${SAVE}.`,
  openDocument: () => `is an OpenDocument file. ${SAVE}.`,
  notXlsx: () => `is not an .xlsx workbook. ${SAVE}.`,
  truncated: () => 'breaks off before its end. Fetch or copy it again.',
  damaged: ({ part }) => `is damaged in its part ${part}. ${SAVE} again; Excel may repair it.`,
  doctype: ({ part }) => `has a document type in its part ${part}, which Excel never writes. ${SAVE} again.`,
  expands: ({ megabytes }) =>
    `unpacks to more than ${megabytes} MB. Leave out the sheets without fee schedules, or split it.`,
  cells: ({ most }) =>
    `has more than ${separated(most)} cells in use. Leave out the sheets without fee schedules, or split it.`,
  sheets: ({ count, most }) => `has ${count} sheets; up to ${most} are read. Split it.`,
  withoutSheets: () => 'has no worksheet.',
};

/** Why a file is not read; the sentence follows the file's name, which only whoever opened it knows. */
export class UnreadableXlsx extends Error {
  override readonly name = 'UnreadableXlsx';
}

export function unreadable<K extends keyof Details>(kind: K, detail: Details[K], cause?: unknown): UnreadableXlsx {
  return new UnreadableXlsx(SAYS[kind](detail), { cause });
}
