import { width } from '../areas';
import { type HostObject, hostType } from '../hostObject';
import type { Area } from '../workbookPort';
import { found, itemAt, sheetOf } from './book';
import { body, headings, part, stateOf, type TableSelf } from './table';

interface Column {
  readonly table: TableSelf;
  readonly index: number;
}

const within = (area: Area, index: number): Area => ({ ...area, left: area.left + index, right: area.left + index });

const nameOf = ({ table, index }: Column): string => {
  const { sheetId, area } = stateOf(table);
  return sheetOf(table.book, sheetId).textAt(area.top, area.left + index);
};

const column = hostType<Column>('TableColumn', {
  id: ({ index }) => String(index + 1),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf },
  },
  methods: {
    GetRange: ({ table, index }) => part(table, within(stateOf(table).area, index)),
    GetDataBodyRange: ({ table, index }) => part(table, within(body(stateOf(table)), index)),
    GetHeaderRowRange: ({ table, index }) => part(table, within(headings(stateOf(table)), index)),
  },
});

const all = (table: TableSelf): Column[] =>
  Array.from({ length: width(stateOf(table).area) }, (_, index) => ({ table, index }));

/** By name, or by the identifier, a number or its text. */
function one(table: TableSelf, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const known = all(table).find((candidate) =>
    typeof key === 'number' ? candidate.index + 1 === key : nameOf(candidate).toLowerCase() === wanted,
  );
  const byId = known ?? all(table).find(({ index }) => String(index + 1) === wanted);
  return byId ? column(byId) : null;
}

/** `table.columns`. */
export const tableColumns = hostType<TableSelf>('TableColumnCollection', {
  scalars: { Count: { get: (table) => width(stateOf(table).area) } },
  items: (table) => all(table).map(column),
  item: (table, [key]) => found(one(table, key)),
  methods: {
    GetCount: (table) => width(stateOf(table).area),
    GetItemAt: (table, [index]) => itemAt(all(table).map(column), index),
    GetItemOrNullObject: (table, [key]) => one(table, key),
  },
});
