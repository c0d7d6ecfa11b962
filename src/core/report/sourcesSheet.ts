import type { Audit, AuditTerms } from '../audit';
import type { Evidence } from '../benchmarks';
import { type DayNumber, printDay } from '../dates';
import { type HiddenParts, payerBySheet, readTarget, type ScheduleMapping, standIn, takenFor } from '../fees';
import { MICROS } from '../money';
import { payerKeys } from '../payerName';
import { isBlank, type Raw } from '../raw';
import { areaA1, columnLetters } from '../sheets';
import { printPercent } from '../terms';
import { prose, text } from './columns';
import type { ReportMarket } from './marketRows';
import { packRows, type SourceRow as Row } from './packRows';
import type { ReportColumn, ReportValue } from './report';
import { cellOf, type SheetPlan } from './sheetOf';
import { SHEETS } from './strings';

/** A schedule of an audit, and what of it the eye does not see and which titles stand between its rows, where somebody looked. */
export type ReportedSchedule = ScheduleMapping & { readonly hidden?: HiddenParts; readonly titles?: readonly string[] };

const COLUMNS: readonly ReportColumn[] = [text('About', 14), text('What', 30), prose('Is', 50), prose('Because', 60)];

const said = (raw: Raw, usual: string): string => (isBlank(raw) ? usual : String(raw));

/** The target as it was understood: 1.2, 120 and `120%` are the same. */
function shareOf(share: Raw): string {
  const multiple = isBlank(share) ? null : readTarget(share);
  return multiple?.ok === true ? printPercent(multiple.value / MICROS) : said(share, '100%');
}

const targetOf = ({ target }: AuditTerms): string =>
  target.kind === 'bestPayer' ? 'the best payer’s rate' : `${shareOf(target.share)} of the benchmark`;

const settings = (terms: AuditTerms, edition: string, today: DayNumber): readonly Row[] => [
  ['Audit', 'Made on', printDay(today), ''],
  ['Audit', 'Target', targetOf(terms), ''],
  ['Audit', 'Threshold', printPercent(terms.threshold), 'smaller gaps are no findings'],
  ['Audit', 'Region', said(terms.region, 'as each row says'), ''],
  ...Object.entries(terms.regionOfSheet).map(([sheet, region]): Row => [
    'Audit',
    `Region of ${sheet}`,
    said(region, 'as each row says'),
    '',
  ]),
  ['Audit', 'Setting', said(terms.setting, 'Non-facility'), 'unless a row says otherwise'],
  [
    'Audit',
    'Practitioner',
    said(terms.practitioner, 'by the modifiers, else the full fee'),
    'unless a row says otherwise',
  ],
  ['Audit', 'Measure', said(terms.measure, 'Medicare'), ''],
  ['Audit', 'Prices of', said(terms.asOf, 'the newest release'), ''],
  ['Audit', 'Age of rates counted to', printDay(terms.today), ''],
  ['Figures', 'Edition', edition, ''],
];

const releaseRows = (evidences: Iterable<Evidence>): readonly Row[] => {
  const releases = new Map<string, Row>();
  for (const { source, release, published, period, link } of evidences)
    releases.set(`${source}|${release}`, [
      'Figures',
      `Release ${release}`,
      `${source}, published ${published}, for ${period}`,
      link,
    ]);
  return [...releases.values()];
};

const counted = (number: number, one: string, many: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

/** Rows and columns that are hidden by hand or by a filter, and whether their rates are in the audit. */
function hiddenRows({ sheet, hidden, withoutHidden }: ReportedSchedule): readonly Row[] {
  const what = [
    ...counted(hidden?.rows ?? 0, 'hidden row', 'hidden rows'),
    ...counted(hidden?.columns ?? 0, 'hidden column of rates', 'hidden columns of rates'),
  ];
  if (what.length === 0) return [];
  const why = withoutHidden === true ? 'left out, as was asked for' : 'included, as nobody asked to leave them out';
  return [['Hidden', sheet, what.join(' and '), why]];
}

/** Titles that say what rates are for, and whether they were taken at their word. */
function titleRows({ sheet, titled, titles = [], withoutTitles }: ReportedSchedule): readonly Row[] {
  const off = 'switched off, as was asked for';
  const row = (title: string, holds: string): Row => ['Title', sheet, title, withoutTitles === true ? off : holds];
  return [
    ...(titled ? [row(titled.title, 'holds for all its rates')] : []),
    ...titles.map((title) => row(title, 'holds for the rates below it')),
  ];
}

/** Who pays, where the sheet's name alone says it. */
function payerRows(schedule: ReportedSchedule, payers: ReadonlySet<string>): readonly Row[] {
  const by = payerBySheet(schedule, payers);
  return by === undefined ? [] : [['Payer', schedule.sheet, schedule.payer ?? standIn(schedule.sheet), by]];
}

const columnRows = (schedule: ReportedSchedule, payers: ReadonlySet<string>): readonly Row[] => {
  const { sheet, area, headingRows, columns, payer } = schedule;
  return [
    [
      'Schedule',
      sheet,
      areaA1(area),
      `${headingRows} heading ${headingRows === 1 ? 'row' : 'rows'}${payer === undefined ? '' : `; payer ${payer}`}`,
    ],
    ...payerRows(schedule, payers),
    ...hiddenRows(schedule),
    ...titleRows(schedule),
    ...columns.map((column): Row => [
      'Column',
      `${sheet}, column ${columnLetters(column.column)}`,
      takenFor(column),
      column.why,
    ]),
  ];
};

/** The settings of the audit, the publications behind it, and what each column was taken for. */
export function sourcesSheet(
  { terms, payers: summaries }: Pick<Audit, 'terms' | 'payers'>,
  {
    edition,
    today,
    schedules,
    market,
  }: { edition: string; today: DayNumber; schedules: readonly ReportedSchedule[]; market?: ReportMarket | undefined },
  evidences: Iterable<Evidence>,
): SheetPlan {
  const payers = payerKeys(summaries.map(({ payer }) => payer));
  const rows = [
    ...settings(terms, edition, today),
    ...releaseRows(evidences),
    ...(market?.packs ?? []).flatMap(packRows),
    ...schedules.flatMap((schedule) => columnRows(schedule, payers)),
  ];
  return {
    ...SHEETS.sources,
    notes: [],
    columns: COLUMNS,
    rows: rows.map((row) => row.map((value): ReportValue => (value === '' ? null : cellOf(value)))),
  };
}
