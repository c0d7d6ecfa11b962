import { BooleanNumber, numfmt } from '@univerjs/presets';
import type { FWorksheet } from '@univerjs/presets/preset-sheets-core';
import { FormulaDataModel } from '@univerjs/presets/preset-sheets-core';
import { bands, intersection } from '../host/areas';
import type { Area, SheetPort } from '../host/workbookPort';
import { pixelsOfPoints, pointsOfPixels } from '../xlsx/lengths';
import { BLANK, cellsOf, lookOf, looksOf } from './cellChanges';
import { type CellChanges, changeCells, changeLooks } from './changeCells';
import type { Grid } from './grid';
import type { GridState } from './gridState';
import { patternOf, styleFromGrid } from './gridStyle';
import { fit, resize } from './lineSizes';
import { restyleQuietly, writeQuietly } from './quietChanges';
import { hasContent, readCell, valueOf } from './readCells';
import { areaOfRange, rangeOfArea } from './ranges';
import { sheetExtras } from './sheetExtras';
import { usedArea } from './usedArea';

/** Rows of one column that are restyled at once. */
const CELLS_A_STEP = 10_000;

/** A sheet of the grid as the object model asks for it. */
export function gridSheet(grid: Grid, facade: FWorksheet, state: GridState): SheetPort {
  const sheet = facade.getSheet();
  const id = facade.getSheetId();
  const unitId = sheet.getUnitId();
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const reading = (row: number, column: number) => readCell(grid, id, row, column);
  const styles = facade.getWorkbook().getStyles();
  // The cell's own style: Univer's question for it mixes in what rules and tables add.
  const style = (row: number, column: number) => styles.getStyleByCell(sheet.getCellRaw(row, column));
  const room = (): Area => ({
    top: 0,
    left: 0,
    bottom: sheet.getRowCount() - 1,
    right: sheet.getColumnCount() - 1,
  });
  const clipped = (area: Area): Area | undefined => intersection(area, room());
  const spilled = () => model.getArrayFormulaCellData()[unitId]?.[id];

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
    // Of every cell of a workbook, before an audit: what a reading says beside the value is left out.
    valueAt: (row, column) => {
      const own = sheet.getCellRaw(row, column);
      return valueOf(own && hasContent(own) ? own : (spilled()?.[row]?.[column] ?? own));
    },
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
    write: function* (area, inputs) {
      makeRoom(facade, area);
      const isDone = yield* writeQuietly(grid, sheet, area, inputs);
      if (!isDone) changeCells(grid, unitId, id, cellsOf(area, inputs));
    },
    restyle: function* (area, change) {
      const whole = clipped(area) ?? area;
      makeRoom(facade, whole);
      const look = lookOf(change);
      for (const part of bands(whole, CELLS_A_STEP)) {
        const isDone = yield* restyleQuietly(grid, sheet, styles, part, look);
        if (!isDone) changeLooks(grid, unitId, id, looksOf(part, look));
        yield;
      }
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
    resize: (lines, points) => resize(grid, facade, lines, pixelsOfPoints(points)),
    fit: (lines) => fit(grid, facade, lines, port),
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
