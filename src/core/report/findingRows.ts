import { type AuditedRate, type Finding, FINDING_NAMES } from '../audit';
import { dollars } from '../money';
import { type CellRef, fullA1 } from '../sheets';
import { amount, prose, rate, ratio, status, text, units } from './columns';
import { cellNumber, type RateFigures } from './figures';
import type { ReportColumn, ReportValue } from './report';
import { cellOf } from './sheetOf';

export const FINDING_COLUMNS: readonly ReportColumn[] = [
  text('Payer', 24),
  text('Code', 14),
  status('Finding', 22),
  rate('Rate'),
  rate('Benchmark'),
  rate('Target'),
  ratio('% of benchmark'),
  rate('Short per unit'),
  units('Units a year'),
  amount('$ a year'),
  text('Where', 22),
  prose('Says', 80),
];

/** Rates by the cells in which they stand. */
export interface RatesByCell {
  readonly add: (rate: AuditedRate) => void;
  readonly at: (cell: CellRef) => AuditedRate | undefined;
}

/** Excel's columns. */
const COLUMNS = 16_384;
const placeOf = ({ row, column }: CellRef): number => row * COLUMNS + column;

export function ratesByCell(): RatesByCell {
  const sheets = new Map<string, Map<number, AuditedRate>>();
  return {
    add(rate) {
      const cells = sheets.get(rate.cell.sheet) ?? new Map<number, AuditedRate>();
      sheets.set(rate.cell.sheet, cells);
      cells.set(placeOf(rate.cell), rate);
    },
    at: (cell) => sheets.get(cell.sheet)?.get(placeOf(cell)),
  };
}

/** A finding beside the figures of its rate. Target and shortfall belong to findings below it; units and dollars are the finding's own. */
export function findingRow(finding: Finding, figures: RateFigures | undefined): readonly ReportValue[] {
  const isBelow = finding.kind === 'belowTarget';
  const own = finding.annual === null ? null : dollars(finding.annual);
  return [
    cellOf(finding.payer),
    cellOf(finding.codeAndTier),
    FINDING_NAMES[finding.kind],
    figures?.rate ?? null,
    figures?.benchmark ?? null,
    isBelow ? (figures?.target ?? null) : null,
    figures?.share ?? null,
    isBelow ? (figures?.short ?? null) : null,
    cellNumber(finding.units),
    isBelow ? (figures?.annual ?? own) : own,
    cellOf(fullA1(finding.cell)),
    cellOf(finding.says),
  ];
}
