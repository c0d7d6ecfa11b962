import {
  cellOf,
  type Register,
  registerColumn,
  type RegisterRow,
  type TermCell,
  type TermKey,
} from '../../../../core/contracts';
import type { RowChange } from '../../../../workbook/port';

/**
 * How the workbook is asked to write terms into a row of the register, or into a new one. Terms for which the register has no column
 * are left out.
 */
export function rowChange(register: Register, row: RegisterRow | null, cells: readonly TermCell[]): RowChange {
  const { sheet, table, area, columns, headings } = register;
  const given = new Map(cells.map((cell) => [cell.key, cell]));
  // Cells of a new row are formatted though they stay blank, for what is typed into them later.
  const keys: readonly TermKey[] = row ? [...given.keys()] : [...columns.keys()];
  return {
    sheet,
    table,
    area,
    row: row?.row ?? null,
    read: {
      headings,
      cells: new Map(
        [...(row?.cells ?? [])].flatMap(([key, raw]) => {
          const column = columns.get(key);
          return column === undefined ? [] : [[column, raw] as const];
        }),
      ),
    },
    cells: keys.flatMap((key) => {
      const column = columns.get(key);
      if (column === undefined) return [];
      const { value, format } = given.get(key) ?? cellOf(key, undefined);
      return [{ column, value, format, choices: registerColumn(key).choices }];
    }),
  };
}
