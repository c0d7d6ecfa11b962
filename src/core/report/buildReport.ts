import type { Audit, AuditedRate } from '../audit';
import type { DayNumber } from '../dates';
import { readTarget, type ScheduleMapping } from '../fees';
import { MICROS, printDollars } from '../money';
import { paceOf, type Progress, toTheEnd } from '../pausing';
import { type CellRef, fullA1 } from '../sheets';
import { prose, text } from './columns';
import { figuresOf } from './figures';
import { FINDING_COLUMNS, findingRow, ratesByCell } from './findingRows';
import { type ReportMarket, marketRows } from './marketRows';
import { marketSheet } from './marketSheet';
import { payerRow, payersSheet } from './payersSheet';
import { evidences, RATE_COLUMNS, rateRow } from './rateRows';
import type { Report, ReportColumn } from './report';
import { rowsOf } from './rowsOf';
import { cellOf, sheetsOf } from './sheetOf';
import { sourcesSheet } from './sourcesSheet';
import { NOTES, SHEETS } from './strings';

export interface ReportOptions {
  /** Figures as formulas over the user's own cells, instead of values. */
  readonly live: boolean;
  /** The day on which it is written. */
  readonly today: DayNumber;
  /** What is loaded, in words. */
  readonly edition: string;
  readonly schedules: readonly ScheduleMapping[];
  /** Where rates of the market are loaded. */
  readonly market?: ReportMarket | undefined;
}

const UNREAD_COLUMNS: readonly ReportColumn[] = [text('Where', 24), prose('Because', 100)];

function findingNotes({ total }: Audit, below: number, live: boolean): readonly string[] {
  const { opportunity, unpriced, unmeasured } = total;
  const priced = below - unpriced;
  const notes = [
    opportunity === null
      ? below > 0
        ? NOTES.noUnits(below)
        : NOTES.noTarget(unmeasured)
      : NOTES.opportunity(priced === 1 ? '1 finding' : `${priced} findings`, printDollars(opportunity)),
    ...(opportunity !== null && unpriced > 0 ? [NOTES.someUnits(unpriced)] : []),
    NOTES.overlap,
  ];
  return live ? [...notes, NOTES.live] : notes;
}

const multipleOf = ({ target }: Audit['terms']): number | null => {
  const multiple = target.kind === 'share' ? readTarget(target.share) : null;
  return multiple?.ok === true ? multiple.value / MICROS : null;
};

/** What an audit leaves in the workbook: looked through in slices that can be stopped, and its rows made as they are read. */
export function* reporting(audit: Audit, options: ReportOptions): Generator<Progress, Report> {
  const { findings, rates, unread, payers, terms } = audit;
  const { market } = options;
  const pace = paceOf(rates.length + (market ? findings.length : 0));
  const multiple = multipleOf(terms);
  const evidence = evidences();
  const byCell = ratesByCell();
  const figures = (rate: AuditedRate) => figuresOf(rate, options.live, multiple);
  const figuresAt = (cell: CellRef) => {
    const rate = byCell.at(cell);
    return rate && figures(rate);
  };
  for (const rate of rates) {
    byCell.add(rate);
    evidence.of(rate);
    if (pace.tick()) yield pace.now();
  }
  const below = findings.filter(({ kind }) => kind === 'belowTarget').length;
  const findingRows = rowsOf(findings, (finding) => findingRow(finding, figuresAt(finding.cell)));
  const rateRows = rowsOf(rates, (rate) => rateRow(rate, figures(rate), evidence.of(rate)));
  const unreadRows = rowsOf(unread, ({ cell, reason }) => [cellOf(fullA1(cell)), cellOf(reason)]);
  const notes =
    findings.length === 0
      ? [
          NOTES.nothingFound,
          ...(audit.total.unmeasured > 0 && audit.total.opportunity === null
            ? [NOTES.noTarget(audit.total.unmeasured)]
            : []),
        ]
      : findingNotes(audit, below, options.live);
  const plans = [
    { ...SHEETS.findings, notes, columns: FINDING_COLUMNS, rows: findingRows },
    payersSheet(audit, rowsOf(payers, payerRow)),
    ...(market ? [marketSheet(yield* marketRows(findings, byCell.at, market, pace))] : []),
    { ...SHEETS.rates, notes: options.live ? [NOTES.live] : [], columns: RATE_COLUMNS, rows: rateRows },
    { ...SHEETS.unread, notes: unread.length > 0 ? [] : [NOTES.allRead], columns: UNREAD_COLUMNS, rows: unreadRows },
    sourcesSheet(terms, options, evidence.all()),
  ];
  return { sheets: plans.flatMap(sheetsOf) };
}

/** The same at once. */
export const buildReport = (audit: Audit, options: ReportOptions): Report => toTheEnd(reporting(audit, options));
