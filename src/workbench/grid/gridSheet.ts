import { BooleanNumber, CellValueType, type ICellData, numfmt } from '@univerjs/presets';
import type { FWorksheet } from '@univerjs/presets/preset-sheets-core';
import { FormulaDataModel } from '@univerjs/presets/preset-sheets-core';
import { intersection } from '../host/areas';
import type { Area, CellInput, CellStyle, Lines, SheetPort } from '../host/workbookPort';
import { pixelsOfPoints, pointsOfPixels } from '../xlsx/lengths';
import { type CellChanges, changeCells, changeLooks } from './changeCells';
import type { Grid } from './createGrid';
import type { GridState } from './gridState';
import { patternOf, styleFromGrid, styleToGrid } from './gridStyle';
import { readCell } from './readCells';
import { areaOfRange, rangeOfArea } from './ranges';
import { sheetExtras } from './sheetExtras';
import { usedArea } from './usedArea';

const PIXELS_PER_LETTER = 7;
const CELL_PADDING = 14;
const WIDEST = 420;
/** Rows that a column's width is measured by. */
const MEASURED = 1000;
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** A sheet of the grid as the object model asks for it. */
export function gridSheet(grid: Grid, facade: FWorksheet, state: GridState): SheetPort {
  const sheet = facade.getSheet();
  const id = facade.getSheetId();
  const unitId = sheet.getUnitId();
  const injector = grid.univer.__getInjector();
  const reading = (row: number, column: number) => readCell(grid, id, row, column);
  const style = (row: number, column: number) => sheet.getCellStyle(row, column);
  const room = (): Area => ({
    top: 0,
    left: 0,
    bottom: sheet.getRowCount() - 1,
    right: sheet.getColumnCount() - 1,
  });
  const clipped = (area: Area): Area | undefined => intersection(area, room());
  const spilled = () => injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[id];

  const port: SheetPort = {
    id,
    get name() {
      return sheet.getName();
    },
    set name(name) {
      facade.setName(name);
    },
    get visibility() {
      if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
      return state.veryHiddenSheets.has(id) ? 'VeryHidden' : 'Hidden';
    },
    set visibility(visibility) {
      if (visibility === 'Visible') facade.showSheet();
      else facade.hideSheet();
      if (visibility === 'VeryHidden') state.veryHiddenSheets.add(id);
      else state.veryHiddenSheets.delete(id);
    },
    get tabColor() {
      return facade.getTabColor() ?? '';
    },
    set tabColor(colour) {
      facade.setTabColor(colour);
    },
    get showGridlines() {
      return !facade.hasHiddenGridLines();
    },
    set showGridlines(on) {
      facade.setHiddenGridlines(!on);
    },
    get protected() {
      return state.protectedSheets.has(id);
    },
    set protected(on) {
      if (on) state.protectedSheets.add(id);
      else state.protectedSheets.delete(id);
    },
    get frozen() {
      const { xSplit, ySplit } = facade.getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    set frozen({ rows, columns }) {
      facade.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
    },
    usedArea: (valuesOnly, within) => {
      const bounds = within ? clipped(within) : room();
      if (!bounds) return undefined;
      const own = usedArea(sheet.getCellMatrix().getMatrix(), bounds, valuesOnly);
      const others = usedArea(spilled() ?? {}, bounds, true);
      return own && others ? bothOf(own, others) : (own ?? others);
    },
    valueAt: (row, column) => reading(row, column).value,
    formulaAt: (row, column) => reading(row, column).formula,
    numberFormatAt: (row, column) => patternOf(style(row, column)),
    styleAt: (row, column) => styleFromGrid(style(row, column)),
    textAt: (row, column) => {
      const { value } = reading(row, column);
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return typeof value === 'string' ? value : numfmt.format(port.numberFormatAt(row, column), value);
    },
    spillAt: (row, column) => {
      const spill = sheetExtras(grid, unitId, id).spillAt(row, column);
      return spill && areaOfRange(spill);
    },
    write: (area, inputs) => {
      makeRoom(facade, area);
      changeCells(grid, unitId, id, cellsOf(area, inputs));
    },
    restyle: (area, change) => {
      const { top, left, bottom, right } = clipped(area) ?? area;
      makeRoom(facade, { top, left, bottom, right });
      changeLooks(grid, unitId, id, looksOf({ top, left, bottom, right }, change));
    },
    clear: (area, what) => {
      const known = clipped(area);
      const used = known && usedArea(sheet.getCellMatrix().getMatrix(), known, what === 'contents');
      if (!used) return;
      const cleared = what === 'contents' ? BLANK : { s: null };
      const changes: CellChanges = {};
      for (let row = used.top; row <= used.bottom; row += 1) {
        const line: CellChanges[number] = {};
        for (let column = used.left; column <= used.right; column += 1) {
          if (sheet.getCellRaw(row, column)) line[column] = cleared;
        }
        changes[row] = line;
      }
      if (what === 'contents') changeCells(grid, unitId, id, changes);
      else changeLooks(grid, unitId, id, changes);
    },
    isHidden: (axis, index) => !(axis === 'row' ? sheet.getRowVisible(index) : sheet.getColVisible(index)),
    hide: ({ axis, first, last }, hidden) => {
      const count = Math.min(last, axis === 'row' ? room().bottom : room().right) - first + 1;
      const methods = {
        row: hidden ? 'hideRows' : 'showRows',
        column: hidden ? 'hideColumns' : 'showColumns',
      } as const;
      facade[methods[axis]](first, count);
    },
    size: (axis, index) => pointsOfPixels(axis === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index)),
    resize: (lines, points) => resize(facade, lines, pixelsOfPoints(points)),
    fit: (lines) => fit(facade, lines, port),
    merges: () => sheet.getMergeData().map(areaOfRange),
    merge: (area) => void facade.getRange(rangeOfArea(area)).merge({ isForceMerge: true }),
    unmerge: (area) => void facade.getRange(rangeOfArea(area)).breakApart(),
  };
  return port;
}

