import { type HostObject, hostType } from '../hostObject';
import { invalidArgument } from '../richApiError';
import { type Book, found, textArgument } from './book';

interface Part {
  readonly book: Book;
  readonly id: string;
}

const namespaceOf = (xml: string): string => /^[^<]*(?:<\?[^>]*>\s*)*<[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';

const xmlOf = ({ book, id }: Part): string => found(book.port.parts.xmlParts.get(id));

function checked(xml: unknown): string {
  const text = textArgument(xml);
  if (!/^\s*(<\?[^>]*>\s*)?<\w/.test(text)) throw invalidArgument();
  return text;
}

const part = hostType<Part>('CustomXmlPart', {
  id: ({ id }) => id,
  scalars: { Id: { get: ({ id }) => id }, NamespaceUri: { get: (self) => namespaceOf(xmlOf(self)) } },
  methods: {
    GetXml: xmlOf,
    SetXml: (self, [xml]) => {
      xmlOf(self);
      self.book.port.parts.xmlParts.set(self.id, checked(xml));
    },
    Delete: ({ book, id }) => void book.port.parts.xmlParts.delete(id),
  },
});

const all = (book: Book): Part[] => [...book.port.parts.xmlParts.keys()].map((id) => ({ book, id }));

const one = (parts: readonly Part[], id: unknown): HostObject | null => {
  const known = parts.find((candidate) => candidate.id === id);
  return known ? part(known) : null;
};

interface Scope {
  readonly book: Book;
  readonly namespace: string;
}

const inNamespace = ({ book, namespace }: Scope): Part[] =>
  all(book).filter((candidate) => namespaceOf(xmlOf(candidate)) === namespace);

const scoped = hostType<Scope>('CustomXmlPartScopedCollection', {
  referenced: true,
  items: (scope) => inNamespace(scope).map(part),
  item: (scope, [id]) => found(one(inNamespace(scope), id)),
  methods: {
    GetCount: (scope) => inNamespace(scope).length,
    GetItemOrNullObject: (scope, [id]) => one(inNamespace(scope), id),
    GetOnlyItemOrNullObject: (scope) => {
      const parts = inNamespace(scope);
      return parts.length === 1 && parts[0] ? part(parts[0]) : null;
    },
  },
});

/** `workbook.customXmlParts`. */
export const customXmlParts = hostType<Book>('CustomXmlPartCollection', {
  items: (book) => all(book).map(part),
  item: (book, [id]) => found(one(all(book), id)),
  methods: {
    Add: (book, [xml]) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      book.port.parts.xmlParts.set(id, checked(xml));
      return part({ book, id });
    },
    GetByNamespace: (book, [namespace]) => scoped({ book, namespace: String(namespace) }),
    GetCount: (book) => book.port.parts.xmlParts.size,
    GetItemOrNullObject: (book, [id]) => one(all(book), id),
  },
});
