import { areaOf, WHOLE_SHEET } from '../areas';
import { type Arguments, type HostObject, hostType, type Scalar } from '../hostObject';
import { invalidOperation, itemAlreadyExists, itemNotFound } from '../richApiError';
import type { SheetPort, Visibility } from '../workbookPort';
import { type Book, indexArgument, sheetNamed, sheetOf, textArgument } from './book';
import { charts } from './charts';
import { EventType } from './eventTargets';
import { freezePanes } from './freezePanes';
import { addressed, range } from './range';
import { sheetName } from './sheetName';
import { sheetProperties } from './sheetProperties';
import { sheetProtection } from './sheetProtection';
import { sheetTables } from './tables';

/** A worksheet as the add-in holds it. */
export interface SheetSelf {
  readonly book: Book;
  readonly id: string;
}

export const sheetOfSelf = ({ book, id }: SheetSelf): SheetPort => sheetOf(book, id);

function rename(self: SheetSelf, value: unknown): void {
  const name = sheetName(value);
  const taken = sheetNamed(self.book, name);
  if (taken && taken.id !== self.id) throw itemAlreadyExists();
  sheetOfSelf(self).name = name;
}

const isOnlyVisible = ({ book, id }: SheetSelf): boolean =>
  book.port.sheets().every((sheet) => sheet.id === id || sheet.visibility !== 'Visible');

function show(self: SheetSelf, visibility: Visibility): void {
  if (visibility !== 'Visible' && isOnlyVisible(self)) throw invalidOperation(ONE_VISIBLE);
  sheetOfSelf(self).visibility = visibility;
}

function remove(self: SheetSelf): void {
  if (isOnlyVisible(self)) throw invalidOperation(ONE_VISIBLE);
  const { port } = self.book;
  const { parts } = port;
  port.deleteSheet(sheetOfSelf(self).id);
  parts.sheetProperties.delete(self.id);
  for (const kept of [parts.charts, parts.conditionalFormats, parts.validations]) {
    for (const [key, { sheetId }] of kept) if (sheetId === self.id) kept.delete(key);
  }
}

const ONE_VISIBLE = 'A workbook must contain at least one visible worksheet.';

function used(self: SheetSelf, [valuesOnly]: Arguments): HostObject | null {
  const area = sheetOfSelf(self).usedArea(valuesOnly === true);
  return area ? range({ book: self.book, sheetId: self.id, area }) : null;
}

const gridlines: Scalar<SheetSelf> = {
  get: (self) => sheetOfSelf(self).showGridlines,
  set: (self, value) => (sheetOfSelf(self).showGridlines = value === true),
};

/** `worksheets` items and what leads to one. */
export const worksheet = hostType<SheetSelf>('Worksheet', {
  id: ({ id }) => id,
  scalars: {
    Id: { get: (self) => sheetOfSelf(self).id },
    Name: { get: (self) => sheetOfSelf(self).name, set: rename },
    Position: { get: ({ book, id }) => book.port.sheets().findIndex((sheet) => sheet.id === id) },
    Visibility: {
      get: (self) => sheetOfSelf(self).visibility,
      set: (self, value) => show(self, value as Visibility),
    },
    TabColor: {
      get: (self) => sheetOfSelf(self).tabColor,
      set: (self, value) => (sheetOfSelf(self).tabColor = textArgument(value)),
    },
    ShowGridlines: gridlines,
    /** The name under which the library of 2022 sets them. */
    Gridlines: gridlines,
  },
  objects: {
    Charts: (self) => charts(self),
    CustomProperties: (self) => sheetProperties(self),
    FreezePanes: (self) => freezePanes(self),
    Protection: (self) => sheetProtection(self),
    Tables: (self) => sheetTables(self),
  },
  methods: {
    Activate: ({ book, id }) => book.port.activate(id),
    Delete: remove,
    GetRange: ({ book, id }, [address]) =>
      range(
        address === undefined || address === null || address === ''
          ? { book, sheetId: id, area: WHOLE_SHEET }
          : addressed(book, textArgument(address), id),
      ),
    GetRangeByIndexes: ({ book, id }, [row, column, rows, columns]) =>
      range({
        book,
        sheetId: id,
        area: areaOf(indexArgument(row), indexArgument(column), indexArgument(rows), indexArgument(columns)),
      }),
    GetCell: ({ book, id }, [row, column]) =>
      range({ book, sheetId: id, area: areaOf(indexArgument(row), indexArgument(column), 1, 1) }),
    GetUsedRange: (self, args) =>
      used(self, args) ?? range({ book: self.book, sheetId: self.id, area: areaOf(0, 0, 1, 1) }),
    GetUsedRangeOrNullObject: used,
    GetNextOrNullObject: (self, args) => neighbour(self, 1, args),
    GetPreviousOrNullObject: (self, args) => neighbour(self, -1, args),
    _RegisterDataChangedEvent: ({ book, id }) => book.events.register(EventType.changed, id),
    _UnregisterDataChangedEvent: ({ book, id }) => book.events.unregister(EventType.changed, id),
    _RegisterSelectionChangedEvent: ({ book, id }) => book.events.register(EventType.selected, id),
    _UnregisterSelectionChangedEvent: ({ book, id }) => book.events.unregister(EventType.selected, id),
  },
});

function neighbour({ book, id }: SheetSelf, step: number, [visibleOnly]: Arguments): HostObject | null {
  const sheets = book.port
    .sheets()
    .filter((sheet) => sheet.id === id || !visibleOnly || sheet.visibility === 'Visible');
  const place = sheets.findIndex((sheet) => sheet.id === id);
  if (place < 0) throw itemNotFound();
  const next = sheets[place + step];
  return next ? worksheet({ book, id: next.id }) : null;
}