function bothOf(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Univer's sheets end where they were made to; Excel's do not. */
function makeRoom(facade: FWorksheet, { bottom, right }: Area): void {
  const rows = facade.getMaxRows();
  if (bottom >= rows) facade.setRowCount(bottom + 1 + Math.max(100, Math.floor(bottom / 4)));
  if (right >= facade.getMaxColumns()) facade.setColumnCount(right + 6);
}

function cellsOf({ top, left }: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): CellChanges {
  const changes: CellChanges = {};
  for (const [row, line] of inputs.entries()) {
    const cells: CellChanges[number] = {};
    for (const [column, input] of line.entries()) if (input) cells[left + column] = cellOf(input);
    changes[top + row] = cells;
  }
  return changes;
}

function cellOf(input: CellInput): ICellData {
  if ('formula' in input) return { ...BLANK, f: input.formula };
  const { value } = input;
  if (value === null) return BLANK;
  if (typeof value === 'boolean') return { ...BLANK, v: Number(value), t: CellValueType.BOOLEAN };
  return { ...BLANK, v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function looksOf(area: Area, change: CellStyle | ((row: number, column: number) => CellStyle)): CellChanges {
  const changes: CellChanges = {};
  const known = typeof change === 'function' ? undefined : { s: styleToGrid(change) };
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: CellChanges[number] = {};
    for (let column = area.left; column <= area.right; column += 1) {
      const look = known ?? { s: styleToGrid((change as (row: number, column: number) => CellStyle)(row, column)) };
      if (look.s && Object.keys(look.s).length > 0) line[column] = look;
    }
    changes[row] = line;
  }
  return changes;
}

function resize(facade: FWorksheet, { axis, first, last }: Lines, pixels: number): void {
  if (axis === 'row') facade.setRowHeightsForced(first, Math.min(last, facade.getMaxRows() - 1) - first + 1, pixels);
  else facade.setColumnWidths(first, Math.min(last, facade.getMaxColumns() - 1) - first + 1, pixels);
}

/** Columns as wide as the longest text of their first rows; rows as Univer measures them. */
function fit(facade: FWorksheet, { axis, first, last }: Lines, port: SheetPort): void {
  const used = port.usedArea(true);
  if (!used) return;
  if (axis === 'row') {
    facade.setRowAutoHeight(first, Math.min(last, used.bottom, first + MEASURED) - first + 1);
    return;
  }
  for (let column = first; column <= Math.min(last, used.right); column += 1) {
    let longest = 0;
    for (let row = used.top; row <= Math.min(used.bottom, used.top + MEASURED); row += 1) {
      longest = Math.max(longest, port.textAt(row, column).length);
    }
    const pixels = Math.min(WIDEST, longest * PIXELS_PER_LETTER + CELL_PADDING);
    if (longest > 0) facade.setColumnWidths(column, 1, pixels);
  }
}
