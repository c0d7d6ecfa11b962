/** What a workbook may ask of the machine: far above any fee schedule, far below what stops one. */
export interface Limits {
  readonly fileBytes: number;
  /** Of the parts that are read, unpacked. */
  readonly expandedBytes: number;
  /** Cells in use, with the blank ones before the last of each row. */
  readonly cells: number;
  readonly sheets: number;
  /** Files in the archive. */
  readonly parts: number;
}

export const LIMITS: Limits = {
  fileBytes: 500_000_000,
  expandedBytes: 2_000_000_000,
  cells: 20_000_000,
  sheets: 1_000,
  parts: 20_000,
};

export const MEGABYTE = 1_000_000;
