import type { Audit } from '../audit';
import type { DayNumber } from '../dates';
import { readTarget } from '../fees';
import { MICROS } from '../money';
import { paceOf, type Progress, toTheEnd } from '../pausing';
import { fullA1 } from '../sheets';
import { prose, text } from './columns';
import { figuresOf, type Living } from './figures';
import { findingNotes } from './findingNotes';
import { FINDING_COLUMNS, findingRow, ratesByCell } from './findingRows';
import { type ReportMarket, marketRows } from './marketRows';
import { marketSheet } from './marketSheet';
import { payersSheet, type Places } from './payersSheet';
import { evidences, RATE_COLUMNS, rateRow } from './rateRows';
import type { Report, ReportColumn } from './report';
import { rowsOf } from './rowsOf';
import { cellOf, sheetsOf } from './sheetOf';
import { type ReportedSchedule, sourcesSheet } from './sourcesSheet';
import { NOTES, SHEETS } from './strings';
import { tablePlace } from './tablePlace';

export interface ReportOptions {
  /** Figures as formulas over the user's own cells, instead of values. */
  readonly live: boolean;
  /** The day on which it is written. */
  readonly today: DayNumber;
  /** What is loaded, in words. */
  readonly edition: string;
  readonly schedules: readonly ReportedSchedule[];
  /** Where rates of the market are loaded. */
  readonly market?: ReportMarket | undefined;
}

const UNREAD_COLUMNS: readonly ReportColumn[] = [text('Where', 24), prose('Because', 100)];

const multipleOf = ({ target }: Audit['terms']): number | null => {
  const multiple = target.kind === 'share' ? readTarget(target.share) : null;
  return multiple?.ok === true ? multiple.value / MICROS : null;
};

const rateNotes = (living: Living | null): readonly string[] =>
  living ? [NOTES.live, NOTES.liveRates, ...(living.multiple === null ? [NOTES.bestPayerStands] : [])] : [];

/** What an audit leaves in the workbook: looked through in slices that can be stopped, and its rows made as they are read. */
export function* reporting(audit: Audit, options: ReportOptions): Generator<Progress, Report> {
  const { findings, rates, unread, terms } = audit;
  const { market } = options;
  const pace = paceOf(rates.length + (market ? findings.length : 0));
  const living: Living | null = options.live ? { multiple: multipleOf(terms) } : null;
  const evidence = evidences();
  const byCell = ratesByCell();
  for (const rate of rates) {
    byCell.add(rate);
    evidence.of(rate);
    if (pace.tick()) yield pace.now();
  }
  const notes = { findings: findingNotes(audit, living), rates: rateNotes(living) };
  const places: Places = {
    findings: tablePlace(FINDING_COLUMNS, notes.findings.length, findings.length),
    rates: tablePlace(RATE_COLUMNS, notes.rates.length, rates.length),
  };
  const findingRows = rowsOf(findings, (finding, above) => {
    const rate = byCell.at(finding.cell);
    return findingRow(finding, rate && figuresOf(rate, living, places.findings, above));
  });
  const rateRows = rowsOf(rates, (rate, above) =>
    rateRow(rate, figuresOf(rate, living, places.rates, above), evidence.of(rate)),
  );
  const unreadRows = rowsOf(unread, ({ cell, reason }) => [cellOf(fullA1(cell)), cellOf(reason)]);
  const plans = [
    { ...SHEETS.findings, notes: notes.findings, columns: FINDING_COLUMNS, rows: findingRows },
    payersSheet(audit, living && places),
    ...(market ? [marketSheet(yield* marketRows(findings, byCell.at, market, pace), options.live)] : []),
    { ...SHEETS.rates, notes: notes.rates, columns: RATE_COLUMNS, rows: rateRows },
    { ...SHEETS.unread, notes: unread.length > 0 ? [] : [NOTES.allRead], columns: UNREAD_COLUMNS, rows: unreadRows },
    sourcesSheet(audit, options, evidence.all()),
  ];
  return { sheets: plans.flatMap(sheetsOf) };
}

/** The same at once. */
export const buildReport = (audit: Audit, options: ReportOptions): Report => toTheEnd(reporting(audit, options));
