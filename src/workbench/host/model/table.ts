import { type HostObject, hostType } from '../hostObject';
import { itemNotFound } from '../richApiError';
import type { Area, TableState } from '../workbookPort';
import { type Book, found, sheetOf, textArgument, writable } from './book';
import { addressed, range, rangeBehind } from './range';
import { tableColumns } from './tableColumns';
import { tableName } from './tables';
import { worksheet } from './worksheet';

/** A table as the add-in holds it. */
export interface TableSelf {
  readonly book: Book;
  readonly id: string;
}

export const stateOf = ({ book, id }: TableSelf): TableState =>
  found(book.port.tables().find((state) => state.id === id));

/** A part of the table as a range. */
export const part = (self: TableSelf, area: Area): HostObject =>
  range({ book: self.book, sheetId: stateOf(self).sheetId, area });

export const body = ({ area }: TableState): Area => ({ ...area, top: area.top + 1 });
export const headings = ({ area }: TableState): Area => ({ ...area, bottom: area.top });
const totals = ({ area }: TableState): Area => ({ ...area, top: area.bottom + 1, bottom: area.bottom + 1 });

const change = (self: TableSelf, changes: Parameters<Book['port']['changeTable']>[1]): void => {
  writable(sheetOf(self.book, stateOf(self).sheetId));
  self.book.port.changeTable(self.id, changes);
};

function remove(self: TableSelf): void {
  const { sheetId, area } = stateOf(self);
  const sheet = writable(sheetOf(self.book, sheetId));
  self.book.port.removeTable(self.id);
  sheet.clear(area, 'contents');
  sheet.clear(area, 'formats');
}

/** An item of `tables`. */
export const table: (self: TableSelf) => HostObject = hostType<TableSelf>('Table', {
  id: ({ id }) => id,
  scalars: {
    Id: { get: (self) => stateOf(self).id },
    Name: {
      get: (self) => stateOf(self).name,
      set: (self, value) => change(self, { name: tableName(self.book, value, self.id) }),
    },
    Style: { get: (self) => stateOf(self).style, set: (self, value) => change(self, { style: textArgument(value) }) },
    ShowTotals: {
      get: (self) => stateOf(self).showTotals,
      set: (self, value) => change(self, { showTotals: value === true }),
    },
    ShowHeaders: { get: () => true },
  },
  objects: {
    Columns: (self) => tableColumns(self),
    Worksheet: (self) => worksheet({ book: self.book, id: stateOf(self).sheetId }),
  },
  methods: {
    GetRange: (self) => {
      const state = stateOf(self);
      return part(self, state.showTotals ? { ...state.area, bottom: state.area.bottom + 1 } : state.area);
    },
    GetHeaderRowRange: (self) => part(self, headings(stateOf(self))),
    GetDataBodyRange: (self) => part(self, body(stateOf(self))),
    GetTotalRowRange: (self) => {
      const state = stateOf(self);
      if (!state.showTotals) throw itemNotFound();
      return part(self, totals(state));
    },
    Resize: (self, [target]) =>
      change(self, {
        area: (rangeBehind(target) ?? addressed(self.book, String(target), stateOf(self).sheetId)).area,
      }),
    ConvertToRange: (self) => {
      const range = part(self, stateOf(self).area);
      self.book.port.removeTable(self.id);
      return range;
    },
    Delete: remove,
  },
});
