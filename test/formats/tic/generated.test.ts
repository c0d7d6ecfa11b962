import fc from 'fast-check';
import { UnreadableTic } from '../../../src/formats/tic';
import { documents, wantedOnes } from './generated/documents';
import { bytesOf, readPieces, sorted } from './read';
import { referenceRows } from './reference';
import { isStatedLimit } from './statedLimits';

const RUNS = 400;

/** Pieces of these lengths, over and over. */
function* cut(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  for (let from = 0, index = 0; from < bytes.length; index += 1) {
    const to = from + (lengths[index % lengths.length] ?? bytes.length);
    yield bytes.subarray(from, to);
    from = to;
  }
}

const lengths = fc.oneof(
  fc.constant([]),
  fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 }),
  fc.constantFrom([1], [63], [64], [65]),
);

test('whatever an in-network file looks like and however it is cut, its rows are those that JSON.parse gives', () => {
  let filled = 0;
  let refused = 0;
  fc.assert(
    fc.property(documents, wantedOnes, lengths, ({ text, remote }, wanted, pieces) => {
      const expected = referenceRows(text, { ...wanted, remote });
      if (expected.length > 0) filled += 1;
      try {
        expect(sorted(readPieces(cut(bytesOf(text), pieces), { ...wanted, remote }).rows)).toEqual(sorted(expected));
      } catch (error) {
        if (!(error instanceof UnreadableTic) || !isStatedLimit(error.message)) throw error;
        refused += 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(filled).toBeGreaterThan(RUNS / 4);
  expect(refused).toBeLessThan(RUNS / 20);
});
