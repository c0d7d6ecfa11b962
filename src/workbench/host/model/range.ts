import { fullAddress, parseLocalAddress, splitAddress } from '../a1';
import {
  areaOf,
  bounding,
  cellCount,
  COLUMNS,
  contains,
  height,
  intersection,
  isEntireColumn,
  isEntireRow,
  ROWS,
  WHOLE_SHEET,
  width,
} from '../areas';
import { type Arguments, type HostObject, hostType, isHostObject } from '../hostObject';
import { invalidArgument, itemNotFound } from '../richApiError';
import type { Area, SheetPort } from '../workbookPort';
import { type Book, found, indexArgument, sheetNamed, sheetOf, writable } from './book';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { linesProperties } from './linesProperties';
import { rangeAreas } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { rangeValues } from './rangeValues';
import { worksheet } from './worksheet';

/** A rectangle of cells as the add-in holds it. */
export interface RangeSelf {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

export const sheetOfRange = ({ book, sheetId }: RangeSelf): SheetPort => sheetOf(book, sheetId);

const selves = new WeakMap<HostObject, RangeSelf>();

/** The rectangle behind an argument that is a range; nothing for anything else. */
export const rangeBehind = (argument: unknown): RangeSelf | undefined =>
  isHostObject(argument) ? selves.get(argument) : undefined;

export function range(self: RangeSelf): HostObject {
  const object = rangeType(self);
  selves.set(object, self);
  return object;
}

const moved = (self: RangeSelf, area: Area): HostObject => {
  if (!contains(WHOLE_SHEET, area) || cellCount(area) < 1 || height(area) < 1) throw invalidArgument();
  return range({ ...self, area });
};

const optional = (self: RangeSelf, area: Area | undefined): HostObject | null =>
  area ? range({ ...self, area }) : null;

const orFail = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

function used(self: RangeSelf, [valuesOnly]: Arguments): Area | undefined {
  return sheetOfRange(self).usedArea(valuesOnly === true, self.area);
}

/** The rectangle that an argument means: a range, or an address on the same sheet. */
function other(self: RangeSelf, argument: unknown): Area {
  return (rangeBehind(argument) ?? addressed(self.book, String(argument), self.sheetId)).area;
}

/** The range of an address or a name; of `sheetId` where the address names no sheet. */
export function addressed(book: Book, reference: string, sheetId: string): RangeSelf {
  const { sheet, cells } = splitAddress(reference.replace(/^=/, ''));
  const area = parseLocalAddress(cells);
  if (area) return { book, sheetId: sheet === undefined ? sheetId : found(sheetNamed(book, sheet)).id, area };
  const name = book.port.parts.names.get(cells.toLowerCase());
  if (name) return addressed(book, name.formula, sheetId);
  const table = book.port.tables().find((candidate) => candidate.name.toLowerCase() === cells.toLowerCase());
  if (!table) throw invalidArgument();
  return { book, sheetId: table.sheetId, area: { ...table.area, top: table.area.top + 1 } };
}

function clear(self: RangeSelf, what: unknown): void {
  const sheet = writable(sheetOfRange(self));
  if (what !== 'Formats') sheet.clear(self.area, 'contents');
  if (what === undefined || what === null || what === 'All' || what === 'Formats') sheet.clear(self.area, 'formats');
}

const rangeType = hostType<RangeSelf>('Range', {
  referenced: true,
  scalars: {
    Address: { get: (self) => fullAddress(sheetOfRange(self).name, self.area) },
    AddressLocal: { get: (self) => fullAddress(sheetOfRange(self).name, self.area) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => height(area) },
    ColumnCount: { get: ({ area }) => width(area) },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    ...rangeValues,
  },
  objects: {
    Worksheet: ({ book, sheetId }) => worksheet({ book, id: sheetId }),
    Format: (self) => rangeFormat(self),
    ConditionalFormats: (self) => conditionalFormats(self),
    DataValidation: (self) => dataValidation(self),
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== height(area) || columns !== width(area)) throw invalidArgument();
    },
    GetCell: (self, [row, column]) =>
      moved(self, areaOf(self.area.top + indexArgument(row), self.area.left + indexArgument(column), 1, 1)),
    GetRow: (self, [row]) =>
      moved(self, areaOf(self.area.top + indexArgument(row), self.area.left, 1, width(self.area))),
    GetColumn: (self, [column]) =>
      moved(self, areaOf(self.area.top, self.area.left + indexArgument(column), height(self.area), 1)),
    GetLastCell: (self) => moved(self, areaOf(self.area.bottom, self.area.right, 1, 1)),
    GetLastRow: (self) => moved(self, { ...self.area, top: self.area.bottom }),
    GetLastColumn: (self) => moved(self, { ...self.area, left: self.area.right }),
    GetEntireRow: (self) => moved(self, { ...self.area, left: 0, right: COLUMNS - 1 }),
    GetEntireColumn: (self) => moved(self, { ...self.area, top: 0, bottom: ROWS - 1 }),
    GetBoundingRect: (self, [argument]) => moved(self, bounding(self.area, other(self, argument))),
    GetResizedRange: (self, [rows, columns]) =>
      moved(self, {
        ...self.area,
        bottom: self.area.bottom + indexArgument(rows, 0),
        right: self.area.right + indexArgument(columns, 0),
      }),
    GetAbsoluteResizedRange: (self, [rows, columns]) =>
      moved(self, areaOf(self.area.top, self.area.left, indexArgument(rows), indexArgument(columns))),
    GetOffsetRange: (self, [rows, columns]) =>
      moved(
        self,
        areaOf(
          self.area.top + indexArgument(rows, 0),
          self.area.left + indexArgument(columns, 0),
          height(self.area),
          width(self.area),
        ),
      ),
    GetIntersection: (self, [argument]) => orFail(optional(self, intersection(self.area, other(self, argument)))),
    GetIntersectionOrNullObject: (self, [argument]) => optional(self, intersection(self.area, other(self, argument))),
    GetUsedRange: (self, args) => orFail(optional(self, used(self, args))),
    GetUsedRangeOrNullObject: (self, args) => optional(self, used(self, args)),
    GetMergedAreasOrNullObject: (self) => mergedAreas(self),
    GetMergedAreas: (self) => orFail(mergedAreas(self)),
    GetRowProperties: (self, [options]) => linesProperties(self, 'row', options),
    GetColumnProperties: (self, [options]) => linesProperties(self, 'column', options),
    GetSpillingToRangeOrNullObject: (self) => optional(self, sheetOfRange(self).spillAt(self.area.top, self.area.left)),
    Clear: (self, [what]) => clear(self, what),
    Select: ({ book, sheetId, area }) => book.port.select(sheetId, area),
    Merge: (self) => writable(sheetOfRange(self)).merge(self.area),
    Unmerge: (self) => writable(sheetOfRange(self)).unmerge(self.area),
  },
});

function mergedAreas(self: RangeSelf): HostObject | null {
  const areas = sheetOfRange(self)
    .merges()
    .filter((area) => intersection(area, self.area));
  return areas.length > 0 ? rangeAreas({ ...self, areas }) : null;
}
