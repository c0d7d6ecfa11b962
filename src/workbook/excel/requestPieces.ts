import type { Raw } from '../../core/raw';
import type { ReportValue } from '../../core/report';

/**
 * A request is 5 MB at most in Excel on the web. The library puts one into words three times in a row, and the pane does not answer
 * meanwhile: this much takes it some 30 ms.
 */
const BYTES_A_REQUEST = 500_000;

const sizeOf = (value: ReportValue | Raw): number =>
  typeof value === 'string' ? value.length * 2 + 4 : typeof value === 'object' && value ? value.formula.length + 4 : 20;

/** Lines whose cells fit one request together: so many bytes, and so many cells. */
export function* requestPieces<T>(
  lines: Iterable<T>,
  cellsOf: (line: T) => readonly (ReportValue | Raw)[],
  most: number,
): Generator<readonly T[]> {
  let piece: T[] = [];
  let bytes = 0;
  let count = 0;
  for (const line of lines) {
    const cells = cellsOf(line);
    const size = cells.reduce<number>((sum, value) => sum + sizeOf(value), 0);
    if (piece.length > 0 && (bytes + size > BYTES_A_REQUEST || count + cells.length > most)) {
      yield piece;
      [piece, bytes, count] = [[], 0, 0];
    }
    piece.push(line);
    bytes += size;
    count += cells.length;
  }
  if (piece.length > 0) yield piece;
}
