import '../univerInNode';
import { BooleanNumber } from '@univerjs/presets';
import { layOutRows } from '../../../src/workbench/grid/rowLayout';

const { TRUE, FALSE } = BooleanNumber;

describe('Rows of a sheet', () => {
  it('lie below each other', () => {
    expect(layOutRows(3, {}, 20)).toEqual({ rowTotalHeight: 60, rowHeightAccumulation: [20, 40, 60] });
  });

  it('are as high as their cells ask for unless somebody set another height, and hidden ones have none', () => {
    const rows = {
      1: { h: 30 },
      2: { h: 30, ah: 45 },
      3: { h: 30, ah: 45, ia: TRUE },
      4: { h: 30, ah: 45, ia: FALSE },
      5: { h: 30, ah: 0 },
      6: { h: 30, hd: TRUE },
      7: { hd: FALSE },
    };
    expect(layOutRows(9, rows, 20)).toEqual({
      rowTotalHeight: 240,
      rowHeightAccumulation: [20, 50, 95, 140, 170, 200, 200, 220, 240],
    });
  });

  it('end with the sheet', () => {
    expect(layOutRows(1, { 5: { h: 30 } }, 20)).toEqual({ rowTotalHeight: 20, rowHeightAccumulation: [20] });
  });
});
