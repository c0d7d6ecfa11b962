import type { Spread } from '../../../core/audit';
import type { MarketRank, Point } from '../../../core/market';
import { printDollars, printRate, separated } from '../../../core/money';
import { count, share } from '../../wizard/strings';

export const SEE = {
  title: 'What the audit found',
  opportunity: 'a year below the target',
  unpriced: 'Dollars not known',
  noUnits: (below: number) =>
    below === 0
      ? 'No rate in force has a benchmark or another payer to be measured by.'
      : `${count(below, 'rate is', 'rates are')} below the target, and none of them has usable units of a year. Add a column of units, and audit again.`,
  someUnits: (below: number) =>
    `${count(below, 'rate', 'rates')} below the target ${below === 1 ? 'has' : 'have'} no usable units and ${below === 1 ? 'is' : 'are'} not in this sum.`,
  index: (index: string, of: string, hasUnits: boolean) =>
    `All payers together pay ${index} of ${of}, ${hasUnits ? 'each rate weighted by its units of a year' : 'each rate counted once, since no units are stated'}.`,
  noIndex: (hasUnits: boolean) =>
    `No rate${hasUnits ? ' with units' : ''} could be compared, so that there is no rate index.`,
  compared: (compared: number, rates: number) => `${separated(compared)} of ${count(rates, 'rate')} compared`,
  covered: (share: string) => `${share} of revenue covered`,
  noRates: {
    title: 'No rate was read',
    what: 'None of the chosen schedules has a row with both a code and a rate in dollars. Go back and check how the columns are read, or look below for why cells were not read.',
  },
  viewsLabel: 'Views',
  views: { findings: 'Findings', payers: 'Payers', codes: 'Codes', chart: 'Chart' },
  back: 'Go back',
  write: 'Write the report',
} as const;

export const FINDINGS = {
  search: 'Search code, payer or sheet',
  kind: 'Kind',
  payer: 'Payer',
  sort: 'Sort by',
  allKinds: 'All kinds',
  allPayers: 'All payers',
  noSuchPayer: (payers: number) => `None of the ${count(payers, 'payer')} is named so yet. All are shown.`,
  sorts: [
    ['dollars', 'Dollars a year'],
    ['payer', 'Payer'],
    ['code', 'Code'],
  ],
  list: 'Findings',
  total: (findings: number) => count(findings, 'finding'),
  ofKind: (findings: number, dollars: string) => `${count(findings, 'finding')}, ${dollars} a year`,
  looking: 'Looking…',
  none: 'Nothing to reopen: no rate is far enough below its target, and nothing else stands out.',
  noMatch: 'No finding matches. Clear the search or choose all kinds and payers.',
  clear: 'Show all findings',
  aYear: 'a year',
  explain: 'Show the arithmetic',
  hide: 'Hide the arithmetic',
  explainLabel: (label: string, of: string) => `${label} of ${of}`,
  related: 'See also',
  moreRelated: (cells: number) => `and ${count(cells, 'other cell')}`,
} as const;

const NAMES: Readonly<Record<number, string>> = { 0: 'Lowest', 50: 'Median', 100: 'Highest' };

export const DISTRIBUTION = {
  stands: ({ position, share: rank }: Pick<MarketRank, 'position' | 'share'>, groups: number) =>
    position === 'below'
      ? `Below what any of ${count(groups, 'provider group')} is paid.`
      : position === 'above'
        ? `Above what any of ${count(groups, 'provider group')} is paid.`
        : `${share(rank)} of ${count(groups, 'provider group')} are paid less.`,
  amounts: (points: readonly Point[]) =>
    points.map(({ percent, amount }) => `${NAMES[percent] ?? `P${percent}`}\u00a0${printDollars(amount)}`).join(' · '),
  rests: (groups: number, region: string, confidence: string, source: string) =>
    `${count(groups, 'provider group')} in ${region}: ${confidence}. ${source}.`,
  picture: (rate: string, stands: string, amounts: string, region: string, confidence: string) =>
    `${rate} among what provider groups in ${region} are paid. ${stands} ${amounts}. The distribution is ${confidence}.`,
  otherUnit: (rate: string, market: string) =>
    `The rate is per ${rate} and the market’s are per ${market}, so that they are not set beside each other.`,
} as const;

export const NOT_COMPARED = {
  title: (rates: number) => `${count(rates, 'rate')} not compared, and why`,
  list: 'Why rates were not compared',
  rates: (rates: number) => count(rates, 'rate'),
} as const;

export const PAYERS = {
  list: 'Payers',
  unpriced: 'not known',
  index: (index: string, of: string, hasUnits: boolean) =>
    `Pays ${index} of ${of}${hasUnits ? '' : ', each rate counted once'}`,
  noIndex: (of: string) => `Nothing to compare with ${of}`,
  covered: (units: string, revenue: string) => `Covers ${units} of units, ${revenue} of revenue`,
  rates: (compared: number, rates: number) => `${separated(compared)} of ${count(rates, 'rate')} compared`,
  findings: (findings: number) => `Show ${count(findings, 'finding')}`,
  findingsLabel: (findings: number, of: string) => `Show ${count(findings, 'finding')} of ${of}`,
  first: 'First:',
  none: 'No payer has a rate that was read.',
} as const;

export const CODES = {
  list: 'Codes',
  paid: ({ unit, lowest, highest, payers }: Spread) =>
    `${printRate(lowest)}${lowest === highest ? '' : ` to ${printRate(highest)}`}${unit === null ? '' : ` per ${unit}`} at ${count(payers, 'payer')}`,
  notInForce: 'No rate in force',
  none: 'No rate was read.',
  working: 'Putting the rates together by code…',
} as const;

export const CHART = {
  legend:
    'Each bar is a rate as a share of its benchmark; the triangle marks 100%, and bars that end before it have a color of their own. The most dollars a year come first.',
  list: 'Rates against their benchmarks',
  loading: 'Loading the chart…',
  failed:
    'The chart could not be loaded. Check the connection, then show the chart again. The figures are in the other views.',
  none: 'No rate has a benchmark to be drawn against.',
  row: (code: string, payer: string) => `${code} · ${payer}`,
  says: (rate: string, benchmark: string) => `${rate} against ${benchmark}`,
  more: (number: number) => `Show ${number} more`,
  shown: (shown: number, of: number) => `${separated(shown)} of ${count(of, 'rate')} with a benchmark`,
} as const;
