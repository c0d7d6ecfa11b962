import { hostType } from '../hostObject';
import { type Book, found, textArgument } from './book';

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting = hostType<Setting>('Setting', {
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => {
        if (!book.port.parts.settings.has(key)) found(undefined);
        return book.port.parts.settings.get(key);
      },
      set: ({ book, key }, value) => void book.port.parts.settings.set(key, value),
    },
  },
  methods: { Delete: ({ book, key }) => void book.port.parts.settings.delete(key) },
});

const has = ({ port }: Book, key: unknown): boolean => port.parts.settings.has(String(key));

/** `workbook.settings`. */
export const settings = hostType<Book>('SettingCollection', {
  items: (book) => [...book.port.parts.settings.keys()].map((key) => setting({ book, key })),
  item: (book, [key]) => setting({ book, key: found(has(book, key) ? String(key) : undefined) }),
  methods: {
    Add: (book, [key, value]) => {
      book.port.parts.settings.set(textArgument(key), value);
      return setting({ book, key: textArgument(key) });
    },
    GetCount: (book) => book.port.parts.settings.size,
    GetItemOrNullObject: (book, [key]) => (has(book, key) ? setting({ book, key: String(key) }) : null),
  },
});
