import type { Worksheet } from 'exceljs';
import { type Look, SAMPLE_CONTRACTS } from './sampleContracts';
import { header, HEADER_ROW, title, widths } from './sheetStyle';

/** The name by which the add-in knows the register. */
const TABLE = 'ParleyContracts';
const WIDE = 24;
const NARROW = 13;
/** Longer texts make a column of words. */
const WORD = 14;

const FORMATS: Readonly<Record<Look, string>> = { date: 'yyyy-mm-dd', percent: '0.0##%', digits: '@' };

const isDate = (cell: unknown): cell is string => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);

/** The contract register, a table as the add-in makes it and people fill it in. */
export function contracts(sheet: Worksheet): void {
  title(
    sheet,
    'Payer contracts',
    'One contract a row; None where the contract says nothing, blank where nobody has looked.',
  );
  const [first] = SAMPLE_CONTRACTS;
  const rows = (first?.cells ?? []).map((_, row) =>
    SAMPLE_CONTRACTS.map(({ cells, look }) => {
      const cell = cells[row] ?? null;
      return look === 'date' && isDate(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
    }),
  );
  const names = SAMPLE_CONTRACTS.map(({ heading }) => heading);
  sheet.addTable({
    name: TABLE,
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: names.map((name) => ({ name })),
    rows,
  });
  header(sheet, names);
  widths(
    sheet,
    SAMPLE_CONTRACTS.map(({ cells }) =>
      cells.some((cell) => typeof cell === 'string' && cell.length > WORD) ? WIDE : NARROW,
    ),
  );
  sheet.getRow(HEADER_ROW).height = 48;
  SAMPLE_CONTRACTS.forEach(({ look }, index) => {
    for (let row = HEADER_ROW + 1; row <= HEADER_ROW + rows.length; row += 1) {
      const cell = sheet.getCell(row, index + 1);
      if (look) cell.numFmt = FORMATS[look];
      cell.alignment = { vertical: 'top', wrapText: true };
    }
  });
}
