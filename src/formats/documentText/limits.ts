/** What the readers of documents take at most: several times the longest contract with all its exhibits. */
export interface DocumentLimits {
  /** Of the file as it comes. */
  readonly megabytes: number;
  /** Unpacked: of all parts of a Word file together, of one stream of a PDF. */
  readonly unpackedMegabytes: number;
  readonly pages: number;
  readonly characters: number;
}

export const LIMITS: DocumentLimits = {
  megabytes: 50,
  unpackedMegabytes: 64,
  pages: 1000,
  characters: 5_000_000,
};

export const MEGABYTE = 1 << 20;
