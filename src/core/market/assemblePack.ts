import type { Cents, UnitBasis } from '../money';
import { DROPPED, type Dropped, isDropped } from './dropped';
import { type Distributions, KEPT_PERCENTS, type MarketPack, type PackRegion, type PackSetting } from './pack';
import type { PackTables, PackTerms } from './packTerms';
import { payerNames, type PayerSpellings, spellingNotes } from './payerSpellings';
import { unitOfCode } from './rateKey';
import { unknownNotes, type UnknownWords } from './unknownWords';
import { type Unpriced, unpricedNotes } from './unpriced';

/** One distribution, as it was counted. */
export interface PackRow {
  readonly code: string;
  /** The modifier class. */
  readonly of: string;
  readonly setting: PackSetting;
  readonly region: PackRegion;
  /** What the payer is known by, however it is written; `null` is all payers together. */
  readonly payer: string | null;
  readonly groups: number;
  /** Those that have rates of untold setting. */
  readonly untold: number;
  readonly rates: number;
  readonly dropped: number;
  /** At each of the kept percents. */
  readonly amounts: readonly Cents[];
}

export interface PackCounted {
  readonly rows: readonly PackRow[];
  /** Rates as the files listed them. */
  readonly read: number;
  readonly dropped: ReadonlyMap<Dropped, number>;
  readonly unpriced: Unpriced;
  readonly unknown: UnknownWords;
  readonly spellings: PayerSpellings;
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const places = <T>(list: readonly T[]): ReadonlyMap<T, number> => new Map(list.map((item, index) => [item, index]));

const regionKey = ({ kind, id }: PackRegion): string => `${kind}|${id}`;
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const sortKey = ({ code, of, setting, region, payer }: PackRow): string =>
  [code, of, setting, regionKey(region), payer ?? ''].join('\u0000');

function named(rows: readonly PackRow[], spellings: PayerSpellings): readonly PackRow[] {
  const names = payerNames(spellings);
  return rows.map((row) => ({ ...row, payer: row.payer === null ? null : (names.get(row.payer) ?? row.payer) }));
}

function sorted(rows: readonly PackRow[]): readonly PackRow[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row) }));
  return keyed.sort((one, other) => byText(one.key, other.key)).map(({ row }) => row);
}

function dictionariesOf(rows: readonly PackRow[]) {
  return {
    codes: distinct(rows.map(({ code }) => code)),
    classes: distinct(rows.map(({ of }) => of)),
    settings: distinct(rows.map(({ setting }) => setting)),
    regions: [...new Map(rows.map(({ region }) => [regionKey(region), region])).values()],
    payers: distinct(rows.map(({ payer }) => payer)),
  };
}

function columnsOf(
  rows: readonly PackRow[],
  lists: ReturnType<typeof dictionariesOf>,
  minimumGroups: number,
): Distributions {
  const [codeAt, classAt, settingAt] = [places(lists.codes), places(lists.classes), places(lists.settings)];
  const [regionAt, payerAt] = [places(lists.regions.map(regionKey)), places(lists.payers)];
  const column = (of: (row: PackRow) => number | undefined) => Int32Array.from(rows, (row) => of(row) ?? -1);
  return {
    length: rows.length,
    code: column(({ code }) => codeAt.get(code)),
    modifiers: column(({ of }) => classAt.get(of)),
    setting: column(({ setting }) => settingAt.get(setting)),
    region: column(({ region }) => regionAt.get(regionKey(region))),
    payer: column(({ payer }) => payerAt.get(payer)),
    period: column(() => 0),
    groups: column(({ groups }) => groups),
    untold: column(({ untold }) => untold),
    rates: column(({ rates }) => rates),
    dropped: column(({ dropped }) => dropped),
    quantiles: KEPT_PERCENTS.map((percent, at) => ({
      percent,
      cents: column(({ groups, amounts }) => (groups < minimumGroups ? 0 : amounts[at])),
    })),
  };
}

const UNTOLD =
  'Rates of untold setting count in the distributions of offices and of facilities, too, wherever these have rates of their own.';

/** A pack of one period from what was counted, whatever order that came in. */
export function assemblePack(
  { rows: counted, read, dropped, unpriced, unknown, spellings }: PackCounted,
  terms: PackTerms,
  unitOf: PackTables['unitOf'],
): MarketPack {
  const rows = sorted(named(counted, spellings));
  const lists = dictionariesOf(rows);
  const reasons = Object.keys(DROPPED).filter(isDropped);
  const lost = reasons.flatMap((why) => {
    const rates = dropped.get(why) ?? 0;
    return rates === 0 ? [] : [{ why: DROPPED[why], rates }];
  });
  const unit = (code: string): UnitBasis => unitOfCode(code, unitOf);
  const { name, edition, made, link, minimumGroups, plausible, notes, sources, period } = terms;
  return {
    name,
    edition,
    made,
    link,
    method: {
      minimumGroups,
      plausible,
      notes: [
        ...notes,
        ...(lists.settings.includes('any') && lists.settings.length > 1 ? [UNTOLD] : []),
        ...unpricedNotes(unpriced),
        ...unknownNotes(unknown),
        ...spellingNotes(spellings),
      ],
    },
    sources,
    counts: { read, kept: lost.reduce((rest, { rates }) => rest - rates, read), dropped: lost },
    ...lists,
    codes: lists.codes.map((code) => ({ code, unit: unit(code) })),
    periods: [period],
    distributions: columnsOf(rows, lists, minimumGroups),
  };
}
