import type { Audit } from '../audit';
import type { DayNumber } from '../dates';
import { readTarget, type ScheduleMapping } from '../fees';
import { MICROS, printDollars } from '../money';
import { type Progress, toTheEnd } from '../pausing';
import { fullA1 } from '../sheets';
import { prose, text } from './columns';
import { figuresOf } from './figures';
import { FINDING_COLUMNS, figuresByCell, findingRow } from './findingRows';
import { payersSheet } from './payersSheet';
import { evidences, RATE_COLUMNS, rateRow } from './rateRows';
import type { Report, ReportColumn, ReportValue } from './report';
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

const STRIDE = 128;

const UNREAD_COLUMNS: readonly ReportColumn[] = [text('Where', 24), prose('Because', 100)];

/** Turns each item into a row, and pauses every so many. */
function* rowsOf<T>(
  items: readonly T[],
  { done, of }: Progress,
  row: (item: T) => readonly ReportValue[],
): Generator<Progress, (readonly ReportValue[])[]> {
  const rows: (readonly ReportValue[])[] = [];
  for (const item of items) {
    rows.push(row(item));
    if (rows.length % STRIDE === 0) yield { done: done + rows.length, of };
  }
  return rows;
}

function findingNotes({ findings, total }: Audit, live: boolean): readonly string[] {
  if (findings.length === 0) return [NOTES.nothingFound];
  const below = findings.filter(({ kind }) => kind === 'belowTarget').length;
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
  const { findings, rates, unread, terms } = audit;
  const of = findings.length + rates.length + unread.length;
  const multiple = multipleOf(terms);
  const evidence = evidences();
  const byCell = figuresByCell();
  const rateRows = yield* rowsOf(rates, { done: 0, of }, (rate) => {
    const figures = figuresOf(rate, options.live, multiple);
    byCell.add(rate.cell, figures);
    return rateRow(rate, figures, evidence.of(rate));
  });
  const findingRows = yield* rowsOf(findings, { done: rates.length, of }, (finding) =>
    findingRow(finding, byCell.at(finding.cell)),
  );
  const unreadRows = yield* rowsOf(unread, { done: of - unread.length, of }, ({ cell, reason }) => [
    cellOf(fullA1(cell)),
    cellOf(reason),
  ]);
  const plans = [
    { ...SHEETS.findings, notes: findingNotes(audit, options.live), columns: FINDING_COLUMNS, rows: findingRows },
    payersSheet(audit),
    { ...SHEETS.rates, notes: options.live ? [NOTES.live] : [], columns: RATE_COLUMNS, rows: rateRows },
    { ...SHEETS.unread, notes: unread.length > 0 ? [] : [NOTES.allRead], columns: UNREAD_COLUMNS, rows: unreadRows },
    sourcesSheet(terms, options, evidence.all()),
  ];
  return { sheets: plans.flatMap(sheetsOf) };
}

/** The same at once. */
export const buildReport = (audit: Audit, options: ReportOptions): Report => toTheEnd(reporting(audit, options));
