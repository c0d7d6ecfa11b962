import { type AuditedRate, type Finding, FINDING_NAMES } from '../audit';
import type { RateKey } from '../benchmarks';
import { codeAndTier } from '../fees';
import { type MarketDistribution, type MarketPack, marketRank } from '../market';
import { dollars, isComparable, MICROS } from '../money';
import type { Pace, Progress } from '../pausing';
import type { Result } from '../result';
import { type CellRef, fullA1 } from '../sheets';
import { count, prose, rate, share, text } from './columns';
import { aboutOf } from './rateRows';
import type { ReportColumn, ReportValue } from './report';
import { cellOf } from './sheetOf';

/** The market that a report sets rates beside: what is loaded, and how it answers. */
export interface ReportMarket {
  readonly packs: readonly MarketPack[];
  readonly distributionOf: (key: RateKey) => Result<MarketDistribution>;
}

export const MARKET_COLUMNS: readonly ReportColumn[] = [
  text('Rate of', 38),
  prose('Found', 40),
  rate('Rate'),
  share('Percentile rank'),
  rate('P25'),
  rate('P50'),
  rate('P75'),
  rate('Lowest'),
  rate('Highest'),
  count('Groups'),
  text('Leans on', 12),
  text('Region', 26),
  text('Whose rates', 44),
  text('Edition', 16),
  text('Where', 22),
];

/** The columns of the chart. */
export const MARKET_CHART = { categories: 0, series: [2, 4, 5, 6], most: 12 } as const;

/** A rate that something was found of, and what others are paid for the same. */
interface InMarket {
  readonly rate: AuditedRate;
  readonly market: MarketDistribution;
  readonly found: Set<string>;
}

function rowOf({ rate: { payer, line, cell }, market, found }: InMarket): readonly ReportValue[] {
  const at = (percent: number): ReportValue => {
    const point = market.points.find((one) => one.percent === percent);
    return point ? dollars(point.amount) : null;
  };
  const rank = marketRank(market, line.rate);
  const { source, release } = market.evidence('', '', []);
  return [
    cellOf(`${codeAndTier(line)} · ${payer}`),
    [...found].join(', '),
    line.rate / MICROS,
    rank.ok ? rank.value.share : null,
    at(25),
    at(50),
    at(75),
    at(0),
    at(100),
    market.groups,
    market.confidence,
    cellOf(market.region.name),
    cellOf(source),
    cellOf(release),
    cellOf(fullA1(cell)),
  ];
}

/**
 * The rates that findings are about, where a market has enough provider groups for the same: one row a rate, the most dollars first.
 * A rate whose unit is not the market's has none.
 */
export function* marketRows(
  findings: readonly Finding[],
  rateAt: (cell: CellRef) => AuditedRate | undefined,
  { distributionOf }: ReportMarket,
  pace: Pace,
): Generator<Progress, readonly (readonly ReportValue[])[]> {
  const known = new Map<string, MarketDistribution | null>();
  const byRate = new Map<AuditedRate, InMarket>();
  const marketOf = ({ line: { key, basis } }: AuditedRate): MarketDistribution | null => {
    const about = aboutOf(key);
    let market = known.get(about);
    if (market === undefined) {
      const answer = distributionOf(key);
      market = answer.ok ? answer.value : null;
      known.set(about, market);
    }
    return market && (basis === null || isComparable(basis, market.unit)) ? market : null;
  };
  for (const finding of findings) {
    if (pace.tick()) yield pace.now();
    const of = rateAt(finding.cell);
    const market = of && marketOf(of);
    if (!of || !market) continue;
    const before = byRate.get(of);
    if (before) before.found.add(FINDING_NAMES[finding.kind]);
    else byRate.set(of, { rate: of, market, found: new Set([FINDING_NAMES[finding.kind]]) });
  }
  const rows: (readonly ReportValue[])[] = [];
  for (const one of byRate.values()) {
    rows.push(rowOf(one));
    if (pace.beat()) yield pace.now();
  }
  return rows;
}
