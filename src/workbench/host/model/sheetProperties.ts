import { type HostObject, hostType } from '../hostObject';
import { found, textArgument } from './book';
import type { SheetSelf } from './worksheet';

interface Property extends SheetSelf {
  readonly key: string;
}

/** Keys are found whatever their case; the sheet keeps the first way they were written. */
function held({ book, id }: SheetSelf): Map<string, string> {
  const all = book.port.parts.sheetProperties;
  const known = all.get(id) ?? new Map<string, string>();
  all.set(id, known);
  return known;
}

const keyOf = (self: SheetSelf, key: unknown): string | undefined =>
  [...held(self).keys()].find((known) => known.toLowerCase() === String(key).toLowerCase());

const property = hostType<Property>('WorksheetCustomProperty', {
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (self) => found(held(self).get(self.key)),
      set: (self, value) => void held(self).set(self.key, textArgument(value)),
    },
  },
  methods: { Delete: (self) => void held(self).delete(self.key) },
});

const one = (self: SheetSelf, key: unknown): HostObject | null => {
  const known = keyOf(self, key);
  return known === undefined ? null : property({ ...self, key: known });
};

/** `worksheet.customProperties`. */
export const sheetProperties = hostType<SheetSelf>('WorksheetCustomPropertyCollection', {
  items: (self) => [...held(self).keys()].map((key) => property({ ...self, key })),
  item: (self, [key]) => found(one(self, key)),
  methods: {
    Add: (self, [key, value]) => {
      const name = keyOf(self, key) ?? textArgument(key);
      held(self).set(name, textArgument(value));
      return property({ ...self, key: name });
    },
    GetCount: (self) => held(self).size,
    GetItemOrNullObject: (self, [key]) => one(self, key),
  },
});
