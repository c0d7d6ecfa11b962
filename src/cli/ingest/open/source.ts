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
}
