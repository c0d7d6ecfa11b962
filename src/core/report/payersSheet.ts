import { printShare } from '../printShare';
import { type Audit, FINDING_NAMES, type PayerSummary } from '../audit';
import { dollars, printDollars } from '../money';
import { amount, count, prose, ratio, share, text } from './columns';
import { dollarsText, sentence, shareText, textLiteral } from './formula';
import type { ReportColumn, ReportNote, ReportValue } from './report';
import { rowsOf } from './rowsOf';
import { cellOf, fitsOneSheet, type SheetPlan } from './sheetOf';
import { NOTES, SHEETS } from './strings';
import { cellInRow, columnRange, type TablePlace, tablePlace } from './tablePlace';

const COLUMNS: readonly ReportColumn[] = [
  text('Payer', 28),
  count('Rates'),
  count('Compared'),
  ratio('Index'),
  share('Units covered'),
  share('Revenue covered'),
  amount('Opportunity'),
  count('Findings'),
  prose('What to do first', 80),
];
const OPPORTUNITY = 6;
/** More bars than these say nothing. */
const MOST_BARS = 15;

/** The tables that live figures of payers are added up from. */
export interface Places {
  readonly findings: TablePlace;
  readonly rates: TablePlace;
}

type Figures = Pick<PayerSummary, 'index' | 'unitsCovered' | 'revenueCovered' | 'opportunity' | 'compared'>;

const percent = (ratioOf: number | null): string => (ratioOf === null ? 'not known' : printShare(ratioOf));
const inCell = ({ opportunity }: Figures): number | null => (opportunity === null ? null : dollars(opportunity));

const ofReport = (expression: string, result: ReportValue): ReportValue => ({
  formula: `=${expression}`,
  result,
  ofReport: true,
});

/**
 * Expressions over the tables of findings and rates, which sum where `is` holds of a row, or everywhere. Payers are compared by the
 * equals sign, for in SUMIFS a payer called `*` would be all of them.
 */
function sums({ findings, rates }: Places) {
  const found = (heading: string): string => `'${SHEETS.findings.name}'!${columnRange(findings, heading)}`;
  const rated = (heading: string): string => `'${SHEETS.rates.name}'!${columnRange(rates, heading)}`;
  const isCompared = `ISNUMBER(${rated('% of benchmark')})`;
  const isBelow = `(${found('Finding')}=${textLiteral(FINDING_NAMES.belowTarget)})`;
  const ofPayer = (range: string, payer: string | null): string => (payer === null ? '1' : `(${range}=${payer})`);
  return {
    compared: (payer: string | null): string => `SUMPRODUCT(${ofPayer(rated('Payer'), payer)}*${isCompared})`,
    /** Weighted by units where there are some, as in the audit. */
    index: (payer: string | null, { unitsCovered }: Figures): string => {
      const compared = `${ofPayer(rated('Payer'), payer)}*${isCompared}`;
      const weights = unitsCovered === null ? compared : `${compared},${rated('Units a year')}`;
      return `SUMPRODUCT(${weights},${rated('Rate')})/SUMPRODUCT(${weights},${rated('Benchmark')})`;
    },
    opportunity: (payer: string | null): string =>
      `SUMPRODUCT(${ofPayer(found('Payer'), payer)}*${isBelow},${found('$ a year')})`,
  };
}

const payerRow = (payer: PayerSummary, live: Partial<Record<keyof Figures, ReportValue>>): readonly ReportValue[] => [
  cellOf(payer.payer),
  payer.rates,
  live.compared ?? payer.compared,
  live.index ?? payer.index,
  payer.unitsCovered,
  payer.revenueCovered,
  live.opportunity ?? inCell(payer),
  payer.findings,
  cellOf(payer.first),
];

/** The figures of a payer's row that follow when a rate changes; what is not known stays so. */
function liveFigures(payer: PayerSummary, above: number, place: TablePlace, from: Places) {
  const { compared, index, opportunity } = sums(from);
  const its = cellInRow(place, 'Payer', above);
  const number = cellInRow(place, 'Compared', above);
  return {
    compared: ofReport(compared(its), payer.compared),
    index: payer.index === null ? null : ofReport(`IF(${number}=0,"",${index(its, payer)})`, payer.index),
    opportunity: payer.opportunity === null ? null : ofReport(opportunity(its), inCell(payer)),
  };
}

const totalSays = (
  { rates }: Audit['total'],
  covered: readonly [units: string, revenue: string],
  compared: string,
  index: string,
  opportunity: string,
): string =>
  `All payers: ${rates} rates, ${compared} compared, index ${index}, units covered ${covered[0]}, revenue covered ${covered[1]}, opportunity ${opportunity}.`;

function totalNote({ total }: Audit, from: Places | null): ReportNote {
  const covered = [percent(total.unitsCovered), percent(total.revenueCovered)] as const;
  const aYear = (printed: string): string => `${printed} a year`;
  const plain = totalSays(
    total,
    covered,
    String(total.compared),
    percent(total.index),
    total.opportunity === null ? 'not known' : aYear(printDollars(total.opportunity)),
  );
  if (!from) return plain;
  const { compared, index, opportunity } = sums(from);
  const made = sentence(
    (figure) =>
      totalSays(
        total,
        covered,
        figure(compared(null)),
        total.index === null ? 'not known' : figure(shareText(index(null, total))),
        total.opportunity === null ? 'not known' : aYear(figure(dollarsText(opportunity(null)))),
      ),
    plain,
  );
  return { ...made, ofReport: true };
}

/** Payers come by opportunity, the most first, so that the bars of the chart are the first rows. */
export function payersSheet(audit: Audit, live: Places | null): SheetPlan {
  const { payers, findings, rates } = audit;
  const from = fitsOneSheet(findings.length) && fitsOneSheet(rates.length) ? live : null;
  const notes = [
    totalNote(audit, from),
    NOTES.index,
    ...(from ? [NOTES.livePayers] : []),
    ...(live && !from ? [NOTES.notLive] : []),
  ];
  const place = tablePlace(COLUMNS, notes.length, payers.length);
  // A payer without dollars now may have some when a rate changes.
  const isShown = ({ opportunity }: PayerSummary): boolean => (from ? opportunity !== null : (opportunity ?? 0) > 0);
  const hasDollars = payers.some(({ opportunity }) => (opportunity ?? 0) > 0);
  const bars = hasDollars ? payers.slice(0, MOST_BARS).filter(isShown).length : 0;
  return {
    ...SHEETS.payers,
    notes,
    columns: COLUMNS,
    rows: rowsOf(payers, (payer, above) => payerRow(payer, from ? liveFigures(payer, above, place, from) : {})),
    chart:
      bars === 0
        ? undefined
        : {
            title: 'Opportunity by payer, $ a year',
            kind: 'bar',
            categories: 0,
            series: [OPPORTUNITY],
            rows: bars,
          },
  };
}
