import { micros } from '../money';
import { paceOf, type Progress } from '../pausing';
import { amountsOf } from './amountsOf';
import { assemblePack, type PackRow } from './assemblePack';
import { type Dropped, droppedAfter, droppedBefore } from './dropped';
import { groupVote } from './groupVote';
import { isPlaceholder } from './isPlaceholder';
import type { MarketRate } from './marketRate';
import type { MarketPack, PackSetting } from './pack';
import type { PackTables, PackTerms } from './packTerms';
import { plausibility } from './plausibility';
import { classesOf, codeOf, payersOf, settingOf, unitOfCode } from './rateKey';

function reasonFor(
  rate: MarketRate,
  code: string | null,
  setting: PackSetting,
  terms: PackTerms,
  tables: PackTables,
): Dropped | null {
  const before = droppedBefore(rate, code === null ? null : unitOfCode(code, tables.unitOf));
  if (before !== null) return before;
  const amount = micros(rate.rate);
  if (amount === null || isPlaceholder(amount)) return 'placeholder';
  const after = droppedAfter(rate, terms.date);
  if (after !== null || terms.plausible === null) return after;
  const says = plausibility(amount, tables.medicare(code ?? '', rate.state, setting), terms.plausible);
  return says === 'tooLow' || says === 'tooHigh' ? 'band' : null;
}

/** What groups are paid for one key, and how much of it was dropped. */
interface Votes extends Pick<PackRow, 'code' | 'of' | 'setting' | 'region' | 'payer'> {
  /** Rates in millionths by taxpayer. */
  readonly groups: Map<string, number[]>;
  rates: number;
  dropped: number;
}

/** A taxpayer's number says nothing without its kind. */
const groupOf = ({ tinKind, tin }: MarketRate): string => `${tinKind}|${tin}`;

function addVote(votes: Votes, rate: MarketRate): void {
  votes.rates += 1;
  const group = votes.groups.get(groupOf(rate));
  const amount = micros(rate.rate) ?? 0;
  if (group) group.push(amount);
  else votes.groups.set(groupOf(rate), [amount]);
}

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
  let read = 0;

  function* votesOf(rate: MarketRate, code: string, setting: PackSetting): Generator<Votes> {
    for (const of of classesOf(rate))
      for (const region of tables.regionsOf(rate.state, rate.county))
        for (const payer of payersOf(rate)) {
          const key = [code, of, setting, region.kind, region.id, payer ?? ''].join('\u0000');
          let votes = all.get(key);
          if (!votes) {
            votes = { code, of, setting, region, payer, groups: new Map(), rates: 0, dropped: 0 };
            all.set(key, votes);
          }
          yield votes;
        }
  }

  for (const rate of rates) {
    read += 1;
    const code = codeOf(rate);
    const setting = settingOf(rate);
    const why = reasonFor(rate, code, setting, terms, tables);
    if (why !== null) dropped.set(why, (dropped.get(why) ?? 0) + 1);
    if (code !== null)
      for (const votes of votesOf(rate, code, setting))
        if (why === null) addVote(votes, rate);
        else votes.dropped += 1;
    if (pace.tick()) yield pace.now();
  }
  const rows: PackRow[] = [];
  for (const { groups, ...key } of all.values()) {
    if (groups.size === 0) continue;
    const votes = [...groups.values()].map((amounts) => groupVote(amounts) ?? 0);
    rows.push({ ...key, groups: groups.size, amounts: amountsOf(votes) });
    if (pace.beat(groups.size)) yield pace.now();
  }
  return assemblePack({ rows, read, dropped }, terms, tables.unitOf);
}
