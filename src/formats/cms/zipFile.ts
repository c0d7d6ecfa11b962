import { csvRows } from '../csv';
import { parseRows, type Parsed } from '../parsed';

/** One ZIP code's Medicare locality; `split` where five digits cannot settle it (CMS's plus-four flag). */
export interface ZipRow {
  readonly zip: string;
  readonly locality: string;
  readonly split: boolean;
}

/** Positions of CMS's ZIP5 record (ZIP5lyout.txt), 0-based. */
const FIXED_WIDTH = /^.{2}(\d{5})(\d{5})(\d{2}).{6}([01])/;

/** Reads CMS's ZIP5 file, fixed width as published or as an extract with the header `zip,state,carrier,locality,rural,plus4`. */
export function parseZipFile(text: string): Parsed<ZipRow> {
  const rows = csvRows(text);
  const headers = rows[0] ?? [];
  const at = ['zip', 'carrier', 'locality', 'plus4'].map((name) => headers.indexOf(name));
  if (at.every((index) => index >= 0)) {
    const [zip = 0, carrier = 0, locality = 0, plus4 = 0] = at;
    return parseRows(rows, 1, (row) => zipRow(row[zip], row[carrier], row[locality], row[plus4]));
  }
  return parseRows(
    text.split(/\r?\n/).map((line) => [line]),
    0,
    ([line = '']) => {
      if (line.trim() === '') return undefined;
      const match = FIXED_WIDTH.exec(line);
      return match === null ? 'expected the ZIP5 record layout' : zipRow(match[1], match[2], match[3], match[4]);
    },
  );
}

function zipRow(zip = '', carrier = '', locality = '', plus4 = ''): ZipRow | string {
  if (!/^\d{5}$/.test(zip) || !/^\d{5}$/.test(carrier) || !/^\d{2}$/.test(locality)) {
    return `${zip}: expected a five-digit ZIP, a five-digit carrier and a two-digit locality`;
  }
  return { zip, locality: `${carrier}-${locality}`, split: plus4 === '1' };
}
