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
import { payerSpellings } from './payerSpellings';
import { classesOf, codeOf, settingOf, unitOfCode } from './rateKey';
import { unknownWords } from './unknownWords';
import { type InBand, isHumped, ownBand, type Unpriced } from './unpriced';

/** Why a rate is no vote, whatever the others are and Medicare pays. */
function reasonAlone(rate: MarketRate, code: string | null, terms: PackTerms, tables: PackTables): Dropped | null {
  const before = droppedBefore(rate, code === null ? null : unitOfCode(code, tables.unitOf));
  if (before !== null) return before;
  const amount = micros(rate.rate);
  if (amount === null || isPlaceholder(amount)) return 'placeholder';
  return droppedAfter(rate, terms.date);
}

/** A code's rates in millionths by taxpayer, as long as Medicare has been found to have no price for it. */
type OfCode = Map<string, number[]>;

const addTo = (groups: Map<string, number[]>, group: string, amount: number): void => {
  const amounts = groups.get(group);
  if (amounts) amounts.push(amount);
  else groups.set(group, [amount]);
};

/** What the rates of codes without Medicare's price come to, all of them known. */
interface Together {
  /** Of the codes that have rates outside. */
  readonly bands: ReadonlyMap<string, InBand>;
  /** Rates that are in no band. */
  readonly dropped: number;
  readonly unpriced: Unpriced;
}

/** Judges rates by Medicare's price, and in the end those of codes without one by each other. */
function judging({ plausible }: PackTerms, { medicare }: PackTables) {
  const unpriced = new Map<string, OfCode | 'priced'>();
  return {
    isGhost(rate: MarketRate, code: string, setting: PackSetting): boolean {
      const amount = micros(rate.rate);
      if (plausible === null || amount === null) return false;
      const price = medicare(code, rate.state, setting);
      const known = unpriced.get(code) ?? new Map<string, number[]>();
      if (price !== null) unpriced.set(code, 'priced');
      else if (known !== 'priced') {
        unpriced.set(code, known);
        addTo(known, groupOf(rate), amount);
      }
      const says = plausibility(amount, price, plausible);
      return says === 'tooLow' || says === 'tooHigh';
    },
    *together(pause: (effort: number) => Progress | null): Generator<Progress, Together> {
      const bands = new Map<string, InBand>();
      const humped: string[] = [];
      let [codes, rates, dropped] = [0, 0, 0];
      for (const [code, groups] of unpriced) {
        if (groups === 'priced') continue;
        const amounts = [...groups.values()];
        const band = ownBand(amounts);
        codes += 1;
        if (isHumped(band)) humped.push(code);
        let out = 0;
        for (const group of amounts) {
          rates += group.length;
          for (const amount of group) if (!band.isIn(amount)) out += 1;
        }
        if (out > 0) bands.set(code, band.isIn);
        dropped += out;
        const pausing = pause(groups.size);
        if (pausing) yield pausing;
      }
      return { bands, dropped, unpriced: { codes, rates, humped } };
    },
  };
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
  addTo(votes.groups, groupOf(rate), micros(rate.rate) ?? 0);
}

/** Takes back what turned out to be in no band. */
function within(votes: Votes, isIn: InBand | undefined): Votes {
  if (isIn === undefined) return votes;
  const groups = new Map<string, number[]>();
  let out = 0;
  for (const [group, amounts] of votes.groups) {
    const left = amounts.filter(isIn);
    out += amounts.length - left.length;
    if (left.length > 0) groups.set(group, left);
  }
  return { ...votes, groups, rates: votes.rates - out, dropped: votes.dropped + out };
}

const votesKey = ({
  code,
  of,
  setting,
  region,
  payer,
}: Pick<PackRow, 'code' | 'of' | 'setting' | 'region' | 'payer'>): string =>
  [code, of, setting, region.kind, region.id, payer ?? ''].join('\u0000');

/** Rates of untold setting count wherever an office's or a facility's of the same key do, a group's vote still being one. */
function withUntold(told: Votes, untold: Votes | undefined): Votes {
  if (untold === undefined) return told;
  const groups = new Map(told.groups);
  for (const [group, amounts] of untold.groups) groups.set(group, [...(groups.get(group) ?? []), ...amounts]);
  return { ...told, groups, rates: told.rates + untold.rates, dropped: told.dropped + untold.dropped };
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
  const ghosts = judging(terms, tables);
  const unknown = unknownWords();
  const payers = payerSpellings();
  let read = 0;

  function* votesOf(
    rate: MarketRate,
    code: string,
    setting: PackSetting,
    whose: readonly (string | null)[],
  ): Generator<Votes> {
    for (const of of classesOf(rate))
      for (const region of tables.regionsOf(rate.state, rate.county))
        for (const payer of whose) {
          const key = votesKey({ code, of, setting, region, payer });
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
    const whose = payers.add(rate.payer);
    const alone = reasonAlone(rate, code, terms, tables);
    const why = alone === null && code !== null && ghosts.isGhost(rate, code, setting) ? 'band' : alone;
    if (why !== null) dropped.set(why, (dropped.get(why) ?? 0) + 1);
    unknown.add(why, rate);
    if (code !== null)
      for (const votes of votesOf(rate, code, setting, whose))
        if (why === null) addVote(votes, rate);
        else votes.dropped += 1;
    if (pace.tick()) yield pace.now();
  }
  const together = yield* ghosts.together((effort) => (pace.beat(effort) ? pace.now() : null));
  if (together.dropped > 0) dropped.set('ownBand', together.dropped);
  const rows: PackRow[] = [];
  for (const counted of all.values()) {
    const band = together.bands.get(counted.code);
    const own = within(counted, band);
    if (own.groups.size === 0) continue;
    const anywhere = counted.setting === 'any' ? counted : all.get(votesKey({ ...counted, setting: 'any' }));
    const untold = anywhere && within(anywhere, band);
    const { groups, ...key } = withUntold(own, anywhere === counted ? undefined : untold);
    const votes = [...groups.values()].map((amounts) => groupVote(amounts) ?? 0);
    rows.push({ ...key, groups: groups.size, untold: untold?.groups.size ?? 0, amounts: amountsOf(votes) });
    if (pace.beat(groups.size)) yield pace.now();
  }
  const counted = {
    rows,
    read,
    dropped,
    unpriced: together.unpriced,
    unknown: unknown.words,
    spellings: payers.spellings,
  };
  return assemblePack(counted, terms, tables.unitOf);
}
