import { csvRows } from '../csv';
import { fixedPoint } from '../fixedPoint';
import { parseRows, type Parsed } from '../parsed';

/** One row of a relative-value file; RVUs in hundredths, undefined where CMS flags the setting NA. */
export interface RvuRow {
  readonly code: string;
  readonly modifier: string;
  readonly status: string;
  readonly work: number;
  readonly nonFacilityPe: number | undefined;
  readonly facilityPe: number | undefined;
  readonly malpractice: number;
  /** Ten-thousandths of a dollar. */
  readonly conversionFactor: number;
}

type Column =
  | 'code'
  | 'modifier'
  | 'status'
  | 'work'
  | 'nonFacilityPe'
  | 'nonFacilityNa'
  | 'facilityPe'
  | 'facilityNa'
  | 'malpractice';
type Layout = Readonly<Record<Column, number>>;

/** CMS's PPRRVU files: positions are the same every year, headers span five rows. */
const AS_PUBLISHED: Layout = {
  code: 0,
  modifier: 1,
  status: 3,
  work: 5,
  nonFacilityPe: 6,
  nonFacilityNa: 7,
  facilityPe: 8,
  facilityNa: 9,
  malpractice: 10,
};

const EXTRACT_HEADERS: Readonly<Record<Column, string>> = {
  code: 'hcpcs',
  modifier: 'mod',
  status: 'status',
  work: 'work_rvu',
  nonFacilityPe: 'nonfac_pe_rvu',
  nonFacilityNa: 'nonfac_na',
  facilityPe: 'fac_pe_rvu',
  facilityNa: 'fac_na',
  malpractice: 'mp_rvu',
};

/**
 * Reads a physician-fee-schedule relative-value file, either as CMS publishes it (PPRRVU*.csv: title lines, stacked headers) or
 * as an extract of its components with one header row. The conversion factor's column is found by its header's text: it moves.
 */
export function parseRvuFile(text: string): Parsed<RvuRow> {
  const rows = csvRows(text);
  const header = rows.findIndex((row) => row[0]?.toUpperCase() === 'HCPCS');
  const headers = rows[header];
  if (headers === undefined) {
    return { values: [], issues: [{ row: 1, message: 'no row begins with HCPCS: this is not a relative-value file' }] };
  }
  const extract = headers.includes(EXTRACT_HEADERS.work);
  const layout = extract ? extractLayout(headers) : AS_PUBLISHED;
  const factor = extract
    ? headers.indexOf('conv_factor')
    : headers.findIndex((cell, index) => /FACTOR/i.test(cell) && /CONV/i.test(rows[header - 1]?.[index] ?? ''));
  if (factor < 0) return { values: [], issues: [{ row: header + 1, message: 'no conversion-factor column' }] };
  return parseRows(rows, header + 1, (row) => readRow(row, layout, factor));
}

function extractLayout(headers: readonly string[]): Layout {
  const at = (column: Column) => headers.indexOf(EXTRACT_HEADERS[column]);
  return {
    code: at('code'),
    modifier: at('modifier'),
    status: at('status'),
    work: at('work'),
    nonFacilityPe: at('nonFacilityPe'),
    nonFacilityNa: at('nonFacilityNa'),
    facilityPe: at('facilityPe'),
    facilityNa: at('facilityNa'),
    malpractice: at('malpractice'),
  };
}

function readRow(row: readonly string[], layout: Layout, factor: number): RvuRow | string | undefined {
  const cell = (column: Column) => row[layout[column]] ?? '';
  const code = cell('code').toUpperCase();
  if (!/^[A-Z0-9]{5}$/.test(code)) return undefined;
  const rvu = (column: Column) => fixedPoint(cell(column), 2);
  const [work, nonFacilityPe, facilityPe, malpractice] = [
    rvu('work'),
    rvu('nonFacilityPe'),
    rvu('facilityPe'),
    rvu('malpractice'),
  ];
  const conversionFactor = fixedPoint(row[factor] ?? '', 4);
  if (work === undefined || nonFacilityPe === undefined || facilityPe === undefined || malpractice === undefined) {
    return `${code}: an RVU is not a number of at most two decimals`;
  }
  if (conversionFactor === undefined) return `${code}: the conversion factor is not a number of at most four decimals`;
  return {
    code,
    modifier: cell('modifier').toUpperCase(),
    status: cell('status').toUpperCase(),
    work,
    nonFacilityPe: cell('nonFacilityNa') === 'NA' ? undefined : nonFacilityPe,
    facilityPe: cell('facilityNa') === 'NA' ? undefined : facilityPe,
    malpractice,
    conversionFactor,
  };
}
