import { type HostObject, hostType } from '../hostObject';
import type { References } from '../references';
import { itemNotFound } from '../richApiError';
import type { WorkbookPort } from '../types';

interface Book {
  readonly port: WorkbookPort;
  readonly references: References;
}

interface Sheet {
  readonly port: WorkbookPort;
  readonly id: string;
}

const sheetName = ({ port, id }: Sheet): string => found(port.sheets().find((sheet) => sheet.id === id)).name;

const worksheet = hostType<Sheet>('Worksheet', {
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: sheetName },
    Position: { get: ({ port, id }) => port.sheets().findIndex((sheet) => sheet.id === id) },
  },
});

const worksheets = hostType<WorkbookPort>('WorksheetCollection', {
  items: (port) => port.sheets().map(({ id }) => worksheet({ port, id })),
  item: (port, [key]) => found(sheetByKey(port, key)),
  methods: {
    GetItemOrNullObject: (port, [key]) => sheetByKey(port, key),
    GetActiveWorksheet: (port) => worksheet({ port, id: port.activeSheetId() }),
    GetCount: (port) => port.sheets().length,
  },
});

const application = hostType<WorkbookPort>('Application', {});

/** `context.workbook`. */
export const workbook = hostType<Book>('Workbook', {
  scalars: { Name: { get: ({ port }) => port.name } },
  objects: {
    Application: ({ port }) => application(port),
    Worksheets: ({ port }) => worksheets(port),
  },
  methods: { _RemoveReference: ({ references }, args) => references.remove(args.flat()) },
});

/** Sheets are found by identifier or by name, whatever its case. */
function sheetByKey(port: WorkbookPort, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const sheet = port.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return sheet ? worksheet({ port, id: sheet.id }) : null;
}

function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}
