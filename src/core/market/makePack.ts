import type { DayNumber } from '../dates';
import { type Cents, micros, type UnitBasis } from '../money';
import { paceOf, type Progress } from '../pausing';
import { assemblePack, type Votes } from './assemblePack';
import { DROPPED, type Dropped, droppedAfter, droppedBefore } from './dropped';
import { isPlaceholder } from './isPlaceholder';
import type { MarketRate } from './marketRate';
import {
  type MarketPack,
  type PackPeriod,
  type PackRegion,
  type PackSetting,
  type PackSource,
  type PlausibleBand,
} from './pack';
import { plausibility } from './plausibility';
import { classesOf, settingOf, unitOfRate } from './rateKey';

export interface PackTerms {
  readonly name: string;
  readonly edition: string;
  /** Rates that expired before it are dropped; `2026-11-24`. */
  readonly date: string;
  readonly made: DayNumber;
  readonly link: string;
  readonly minimumGroups: number;
  readonly plausible: PlausibleBand | null;
  readonly period: PackPeriod;
  readonly sources: readonly PackSource[];
  readonly notes: readonly string[];
}

export interface PackTables {
  readonly unitOf: (code: string) => UnitBasis | undefined;
  /** Medicare's price, by which ghosts are known; `null` where there is none. An empty state stands for the nation. */
  readonly medicare: (code: string, state: string, setting: PackSetting) => Cents | null;
  /** The regions that a rate counts in, from its state and county (both may be empty). */
  readonly regionsOf: (state: string, county: string) => readonly PackRegion[];
}

function reasonFor(
  rate: MarketRate,
  unit: UnitBasis,
  setting: PackSetting,
  terms: PackTerms,
  tables: PackTables,
): Dropped | null {
  const before = droppedBefore(rate, unit);
  if (before !== null) return before;
  const amount = micros(rate.rate);
  if (amount === null || isPlaceholder(amount)) return 'placeholder';
  const after = droppedAfter(rate, terms.date);
  if (after !== null || terms.plausible === null) return after;
  const says = plausibility(amount, tables.medicare(rate.code, rate.state, setting), terms.plausible);
  return says === 'tooLow' || says === 'tooHigh' ? 'band' : null;
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const sortKey = ({ code, of, setting, region, payer }: Votes): string =>
  [code, of, setting, region.id, payer ?? ''].join('\u0000');

/**
 * A pack from rates: one vote a taxpayer for each code, modifier class, setting, region and payer, and again over all payers together.
 * Pauses every few hundred rates.
 */
export function* makingPack(
  rates: Iterable<MarketRate>,
  count: number,
  terms: PackTerms,
  tables: PackTables,
): Generator<Progress, MarketPack> {
  const pace = paceOf(count);
  const all = new Map<string, Votes>();
  const dropped = new Map<Dropped, number>();
  const units = new Map<string, UnitBasis>();
  let read = 0;

  function* votesOf(rate: MarketRate, setting: PackSetting): Generator<Votes> {
    for (const of of classesOf(rate))
      for (const region of tables.regionsOf(rate.state, rate.county))
        for (const payer of [rate.payer, null]) {
          const key = [rate.code, of, setting, region.kind, region.id, payer ?? ''].join('\u0000');
          let votes = all.get(key);
          if (!votes) {
            votes = { code: rate.code, of, setting, region, payer, groups: new Map(), rates: 0, dropped: 0 };
            all.set(key, votes);
          }
          yield votes;
        }
  }

  for (const rate of rates) {
    read += 1;
    const unit = unitOfRate(rate, tables.unitOf);
    const setting = settingOf(rate);
    const why = reasonFor(rate, unit, setting, terms, tables);
    if (why !== null) dropped.set(why, (dropped.get(why) ?? 0) + 1);
    if (why === null && !units.has(rate.code)) units.set(rate.code, unit);
    if (why !== 'codeType')
      for (const votes of votesOf(rate, setting)) {
        if (why !== null) {
          votes.dropped += 1;
          continue;
        }
        votes.rates += 1;
        const group = votes.groups.get(rate.tin);
        const amount = micros(rate.rate) ?? 0;
        if (group) group.push(amount);
        else votes.groups.set(rate.tin, [amount]);
      }
    if (pace.tick()) yield pace.now();
  }
  const rows = [...all.values()]
    .filter(({ groups }) => groups.size > 0)
    .sort((one, other) => byText(sortKey(one), sortKey(other)));
  const lost = [...dropped.values()].reduce((sum, rates) => sum + rates, 0);
  const { name, edition, made, link, minimumGroups, plausible, notes, sources, period } = terms;
  const { codes, ...assembled } = assemblePack(rows);
  return {
    name,
    edition,
    made,
    link,
    method: { minimumGroups, plausible, notes },
    sources,
    counts: {
      read,
      kept: read - lost,
      dropped: [...dropped].map(([why, rates]) => ({ why: DROPPED[why], rates })),
    },
    ...assembled,
    codes: codes.map((code) => ({ code, unit: units.get(code) ?? 'service' })),
    periods: [period],
  };
}
