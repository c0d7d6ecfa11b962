import { fullAddress, localAddress, parseLocalAddress, splitAddress } from '../a1';
import type { NameState } from '../bookParts';
import { type Arguments, type HostObject, hostType } from '../hostObject';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richApiError';
import { type Book, found, sheetNamed, sheetOf } from './book';
import { addressed, range, rangeBehind, type RangeSelf } from './range';

interface Name {
  readonly book: Book;
  /** In lower case. */
  readonly key: string;
}

const NAME = /^[A-Za-z_\\][\w.\\]{0,254}$/;

const stateOf = ({ book, key }: Name): NameState => found(book.port.parts.names.get(key));

/** The cells that the name stands for; nothing for a constant, or a sheet that is gone. */
function target(self: Name): RangeSelf | undefined {
  const { formula } = stateOf(self);
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ''));
  if (sheet === undefined || !sheetNamed(self.book, sheet) || !parseLocalAddress(cells)) return undefined;
  return addressed(self.book, formula, '');
}

const rangeOrNull = (self: Name): HostObject | null => {
  const cells = target(self);
  return cells ? range(cells) : null;
};

const namedItem = hostType<Name>('NamedItem', {
  id: (self) => stateOf(self).name,
  scalars: {
    Name: { get: (self) => stateOf(self).name },
    Type: { get: (self) => (target(self) ? 'Range' : 'String') },
    Value: {
      get: (self) => {
        const cells = target(self);
        return cells ? fullAddress(sheetOf(self.book, cells.sheetId).name, cells.area) : stateOf(self).formula;
      },
    },
    Formula: { get: (self) => stateOf(self).formula },
    Visible: {
      get: (self) => stateOf(self).visible,
      set: (self, value) => (stateOf(self).visible = value === true),
    },
    Comment: {
      get: (self) => stateOf(self).comment,
      set: (self, value) => (stateOf(self).comment = String(value)),
    },
    Scope: { get: () => 'Workbook' },
  },
  methods: {
    GetRange: (self) => {
      const cells = rangeOrNull(self);
      if (!cells) throw itemNotFound();
      return cells;
    },
    GetRangeOrNullObject: rangeOrNull,
    Delete: ({ book, key }) => void book.port.parts.names.delete(key),
  },
});

const one = (book: Book, key: unknown): HostObject | null => {
  const lower = String(key).toLowerCase();
  return book.port.parts.names.has(lower) ? namedItem({ book, key: lower }) : null;
};

function add(book: Book, [name, reference, comment]: Arguments): HostObject {
  if (typeof name !== 'string' || !NAME.test(name)) throw invalidArgument();
  const key = name.toLowerCase();
  if (book.port.parts.names.has(key)) throw itemAlreadyExists();
  const cells = rangeBehind(reference);
  const formula = cells ? `=${absolute(cells)}` : String(reference);
  book.port.parts.names.set(key, { name, formula, comment: typeof comment === 'string' ? comment : '', visible: true });
  return namedItem({ book, key });
}

/** `Sheet1!$A$1:$B$2`. */
function absolute({ book, sheetId, area }: RangeSelf): string {
  const local = localAddress(area);
  const full = fullAddress(sheetOf(book, sheetId).name, area);
  return full.slice(0, full.length - local.length) + local.replace(/[A-Z]+|\d+/g, '$$$&');
}

/** `workbook.names`. */
export const names = hostType<Book>('NamedItemCollection', {
  items: (book) => [...book.port.parts.names.keys()].map((key) => namedItem({ book, key })),
  item: (book, [key]) => found(one(book, key)),
  methods: {
    Add: add,
    GetCount: (book) => book.port.parts.names.size,
    GetItemOrNullObject: (book, [key]) => one(book, key),
  },
});
