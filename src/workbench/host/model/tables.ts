import { contains, height, intersection, mapCells } from '../areas';
import { type Arguments, type HostObject, hostType } from '../hostObject';
import { invalidArgument, invalidOperation, itemAlreadyExists, MissingMember } from '../richApiError';
import { atOnce } from '../slices';
import type { Area, SheetPort, TableState } from '../workbookPort';
import { type Book, found, itemAt, sheetOf, writable } from './book';
import { addressed, rangeBehind } from './range';
import { table } from './table';
import type { SheetSelf } from './worksheet';

/** Tables of the workbook, or of one sheet. */
interface Tables {
  readonly book: Book;
  readonly sheetId?: string;
}

const NAME = /^[A-Za-z_\\][\w.\\]{0,254}$/;
const STYLE = 'TableStyleMedium2';

/** The name, or a failure where it is taken or Excel takes none such. */
export function tableName(book: Book, value: unknown, own?: string): string {
  if (typeof value !== 'string' || !NAME.test(value) || /^[A-Za-z]{1,3}\d+$/.test(value)) throw invalidArgument();
  const lower = value.toLowerCase();
  const isTaken =
    book.port.parts.names.has(lower) ||
    book.port.tables().some(({ id, name }) => id !== own && name.toLowerCase() === lower);
  if (isTaken) throw itemAlreadyExists();
  return value;
}

const states = ({ book, sheetId }: Tables): readonly TableState[] =>
  book.port.tables().filter((state) => sheetId === undefined || state.sheetId === sheetId);

const objects = (self: Tables): HostObject[] => states(self).map(({ id }) => table({ book: self.book, id }));

function named(self: Tables, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const state = states(self).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return state ? table({ book: self.book, id: state.id }) : null;
}

function add(self: Tables, [address, hasHeaders]: Arguments): HostObject {
  const { book } = self;
  const target = rangeBehind(address) ?? addressed(book, String(address), self.sheetId ?? book.port.activeSheetId());
  if (hasHeaders !== true) throw new MissingMember('TableCollection.add without headers');
  const sheet = writable(sheetOf(book, target.sheetId));
  const area = height(target.area) > 1 ? target.area : { ...target.area, bottom: target.area.bottom + 1 };
  refuseOverlap(book, sheet, area);
  nameColumns(sheet, area);
  const { id } = book.port.addTable({
    sheetId: sheet.id,
    name: nextName(book),
    area,
    style: STYLE,
    showTotals: false,
  });
  return table({ book, id });
}

function refuseOverlap(book: Book, sheet: SheetPort, area: Area): void {
  const overlaps = book.port.tables().some((state) => state.sheetId === sheet.id && intersection(state.area, area));
  if (overlaps) throw invalidOperation("A table can't overlap another table.");
  if (sheet.merges().some((merge) => intersection(merge, area) && contains(area, merge))) {
    throw invalidOperation("This won't work because the selection has merged cells.");
  }
}

/** Headings become text, none empty and no two alike. */
function nameColumns(sheet: SheetPort, area: Area): void {
  const row = { ...area, bottom: area.top };
  const taken = new Set<string>();
  const names = mapCells(row, (top, left) => sheet.textAt(top, left))[0] ?? [];
  const unique = names.map((name, index) => {
    const base = name || `Column${index + 1}`;
    let free = base;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${base}${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
  const changed = unique.map((value, index) =>
    sheet.valueAt(area.top, area.left + index) === value ? undefined : value,
  );
  if (changed.some((value) => value !== undefined)) atOnce(sheet.write(row, [changed]));
}

function nextName(book: Book): string {
  const taken = new Set(book.port.tables().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

const tableCollection = hostType<Tables>('TableCollection', {
  scalars: { Count: { get: (self) => states(self).length } },
  items: objects,
  item: (self, [key]) => found(named(self, key)),
  methods: {
    Add: add,
    GetCount: (self) => states(self).length,
    GetItemAt: (self, [index]) => itemAt(objects(self), index),
    GetItemOrNullObject: (self, [key]) => named(self, key),
  },
});

/** `workbook.tables`. */
export const bookTables = (book: Book): HostObject => tableCollection({ book });

/** `worksheet.tables`. */
export const sheetTables = ({ book, id }: SheetSelf): HostObject => tableCollection({ book, sheetId: id });
