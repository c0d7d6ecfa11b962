/** A file that is to be read, wherever it is: its packed bytes as they come. */
export interface Source {
  /** What the user calls it. */
  readonly name: string;
  /** Tells this state of the file from any other: path, size and time, or address and its tag. */
  readonly identity: string;
  /** Packed; unknown where a server does not say. */
  readonly size: number | undefined;
  /** Reads it from the start. */
  readonly bytes: (signal: AbortSignal) => AsyncIterable<Uint8Array>;
  /** Where it lies on this machine, for those formats that are not read from front to back. */
  readonly path: string | undefined;
  /** Stands for all of its packed bytes; they are read for it where they have not been read to their end. */
  readonly content?: (signal: AbortSignal) => Promise<string>;
  /** Packed bytes of it that are on this machine from a run before. */
  readonly before?: number;
  /** Where it lies once all of its bytes have been read from an address, if it could be kept. */
  readonly whole?: () => string | undefined;
  /** It is not read any more: what was kept of it goes, unless its line broke and another run can go on. @returns Whether it stays. */
  readonly done?: () => Promise<boolean>;
}
