import { createReadStream } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { Refusal } from './refusal';

const PIECE = 1 << 22;

/** A heading without a byte order mark or blanks around it. */
const heading = (text: string): string => text.replace(/^\uFEFF/, '').trim();

/**
 * Reads a table as text with commas, tabs, bars or semicolons, however long: its headings once, then every row. What `row` throws ends
 * it, and is what this rejects with.
 */
export function csvRows(
  file: string,
  signal: AbortSignal,
  headings: (names: readonly string[]) => (cells: readonly string[]) => void,
): Promise<void> {
  let row: ((cells: readonly string[]) => void) | undefined;
  return new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file, { signal, highWaterMark: PIECE }), {
      skipEmptyLines: true,
      step({ data }, parser) {
        try {
          if (row) row(data);
          else row = headings(data.map(heading));
        } catch (error) {
          // First the reason: whoever is stopped is complete, too.
          reject(error instanceof Error ? error : new Error(String(error)));
          parser.abort();
        }
      },
      complete: () => resolve(),
      error: (error) =>
        reject(
          signal.aborted
            ? (signal.reason as Error)
            : new Refusal(`${path.basename(file)} cannot be read: ${error.message}`),
        ),
    });
  });
}
