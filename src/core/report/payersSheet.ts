import { printShare } from '../printShare';
import type { Audit, PayerSummary } from '../audit';
import { dollars, printDollars } from '../money';
import { amount, count, prose, ratio, share, text } from './columns';
import type { ReportColumn, ReportValue } from './report';
import { cellOf, type SheetPlan } from './sheetOf';
import { NOTES, SHEETS } from './strings';

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

const percent = (ratioOf: number | null): string => (ratioOf === null ? 'not known' : printShare(ratioOf));

export const payerRow = (payer: PayerSummary): readonly ReportValue[] => [
  cellOf(payer.payer),
  payer.rates,
  payer.compared,
  payer.index,
  payer.unitsCovered,
  payer.revenueCovered,
  payer.opportunity === null ? null : dollars(payer.opportunity),
  payer.findings,
  cellOf(payer.first),
];

/** Payers come by opportunity, the most first, so that the bars of the chart are the first rows. */
export function payersSheet({ payers, total }: Audit, rows: SheetPlan['rows']): SheetPlan {
  const bars = payers.slice(0, MOST_BARS).filter(({ opportunity }) => (opportunity ?? 0) > 0).length;
  return {
    ...SHEETS.payers,
    notes: [
      `All payers: ${total.rates} rates, ${total.compared} compared, index ${percent(total.index)}, units covered ${percent(total.unitsCovered)}, revenue covered ${percent(total.revenueCovered)}, opportunity ${total.opportunity === null ? 'not known' : `${printDollars(total.opportunity)} a year`}.`,
      NOTES.index,
    ],
    columns: COLUMNS,
    rows,
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
