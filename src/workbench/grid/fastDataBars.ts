import { CellValueType, type IRange, type Worksheet } from '@univerjs/presets';
import {
  CFRuleType,
  CFValueType,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from '@univerjs/presets/preset-sheets-conditional-formatting';

/** What works out a rule before its first cell is drawn, not declared. */
interface Unit {
  preComputing: (row: number, column: number, context: Context) => void;
}

interface Context {
  readonly rule: IConditionFormattingRule;
  readonly worksheet: Worksheet;
}

interface Units {
  _createRuleCalculateUnitInstance: (
    unitId: string,
    sheetId: string,
    rule: IConditionFormattingRule,
  ) => Unit | undefined;
}

/**
 * Univer 0.25.1 copies all numbers of a column with data bars to find the smallest and the largest, in one go with the first sight of
 * the sheet: fifty milliseconds for 200,000 rows. It is given the two alone.
 */
export function speedUpDataBars(): void {
  const units = ConditionalFormattingViewModel.prototype as unknown as Units;
  const original = units._createRuleCalculateUnitInstance;
  units._createRuleCalculateUnitInstance = function (unitId, sheetId, rule) {
    const unit = original.call(this, unitId, sheetId, rule);
    if (unit && rule.rule.type === CFRuleType.dataBar) lookOnlyAtExtremes(unit);
    return unit;
  };
}

function lookOnlyAtExtremes(unit: Unit): void {
  const { preComputing } = unit;
  unit.preComputing = function (row, column, context) {
    const { rule, worksheet } = context;
    const goesByExtremes =
      rule.rule.type === CFRuleType.dataBar &&
      rule.rule.config.min.type === CFValueType.min &&
      rule.rule.config.max.type === CFValueType.max;
    const ranges = goesByExtremes ? extremes(worksheet, rule.ranges) : rule.ranges;
    preComputing.call(this, row, column, { ...context, rule: { ...rule, ranges } });
  };
}

/** The cells with the smallest and the largest number in the ranges. */
export function extremes(sheet: Worksheet, ranges: readonly IRange[]): IRange[] {
  const lines = sheet.getCellMatrix().getMatrix();
  let smallest: IRange | undefined;
  let largest: IRange | undefined;
  let least = Infinity;
  let most = -Infinity;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= Math.min(endRow, sheet.getRowCount() - 1); row += 1) {
      const line = lines[row];
      for (let column = startColumn; line && column <= endColumn; column += 1) {
        const cell = line[column];
        if (cell?.t !== CellValueType.NUMBER || cell.v === undefined || cell.v === null) continue;
        const number = Number(cell.v);
        if (number < least) [least, smallest] = [number, cellAt(row, column)];
        if (number > most) [most, largest] = [number, cellAt(row, column)];
      }
    }
  }
  return smallest && largest ? [smallest, largest] : [];
}

const cellAt = (row: number, column: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});
