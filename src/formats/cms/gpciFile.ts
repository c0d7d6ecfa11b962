import { csvRows } from '../csv';
import { fixedPoint } from '../fixedPoint';
import { parseRows, type Parsed } from '../parsed';

/** One locality's indices in thousandths, the work index with the 1.0 floor that payment uses. */
export interface GpciRow {
  readonly year: string;
  /** `04412-18`: contractor and locality number, leading zeros restored. */
  readonly locality: string;
  readonly name: string;
  readonly work: number;
  readonly pe: number;
  readonly malpractice: number;
}

const COLUMNS = [
  ['mac', /^mac$|\(MAC\)/i],
  ['locality', /^locality$|^locality number$/i],
  ['name', /^locality[_ ]name$/i],
  ['work', /with 1\.0 floor|work_gpci_with_floor/i],
  ['pe', /pe[_ ]gpci/i],
  ['malpractice', /mp[_ ]gpci/i],
] as const;

/**
 * Reads Addendum E (GPCI*.csv, its year taken from the header `2026 PE GPCI`) or an extract with a `year` column.
 * A spreadsheet that re-saved the file drops leading zeros: contractors are padded to five digits, localities to two.
 */
export function parseGpciFile(text: string): Parsed<GpciRow> {
  const rows = csvRows(text);
  const header = rows.findIndex((row) => COLUMNS.every(([, pattern]) => row.some((cell) => pattern.test(cell))));
  const headers = rows[header];
  if (headers === undefined) {
    return { values: [], issues: [{ row: 1, message: 'no header row with MAC, locality and the three indices' }] };
  }
  const at = Object.fromEntries(
    COLUMNS.map(([name, pattern]) => [name, headers.findIndex((cell) => pattern.test(cell))]),
  ) as Record<(typeof COLUMNS)[number][0], number>;
  const yearColumn = headers.indexOf('year');
  const headerYear = /\d{4}/.exec(headers[at.pe] ?? '')?.[0] ?? '';
  return parseRows(rows, header + 1, (row) => {
    const mac = row[at.mac] ?? '';
    if (!/^\d{1,5}$/.test(mac)) return undefined;
    const locality = `${mac.padStart(5, '0')}-${(row[at.locality] ?? '').padStart(2, '0')}`;
    const [work, pe, malpractice] = [at.work, at.pe, at.malpractice].map((index) => fixedPoint(row[index] ?? '', 3));
    if (work === undefined || pe === undefined || malpractice === undefined) {
      return `${locality}: an index is not a number of at most three decimals`;
    }
    const name = (row[at.name] ?? '').replace(/\*+$/, '').trim();
    return { year: yearColumn < 0 ? headerYear : (row[yearColumn] ?? ''), locality, name, work, pe, malpractice };
  });
}
