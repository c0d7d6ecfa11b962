import '../univerInNode';
import { CellValueType, type ICellData, type IRange, type Worksheet } from '@univerjs/presets';
import { extremes } from '../../../src/workbench/grid/fastDataBars';

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
const range = (startRow: number, endRow: number, startColumn: number, endColumn: number): IRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** A sheet of three rows. */
const sheetOf = (cells: Record<number, Record<number, ICellData>>): Worksheet =>
  ({ getCellMatrix: () => ({ getMatrix: () => cells }), getRowCount: () => 3 }) as unknown as Worksheet;

describe('extremes', () => {
  it('are the cells with the smallest and the largest number', () => {
    const sheet = sheetOf({ 0: { 0: number(5), 1: number(-99) }, 1: { 0: number(-2) }, 2: { 0: number(7) } });
    expect(extremes(sheet, [range(0, 2, 0, 0)])).toEqual([range(1, 1, 0, 0), range(2, 2, 0, 0)]);
  });

  it('leave out texts that look like numbers, and blanks', () => {
    const sheet = sheetOf({
      0: { 0: text('900') },
      1: { 0: number(3) },
      2: { 0: { v: null, t: CellValueType.NUMBER } },
    });
    expect(extremes(sheet, [range(0, 2, 0, 0)])).toEqual([range(1, 1, 0, 0), range(1, 1, 0, 0)]);
  });

  it('are looked for in all ranges, no farther than the sheet reaches', () => {
    const sheet = sheetOf({ 0: { 0: number(1), 4: number(8) }, 9: { 0: number(100) } });
    expect(extremes(sheet, [range(0, 9, 0, 0), range(0, 9, 4, 4)])).toEqual([range(0, 0, 0, 0), range(0, 0, 4, 4)]);
  });

  it('are none where there is no number', () => {
    expect(extremes(sheetOf({ 0: { 0: text('none') } }), [range(0, 2, 0, 0)])).toEqual([]);
  });
});
