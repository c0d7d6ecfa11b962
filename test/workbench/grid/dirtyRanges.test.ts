import fc from 'fast-check';
import { dirtyRanges } from '../../../src/workbench/grid/dirtyRanges';

const position = fc.record({
  unitId: fc.constant('book'),
  sheetId: fc.constantFrom('one', 'two'),
  row: fc.nat(12),
  column: fc.nat(3),
});

describe('dirtyRanges', () => {
  it('turns a filled column into one range', () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => ({ unitId: 'u', sheetId: 's', row, column: 2 }));
    expect(dirtyRanges(cells)).toEqual([
      { unitId: 'u', sheetId: 's', range: { startRow: 0, endRow: 9999, startColumn: 2, endColumn: 2 } },
    ]);
  });

  it('covers exactly the cells it was given', () => {
    fc.assert(
      fc.property(fc.array(position), (cells) => {
        const covered = dirtyRanges(cells).flatMap(({ sheetId, range }) =>
          Array.from(
            { length: range.endRow - range.startRow + 1 },
            (_, index) => `${sheetId} ${range.startRow + index} ${range.startColumn}`,
          ),
        );
        const given = new Set(cells.map(({ sheetId, row, column }) => `${sheetId} ${row} ${column}`));
        expect(covered.toSorted()).toEqual([...given].toSorted());
      }),
    );
  });
});
