import { type Cents, cents } from '../money';
import { percentile } from '../statistics';
import { groupVote } from './groupVote';
import { type Distributions, KEPT_PERCENTS, type PackRegion, type PackSetting } from './pack';

/** What groups are paid for one key, and how much of it was dropped. */
export interface Votes {
  readonly code: string;
  readonly of: string;
  readonly setting: PackSetting;
  readonly region: PackRegion;
  readonly payer: string | null;
  /** Rates in millionths by taxpayer. */
  readonly groups: Map<string, number[]>;
  rates: number;
  dropped: number;
}

/** A vote is half a millionth at the finest and a percentage a hundredth, so that amounts come in steps of a two-hundredth. */
const STEPS = 200;
const STEPS_PER_CENT = STEPS * 10_000;

/** A percentile of votes in cents, half-up; what a quotient of doubles leaves is taken off before. */
const centsOfQuantile = (quantile: number): Cents =>
  cents(Math.floor((Math.round(quantile * STEPS) + STEPS_PER_CENT / 2) / STEPS_PER_CENT));

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function amountsOf({ groups }: Votes): readonly number[] {
  const votes = [...groups.values()].map((rates) => groupVote(rates) ?? 0).sort((one, other) => one - other);
  return KEPT_PERCENTS.map((percent) => centsOfQuantile(percentile(votes, percent) ?? 0));
}

/** The dictionaries and columns of a pack of one period. */
export function assemblePack(rows: readonly Votes[]) {
  const codes = distinct(rows.map(({ code }) => code));
  const classes = distinct(rows.map(({ of }) => of));
  const settings = distinct(rows.map(({ setting }) => setting));
  const regions = [...new Map(rows.map(({ region }) => [`${region.kind}|${region.id}`, region])).values()];
  const payers = distinct(rows.map(({ payer }) => payer));
  const places = <T>(list: readonly T[]) => new Map(list.map((item, index) => [item, index]));
  const regionAt = places(regions.map(({ kind, id }) => `${kind}|${id}`));
  const [codeAt, classAt, settingAt, payerAt] = [places(codes), places(classes), places(settings), places(payers)];
  const column = (of: (row: Votes) => number | undefined) => Int32Array.from(rows, (row) => of(row) ?? -1);
  const amounts = rows.map(amountsOf);
  const distributions: Distributions = {
    length: rows.length,
    code: column(({ code }) => codeAt.get(code)),
    modifiers: column(({ of }) => classAt.get(of)),
    setting: column(({ setting }) => settingAt.get(setting)),
    region: column(({ region: { kind, id } }) => regionAt.get(`${kind}|${id}`)),
    payer: column(({ payer }) => payerAt.get(payer)),
    period: column(() => 0),
    groups: column(({ groups }) => groups.size),
    rates: column(({ rates }) => rates),
    dropped: column(({ dropped }) => dropped),
    quantiles: KEPT_PERCENTS.map((percent, at) => ({
      percent,
      cents: Int32Array.from(amounts, (list) => list[at] ?? 0),
    })),
  };
  return { codes, classes, settings, regions, payers, distributions };
}
