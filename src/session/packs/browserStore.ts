import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackStore, StoredPack } from './packStore';

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
}

const DATABASE = 'parley';
const VERSION = 1;

/** Asks the browser once not to clear what is kept when disk space runs short; where it will not, packs are kept as long as there is room. */
async function askToLast(): Promise<void> {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return;
  const { storage } = navigator;
  if (!(await storage.persisted())) await storage.persist();
}

/** The browser's own database, which other windows of the add-in share. */
export function browserStore(): PackStore {
  let asked: Promise<void> | undefined;
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
      asked ??= askToLast().catch(() => undefined);
    },
    delete: async (name) => (await database()).delete('packs', name),
  };
}
