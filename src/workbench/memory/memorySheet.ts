import { intersection } from '../host/areas';
import type { Area, Lines, SheetPort } from '../host/workbookPort';
import { formatText } from './formatText';
import { MemoryCells } from './memoryCells';

const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;
const POINTS_PER_LETTER = 5.5;

/** A sheet in memory; `changed` is told of every area that is written to. */
export function memorySheet(id: string, sheetName: string, changed: (area: Area) => void): SheetPort {
  const cells = new MemoryCells();
  const hidden = { row: new Set<number>(), column: new Set<number>() };
  const sizes = { row: new Map<number, number>(), column: new Map<number, number>() };
  let merges: readonly Area[] = [];
  const each = ({ first, last }: Lines, act: (index: number) => void): void => {
    for (let index = first; index <= last; index += 1) act(index);
  };
  const sheet: SheetPort = {
    id,
    name: sheetName,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    protected: false,
    frozen: { rows: 0, columns: 0 },
    usedArea: (valuesOnly, within) => cells.usedArea(valuesOnly, within),
    valueAt: (row, column) => cells.cell(row, column)?.value ?? null,
    formulaAt: (row, column) => cells.cell(row, column)?.formula,
    textAt: (row, column) => formatText(sheet.valueAt(row, column), sheet.numberFormatAt(row, column)),
    numberFormatAt: (row, column) => cells.style(row, column).numberFormat ?? 'General',
    styleAt: (row, column) => cells.style(row, column),
    spillAt: () => undefined,
    write: function* (area, inputs) {
      cells.write(area, inputs);
      changed(area);
      yield;
    },
    restyle: (area, change) => cells.restyle(area, change),
    clear: (area, what) => {
      cells.clear(area, what);
      if (what === 'contents') changed(area);
    },
    isHidden: (axis, index) => hidden[axis].has(index),
    hide: (lines, isHidden) =>
      each(lines, (index) => (isHidden ? hidden[lines.axis].add(index) : hidden[lines.axis].delete(index))),
    size: (axis, index) => sizes[axis].get(index) ?? (axis === 'row' ? ROW_HEIGHT : COLUMN_WIDTH),
    resize: (lines, points) => each(lines, (index) => sizes[lines.axis].set(index, points)),
    fit: (lines) => {
      const used = cells.usedArea(true);
      if (!used || lines.axis === 'row') return;
      each(lines, (column) => {
        let longest = 0;
        for (let row = used.top; row <= used.bottom; row += 1) {
          longest = Math.max(longest, sheet.textAt(row, column).length);
        }
        if (longest > 0) sizes.column.set(column, longest * POINTS_PER_LETTER);
      });
    },
    merges: () => merges,
    merge: (area) => {
      merges = [...merges.filter((other) => !intersection(other, area)), area];
    },
    unmerge: (area) => {
      merges = merges.filter((other) => !intersection(other, area));
    },
  };
  return sheet;
}
