import { type Arguments, type HostObject, hostType } from '../hostObject';
import { itemAlreadyExists } from '../richApiError';
import type { SheetPort } from '../workbookPort';
import { type Book, found, sheetNamed } from './book';
import { EventType, WORKBOOK } from './eventTargets';
import { sheetName } from './sheetName';
import { worksheet } from './worksheet';

const visible = ({ port }: Book, visibleOnly: unknown): readonly SheetPort[] =>
  port.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

const item = (book: Book, sheet: SheetPort | undefined): HostObject => worksheet({ book, id: found(sheet).id });

function add(book: Book, [name]: Arguments): HostObject {
  const given = name === undefined || name === null ? nextName(book) : sheetName(name);
  if (sheetNamed(book, given)) throw itemAlreadyExists();
  return item(book, book.port.addSheet(given));
}

function nextName(book: Book): string {
  let number = 1;
  while (sheetNamed(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Methods by which the library listens and stops listening to the collection. */
const listening = (name: string, type: number): Readonly<Record<string, (book: Book) => void>> => ({
  [`_Register${name}Event`]: ({ events }) => events.register(type, WORKBOOK),
  [`_Unregister${name}Event`]: ({ events }) => events.unregister(type, WORKBOOK),
});

/** `workbook.worksheets`. */
export const worksheets = hostType<Book>('WorksheetCollection', {
  items: (book) => book.port.sheets().map((sheet) => item(book, sheet)),
  item: (book, [key]) => item(book, sheetNamed(book, key)),
  methods: {
    Add: add,
    GetItemOrNullObject: (book, [key]) => {
      const sheet = sheetNamed(book, key);
      return sheet ? item(book, sheet) : null;
    },
    GetActiveWorksheet: (book) => worksheet({ book, id: book.port.activeSheetId() }),
    GetCount: (book, [visibleOnly]) => visible(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => item(book, visible(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => item(book, visible(book, visibleOnly).at(-1)),
    ...listening('DataChanged', EventType.changed),
    ...listening('Added', EventType.added),
    ...listening('Deleted', EventType.deleted),
    ...listening('SelectionChanged', EventType.selected),
  },
});
