import type { Audit } from '../audit';
import type { DayNumber } from '../dates';
import { readTarget, type ScheduleMapping } from '../fees';
import { MICROS, printDollars } from '../money';
import { paceOf, type Progress, toTheEnd } from '../pausing';
import { fullA1 } from '../sheets';
import { prose, text } from './columns';
import { figuresOf } from './figures';
import { FINDING_COLUMNS, figuresByCell, findingRow } from './findingRows';
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
}

/** Rows between two pauses: a row has twenty values. */
const STRIDE = 128;

const UNREAD_COLUMNS: readonly ReportColumn[] = [text('Where', 24), prose('Because', 100)];

function findingNotes({ total }: Audit, below: number, live: boolean): readonly string[] {
  const notes = [
    NOTES.opportunity(below === 1 ? '1 finding' : `${below} findings`, printDollars(total.opportunity)),
    NOTES.overlap,
  ];
  return live ? [...notes, NOTES.live] : notes;
}

const multipleOf = ({ target }: Audit['terms']): number | null => {
  const multiple = target.kind === 'share' ? readTarget(target.share) : null;
  return multiple?.ok === true ? multiple.value / MICROS : null;
};

/** What an audit leaves in the workbook, made in slices that can be stopped. */
export function* reporting(audit: Audit, options: ReportOptions): Generator<Progress, Report> {
  const { findings, rates, unread, payers, terms } = audit;
  const pace = paceOf(findings.length + rates.length + unread.length + payers.length, STRIDE);
  const multiple = multipleOf(terms);
  const evidence = evidences();
  const byCell = figuresByCell();
  const rateRows = yield* rowsOf(rates, pace, (rate) => {
    const figures = figuresOf(rate, options.live, multiple);
    byCell.add(rate.cell, figures);
    return rateRow(rate, figures, evidence.of(rate));
  });
  let below = 0;
  const findingRows = yield* rowsOf(findings, pace, (finding) => {
    if (finding.kind === 'belowTarget') below += 1;
    return findingRow(finding, byCell.at(finding.cell));
  });
  const unreadRows = yield* rowsOf(unread, pace, ({ cell, reason }) => [cellOf(fullA1(cell)), cellOf(reason)]);
  const notes = findings.length === 0 ? [NOTES.nothingFound] : findingNotes(audit, below, options.live);
  const plans = [
    { ...SHEETS.findings, notes, columns: FINDING_COLUMNS, rows: findingRows },
    payersSheet(audit, yield* rowsOf(payers, pace, payerRow)),
    { ...SHEETS.rates, notes: options.live ? [NOTES.live] : [], columns: RATE_COLUMNS, rows: rateRows },
    { ...SHEETS.unread, notes: unread.length > 0 ? [] : [NOTES.allRead], columns: UNREAD_COLUMNS, rows: unreadRows },
    sourcesSheet(terms, options, evidence.all()),
  ];
  return { sheets: plans.flatMap(sheetsOf) };
}

/** The same at once. */
export const buildReport = (audit: Audit, options: ReportOptions): Report => toTheEnd(reporting(audit, options));
