import { LEVERAGE, type Portfolio, PORTFOLIO_SAYS, type PortfolioRow, settingsSaid, TRIGGER_NAMES } from '../contracts';
import { type DayNumber, printDay, serialOf } from '../dates';
import { dollars } from '../money';
import { fullA1 } from '../sheets';
import { amount, count, prose, text } from './columns';
import type { Report, ReportColumn, ReportValue } from './report';
import { rowsOf } from './rowsOf';
import { cellOf, sheetsOf } from './sheetOf';
import { SHEETS } from './strings';

export interface ReopeningOptions {
  /** The day on which it is written, and days are counted from. */
  readonly today: DayNumber;
}

const COLUMNS: readonly ReportColumn[] = [
  count('Rank'),
  text('Contract', 28),
  text('Reopen', 10),
  prose('Reasons', 44),
  { heading: 'Act by', width: 12, format: 'yyyy-mm-dd' },
  { heading: 'Days left', width: 10, format: '#,##0' },
  amount('Opportunity'),
  { heading: 'Leverage', width: 10, format: '0.00' },
  { heading: 'Date', width: 8, format: '0.00' },
  amount('Priority'),
  { heading: 'Score', width: 8, format: '0' },
  prose('Leverage made of', 60),
  prose('Why', 80),
  prose('Evidence', 90),
];
const OPPORTUNITY = 6;
const CONTRACT = 1;
/** More bars than these say nothing. */
const MOST_BARS = 15;

const ANSWERS = { yes: 'Yes', no: 'No', unknown: 'Unknown' } as const;

/** Every ground with where it can be seen, and what would answer the rest. */
function evidenceOf({ renegotiation: { triggers } }: PortfolioRow): string {
  const lines = triggers.flatMap(({ kind, grounds, answeredBy }) => [
    ...grounds.map(
      ({ says, at, citation }) =>
        `${TRIGGER_NAMES[kind]}: ${says}${at ? ` (${fullA1(at)})` : ''}${citation ? ` [${citation.title}]` : ''}`,
    ),
    ...(answeredBy === null ? [] : [`${TRIGGER_NAMES[kind]}: not known. ${answeredBy}`]),
  ]);
  return lines.join('\n');
}

const leverageMadeOf = ({ leverage: { parts } }: PortfolioRow): string =>
  parts
    .map(
      ({ part, weight, value, shows }) => `${LEVERAGE[part].name} ${shows}: ${weight} × ${value?.toFixed(2) ?? '0.5'}`,
    )
    .join('; ');

const row = (one: PortfolioRow): readonly ReportValue[] => {
  const { renegotiation, opportunity, priority } = one;
  return [
    one.rank,
    cellOf(one.name),
    ANSWERS[renegotiation.answer],
    cellOf(renegotiation.reasons.map(({ kind }) => TRIGGER_NAMES[kind]).join('; ')),
    renegotiation.actBy === null ? null : serialOf(renegotiation.actBy),
    one.date.daysLeft,
    opportunity === null ? null : dollars(opportunity),
    one.leverage.value,
    one.date.value,
    priority === null ? null : dollars(priority),
    one.score,
    cellOf(leverageMadeOf(one)),
    cellOf(one.why),
    cellOf(evidenceOf(one)),
  ];
};

function notesOf(
  { settings, nextThree, unmatched, withoutContract, rows }: Portfolio,
  today: DayNumber,
): readonly string[] {
  const next = nextThree.map(({ name, why }, index) => `${index + 1}. ${name}: ${why}`);
  return [
    `Days are counted from ${printDay(today)}.`,
    ...(rows.length === 0 ? ['The register has no contract.'] : []),
    ...(next.length > 0 ? ['Reopen next:', ...next] : []),
    ...PORTFOLIO_SAYS,
    settingsSaid(settings),
    ...unmatched,
    ...(withoutContract.length > 0
      ? [`In the audit, and without a contract in the register: ${withoutContract.join(', ')}.`]
      : []),
  ];
}

/** The portfolio as a sheet: a contract a row, the most pressing first, with its evidence, and the opportunity of the first as bars. */
export function reopeningReport(portfolio: Portfolio, { today }: ReopeningOptions): Report {
  const bars = portfolio.rows.slice(0, MOST_BARS);
  const hasDollars = bars.some(({ opportunity }) => (opportunity ?? 0) > 0);
  return {
    sheets: sheetsOf({
      ...SHEETS.reopening,
      notes: notesOf(portfolio, today),
      columns: COLUMNS,
      rows: rowsOf(portfolio.rows, row),
      chart: hasDollars
        ? {
            title: 'Opportunity by contract, $ a year',
            kind: 'bar',
            categories: CONTRACT,
            series: [OPPORTUNITY],
            rows: bars.length,
          }
        : undefined,
    }),
  };
}
