import { MARKET_CHART, MARKET_COLUMNS } from './marketRows';
import type { ReportValue } from './report';
import type { SheetPlan } from './sheetOf';
import { NOTES, SHEETS } from './strings';

/** Rates beside what provider groups are paid, with a chart of the first of them. */
export const marketSheet = (rows: readonly (readonly ReportValue[])[], live: boolean): SheetPlan => ({
  ...SHEETS.market,
  notes: rows.length > 0 ? [NOTES.rank, NOTES.groups, ...(live ? [NOTES.liveMarket] : [])] : [NOTES.noMarket],
  columns: MARKET_COLUMNS,
  rows,
  chart:
    rows.length === 0
      ? undefined
      : {
          title: 'Rates beside the market, $ a unit',
          kind: 'column',
          categories: MARKET_CHART.categories,
          series: MARKET_CHART.series,
          rows: Math.min(MARKET_CHART.most, rows.length),
        },
});
