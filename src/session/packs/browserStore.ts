import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackStore, StoredPack } from './packStore';

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
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
    all: async () => (await database()).getAll('packs'),
    async put(pack, inPlaceOf) {
      const { store, done } = (await database()).transaction('packs', 'readwrite');
      await Promise.all([...inPlaceOf.map((name) => store.delete(name)), store.put(pack), done]);
    },
    delete: async (name) => (await database()).delete('packs', name),
    lasts,
    askToLast: async () => (await lasts()) || ((await storage()?.persist()) ?? false),
  };
}
