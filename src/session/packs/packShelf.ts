import type { MarketPack } from '../../core/market';
import type { Result } from '../../core/result';
import type { WorkbookPort } from '../../workbook/port';

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
  /** Whether it is still there when the workbook is opened the next time; a browser may keep nothing. */
  readonly kept: boolean;
  /** Whether the workbook brings it along. */
  readonly travels: boolean;
}

/** A pack that the browser keeps and that can no longer be read. */
export interface DamagedPack {
  readonly name: string;
  readonly origin: PackOrigin;
}

/** A pack that was added, and what it took the place of. */
export interface AddedPack extends ShelvedPack {
  readonly replaced: MarketPack | null;
}

export interface PullWatch {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
}

/**
 * Whether a pack may take the place of one of its name that has payers which it does not have: somebody else's, most likely, of which
 * the rates would be gone.
 */
export type MayReplace = (old: MarketPack, fresh: MarketPack) => Promise<boolean>;

export interface Pull extends PullWatch {
  readonly mayReplace: MayReplace;
  /** Whether all of it is fetched whatever server and browser take for unchanged: the marks of some servers never change. */
  readonly inFull?: boolean;
}

/** The workbook as the shelf needs it. */
export type PackCarrier = Pick<WorkbookPort, 'keepPack' | 'keptPack'>;

/** What came of fetching a pack. */
export type Pulled = 'added' | 'replaced' | 'unchanged';

/** The packs of market rates that this browser and this workbook have; of one name there is one, and the workbook's comes first. */
export interface PackShelf {
  readonly list: () => readonly ShelvedPack[];
  /** The file of a pack, by its name; nothing where there is none. */
  readonly file: (name: string) => Blob | undefined;
  /** What was kept and has to be fetched again. */
  readonly damaged: () => readonly DamagedPack[];
  /** Whether the browser has agreed not to clear the packs by itself; `null` as long as that is not known. */
  readonly lasts: () => boolean | null;
  /** Calls back whenever any of this is another. @returns What ends it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Loads what the browser keeps and what the workbook brings along; once, however often it is asked for. Never rejects. */
  open(carrier?: PackCarrier): Promise<void>;
  /** Loads and keeps a pack from a file, in place of one of its name that is no newer. Rejects where the file cannot be read. */
  addFile(file: Blob, name: string, mayReplace: MayReplace): Promise<Result<AddedPack>>;
  /**
   * Fetches the pack that is published at an address. What is there stays, unless all of it has come and holds together. Rejects with
   * the signal's reason where it was cancelled.
   */
  pull(address: string, how: Pull): Promise<Result<Pulled>>;
  /** Forgets a pack, in the workbook, too. Rejects with `WorkbookError`. */
  remove(name: string): Promise<void>;
  /** Lets the workbook bring this pack along from now on, in place of another; `null` for none. Rejects with `WorkbookError`. */
  travel(name: string | null): Promise<void>;
}

/** The largest pack that a workbook brings along, in bytes: it adds as much to the file, and is read whenever the file is opened. */
export const MOST_TO_TRAVEL = 1 << 20;
