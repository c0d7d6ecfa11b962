import { UnreadableTic } from '../../src/formats/tic';
import { pieces, readPieces, sorted } from '../formats/tic/read';
import { type ReferenceRow, referenceRows, type ReferenceWanted } from '../formats/tic/reference';
import { isStatedLimit } from '../formats/tic/statedLimits';

/** A file, how it is cut, and what is wanted of it. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly pieces: number;
  readonly wanted: ReferenceWanted;
  readonly remote: Readonly<Record<string, string>>;
}

/** A few kilobytes are read in some milliseconds, on a busy machine in some more. */
const LONGEST = 5000;

/** What is no UTF-8 is no JSON. A mark of byte order is left to the reference, as one alone is allowed. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The rows by `JSON.parse`; why not, where it refuses the file. */
function expectedOf({ bytes, wanted, remote }: Input): readonly ReferenceRow[] | string {
  try {
    return referenceRows(decoder.decode(bytes), { ...wanted, remote });
  } catch (error) {
    return String(error);
  }
}

/** What the reader does with a file that it may not do; undefined where all is well. */
export function trouble(input: Input): string | undefined {
  const expected = expectedOf(input);
  const began = performance.now();
  try {
    const { rows } = readPieces(pieces(input.bytes, input.pieces), { ...input.wanted, remote: input.remote });
    // What is passed over is not looked into: of a file that is no JSON the rest may be read.
    if (typeof expected === 'string') return undefined;
    if (JSON.stringify(sorted(rows)) !== JSON.stringify(sorted(expected)))
      return `The reader found ${rows.length} rows, JSON.parse ${expected.length}: ${differing(rows, expected)}`;
  } catch (error) {
    if (!(error instanceof UnreadableTic))
      return `It failed with ${String(error instanceof Error ? error.stack : error)}`;
    if (!(error.byte >= 0 && error.byte <= input.bytes.length))
      return `It named byte ${error.byte}, which is not there.`;
    if (typeof expected !== 'string' && !isStatedLimit(error.message))
      return `It refused what is JSON: ${error.message}`;
  }
  const took = performance.now() - began;
  return took > LONGEST ? `It took ${Math.round(took)} ms.` : undefined;
}

function differing(rows: readonly ReferenceRow[], expected: readonly ReferenceRow[]): string {
  const [here, there] = [sorted(rows), sorted(expected)];
  return `${here.filter((row) => !there.includes(row)).join(' ')} | ${there.filter((row) => !here.includes(row)).join(' ')}`;
}
