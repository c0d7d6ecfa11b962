import fc from 'fast-check';
import { areaOf, bands, cellCount, height, width } from '../../../src/workbench/host/areas';

describe('bands', () => {
  it('cuts an area into whole rows of so many cells at most', () => {
    // Two columns, so that five cells are two rows.
    expect([...bands(areaOf(3, 1, 5, 2), 5)]).toEqual([areaOf(3, 1, 2, 2), areaOf(5, 1, 2, 2), areaOf(7, 1, 1, 2)]);
  });

  it('takes a row at a time where a row has more cells', () => {
    expect([...bands(areaOf(0, 0, 2, 10), 5)]).toEqual([areaOf(0, 0, 1, 10), areaOf(1, 0, 1, 10)]);
  });

  it('covers the area from the top, each row once', () => {
    const areas = fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 50 }), (given, cells) => {
        const area = areaOf(...given);
        const parts = [...bands(area, cells)];
        expect(
          parts.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)),
        ).toEqual(Array.from({ length: height(area) }, (_, at) => area.top + at));
        for (const part of parts) {
          expect([part.left, part.right]).toEqual([area.left, area.right]);
          expect(cellCount(part)).toBeLessThanOrEqual(Math.max(cells, width(area)));
        }
      }),
    );
  });
});
