import type { MarketPack } from '../../core/market';
import type { TicWanted } from './ticWanted';

/** How a file could not be read on: where and why, in words; or that it holds more rates than the pane takes, and how many these are. */
export type TicFault =
  { readonly kind: 'broken'; readonly says: string } | { readonly kind: 'tooMany'; readonly most: number };

/** What came of one file, or of one of those in an archive. */
export interface TicFile {
  readonly name: string;
  /** What was to be kept of it. */
  readonly wanted: TicWanted;
  readonly kind: 'rates' | 'contents' | 'allowedAmounts';
  /** As the file says; empty where it does not. */
  readonly payer: string;
  /** As the file says: `2026-11-01`; empty where it does not. */
  readonly updated: string;
  /** Unpacked. */
  readonly bytes: number;
  /** Rates that are kept: before a fault, where there is one. */
  readonly rows: number;
  readonly services: number;
  readonly servicesKept: number;
  readonly unresolved: number;
  /** Provider references that lie in files of their own, which nobody fetches here. */
  readonly elsewhere: number;
  /** How many entries could not be read, and what is said of the first of them. */
  readonly issues: number;
  readonly firstIssues: readonly string[];
  /** Of texts that are not in UTF-8: which, where, and what of it. */
  readonly foreign: readonly string[];
  /** The files that a table of contents lists. */
  readonly listed: readonly { readonly description: string; readonly location: string }[];
  readonly fault: TicFault | null;
}

/** How far reading has come. */
export interface TicProgress {
  /** The file that is read now, as it is called. */
  readonly name: string;
  /** Packed bytes of all files, read and in all. */
  readonly done: number;
  readonly of: number;
  readonly unpacked: number;
  readonly rows: number;
  readonly seconds: number;
}

/** What the user says of the rates. */
export interface TicTerms {
  readonly name: string;
  readonly payer: string;
  /** Two letters; empty where rates count for the nation alone. */
  readonly state: string;
  /** Whether what came before a fault counts. */
  readonly withBroken: boolean;
  /** The user's date: `2026-11-24`. */
  readonly date: string;
}

/** A pack that was made of files, and what to say of it. */
export interface TicPack {
  /** Of the pack's file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly counts: MarketPack['counts'];
  /** What turned out while the rates were counted, in sentences. */
  readonly notes: readonly string[];
  readonly codes: number;
  /** Distinct taxpayers among the rates that were read. */
  readonly groups: number;
  readonly distributions: number;
  readonly minimumGroups: number;
  /** Distributions of fewer groups. */
  readonly withheld: number;
}
