import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackStore, StoredPack } from './packStore';

/** A pack as it lies in the database: its file as a blob, which is not copied when it is put there; as bytes where it is an older one. */
type Row = Omit<StoredPack, 'file'> & { readonly bytes: Blob | Uint8Array<ArrayBuffer> };

interface Schema extends DBSchema {
  packs: { key: string; value: Row };
}

const DATABASE = 'parley';
const VERSION = 1;

/** Where nobody can be asked, nobody has agreed. */
const storage = (): StorageManager | undefined =>
  typeof navigator === 'undefined' || !('storage' in navigator) ? undefined : navigator.storage;

async function lasts(): Promise<boolean> {
  return (await storage()?.persisted()) ?? false;
}

/** The browser's own database, which other windows of the add-in share. */
export function browserStore(): PackStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade: (fresh) => void fresh.createObjectStore('packs', { keyPath: 'name' }),
      // Another window wants a newer version, which waits until this one lets go.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
      terminated: () => (opened = undefined),
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    all: async () =>
      (await (await database()).getAll('packs')).map(({ bytes, ...rest }) => ({ ...rest, file: new Blob([bytes]) })),
    async put({ file, ...rest }, inPlaceOf) {
      const { store, done } = (await database()).transaction('packs', 'readwrite');
      await Promise.all([...inPlaceOf.map((name) => store.delete(name)), store.put({ ...rest, bytes: file }), done]);
    },
    delete: async (name) => (await database()).delete('packs', name),
    lasts,
    askToLast: async () => (await lasts()) || ((await storage()?.persist()) ?? false),
  };
}
