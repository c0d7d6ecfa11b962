import {
  BooleanNumber,
  IUniverInstanceService,
  SheetSkeleton,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/presets';
import { FormulaDataModel, SheetRangeThemeModel } from '@univerjs/presets/preset-sheets-core';
import { SheetsFilterService } from '@univerjs/presets/preset-sheets-filter';
import { TableManager } from '@univerjs/presets/preset-sheets-table';
import type { Grid } from './grid';
import { layOutRows, type RowLayout, type Rows } from './rowLayout';

const HIDDEN = { hd: BooleanNumber.TRUE };

/** What keeps the rows that a table's stripes pass over, one member of it not declared. */
interface Stripes {
  refreshSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => void;
  readonly _getSheetRowVisibleFuncSet: (unitId: string, sheetId: string) => Set<number>;
}

/** What adds up the heights of all rows of a sheet, and does so for a scale of drawing that is the same as before; not declared. */
interface Layouts {
  readonly worksheet: Worksheet;
  readonly gapConfig: { readonly rowGaps?: unknown };
  setScale: (across: number, down?: number) => void;
  _generateRowMatrixCache: (rowCount: number, rowData: Rows, defaultRowHeight: number) => RowLayout;
}

/**
 * Univer 0.25.1 asks every row of the workbook whether a filter hides it, at each calculation, and every row of a sheet for each new
 * table and, two or three times, whenever somebody goes there: a tenth of a second for 600,000 rows. Only where something filters have
 * all of them to be asked; elsewhere the hidden ones are known by name. And it lays all sheets out that are out of date whenever one
 * of them is shown, which each of them is, too, once somebody goes there.
 */
export function rememberHiddenRows(grid: Grid): void {
  const injector = grid.univer.__getInjector();
  const books = injector.get(IUniverInstanceService);
  const isFiltered = (unitId: string, sheetId: string): boolean =>
    Boolean(injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)) ||
    injector
      .get(TableManager)
      .getTablesBySubunitId(unitId, sheetId)
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- declared as always there, which it is not
      .some((table) => (table.getTableFilters().getFilterOutRows()?.size ?? 0) > 0);

  // Of the class, since it is made with the first workbook.
  const stripes = SheetRangeThemeModel.prototype as unknown as Stripes;
  const { refreshSheetRowVisibleFuncSet: askAll } = stripes;
  stripes.refreshSheetRowVisibleFuncSet = function (unitId, sheetId) {
    const sheet = books.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    if (!sheet || isFiltered(unitId, sheetId)) {
      askAll.call(this, unitId, sheetId);
      return;
    }
    const hidden = this._getSheetRowVisibleFuncSet(unitId, sheetId);
    hidden.clear();
    for (const row of namedRows(sheet)) if (!sheet.getRowVisible(row) || sheet.getRowHeight(row) === 0) hidden.add(row);
  };

  const layouts = SheetSkeleton.prototype as unknown as Layouts;
  const { _generateRowMatrixCache: layOut } = layouts;
  layouts._generateRowMatrixCache = function (rowCount, rowData, defaultRowHeight) {
    const { worksheet, gapConfig } = this;
    const isPlain = !gapConfig.rowGaps && !isFiltered(worksheet.getUnitId(), worksheet.getSheetId());
    return isPlain
      ? layOutRows(rowCount, rowData, defaultRowHeight)
      : layOut.call(this, rowCount, rowData, defaultRowHeight);
  };

  const { setScale } = layouts;
  layouts.setScale = function (across, down) {
    const { worksheet } = this;
    const isShown = books.getUnit<Workbook>(worksheet.getUnitId())?.getActiveSheet() === worksheet;
    if (isShown) setScale.call(this, across, down);
    else Object.assign(this, { _scaleX: across, _scaleY: down ?? across });
  };

  injector.get(FormulaDataModel).getHiddenRowsFiltered = () =>
    Object.fromEntries(
      books.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET).map((book) => {
        const unitId = book.getUnitId();
        const sheets = book
          .getSheets()
          .map((sheet) => [
            sheet.getSheetId(),
            isFiltered(unitId, sheet.getSheetId()) ? allHidden(sheet) : namedHidden(sheet),
          ]);
        return [unitId, Object.fromEntries(sheets)];
      }),
    );
}

/** The rows of which a sheet keeps anything beside their cells. */
const namedRows = (sheet: Worksheet): number[] => Object.keys(sheet.getConfig().rowData).map(Number);

function namedHidden(sheet: Worksheet): Rows {
  const { rowData } = sheet.getConfig();
  const hidden: Rows = {};
  for (const row of namedRows(sheet)) if (rowData[row]?.hd === BooleanNumber.TRUE) hidden[row] = HIDDEN;
  return hidden;
}

function allHidden(sheet: Worksheet): Rows {
  const hidden: Rows = {};
  for (let row = 0; row < sheet.getRowCount(); row += 1) if (!sheet.getRowVisible(row)) hidden[row] = HIDDEN;
  return hidden;
}
