import type { PackOrigin } from './packShelf';

/** A pack's file, by the pack's name. */
export interface StoredPack {
  readonly name: string;
  readonly file: Blob;
  readonly origin: PackOrigin;
  /** Its place among the others, the lowest first; packs that were kept before there were places come after the rest. */
  readonly rank?: number;
}

/** Where packs are kept from one day to the next. Every method rejects where storage is forbidden or full. */
export interface PackStore {
  all(): Promise<readonly StoredPack[]>;
  /** Keeps a pack in place of others, all at once or not at all. */
  put(pack: StoredPack, inPlaceOf: readonly string[]): Promise<void>;
  delete(name: string): Promise<void>;
  /** Whether the browser has agreed not to clear what is kept by itself. */
  lasts(): Promise<boolean>;
  /** Asks the browser to agree, which may ask its user. */
  askToLast(): Promise<boolean>;
}
