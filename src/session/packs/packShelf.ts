import type { MarketPack } from '../../core/market';
import type { Result } from '../../core/result';

/** Where a pack came from; `workbook` where it came with the workbook that is open. */
export type PackOrigin =
  | { readonly kind: 'address'; readonly address: string; readonly etag: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'workbook' };

/** A pack that is loaded. */
export interface ShelvedPack {
  readonly pack: MarketPack;
  /** Of its file. */
  readonly bytes: number;
  readonly origin: PackOrigin;
  /** Whether it is still there when the workbook is opened the next time; some browsers keep nothing. */
  readonly kept: boolean;
  /** Whether the workbook brings it along. */
  readonly travels: boolean;
}

export interface PullWatch {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
}

/** The packs of market rates that this browser and this workbook have. Of one name there is one. */
export interface PackShelf {
  list(): readonly ShelvedPack[];
  /** Calls back whenever the list is another. @returns What ends it. */
  onChange(listener: () => void): () => void;
  /** Loads what the browser keeps; once, however often it is asked for. Where storage is forbidden there is nothing. */
  open(): Promise<void>;
  /** Loads and keeps a pack from a file, in place of an older one of its name. */
  addFile(bytes: Uint8Array, file: string): Promise<Result<ShelvedPack>>;
  /** Fetches the pack that is published at an address; what is there stays unless all of it has come and holds together. Rejects with the signal's reason. */
  pull(address: string, watch: PullWatch): Promise<Result<'added' | 'replaced' | 'unchanged'>>;
  remove(name: string): Promise<void>;
  /** Loads what a workbook brought along, in front of what the browser keeps under the name; `null` where it brings nothing. */
  carry(bytes: Uint8Array | null): Promise<Result<ShelvedPack | null>>;
  /** The file of a pack. */
  fileOf(name: string): Uint8Array | undefined;
}
