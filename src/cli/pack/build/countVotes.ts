import {
  type Dropped,
  isHumped,
  KEPT_PERCENTS,
  OWN_BAND,
  type PackRow,
  type PackTables,
  type PackTerms,
  type PayerSpellings,
  PLACEHOLDERS,
  type PlausibleBand,
  type UnknownWords,
  type Unpriced,
} from '../../../core/market';
import { cents, MICROS, microsOf } from '../../../core/money';
import { at, type Dictionaries, judgeCombinations, NONE, OF_VISITS, REASONS } from './combinations';
import type { Database, Value } from './database';
import { spellingsOf, wordsOf } from './saidByPayers';
import { UNTOLD_CELLS, UNTOLD_GROUPS, UNTOLD_TALLIES } from './untold';

/** What the rates of some parts come to. */
export interface Counted {
  readonly rows: readonly PackRow[];
  readonly read: number;
  readonly dropped: ReadonlyMap<Dropped, number>;
  readonly unpriced: Unpriced;
  readonly unknown: UnknownWords;
  readonly spellings: PayerSpellings;
}

export type Stage = 'Reading' | 'Judging' | 'Voting' | 'Counting';

/** Says how far a stage is, from 0 to 1. */
export type Staged = (stage: Stage, share: number) => void;

const IS_PLACEHOLDER = `not isfinite(scaled) or scaled <= ${PLACEHOLDERS.least} or scaled > ${PLACEHOLDERS.most}
  or scaled in (${PLACEHOLDERS.nines.join(', ')})`;

/** Rates by what they are counted by, with the first reason why they are no vote; amounts in millionths, exactly as typed. */
const STAGED = `create temp table staged as
  with judged as (
    select r.*, code_at, setting_at, kind_at, area_at, payer_at, round(rate * ${MICROS}::double) as scaled,
      services.why as before, ends.why as after
    from rates r
    join services on services.code_type = r.code_type and services.code = r.code
      and services.arrangement = r.arrangement and services.type = r.negotiated_type
    join shapes using (billing_class, places, setting)
    join kinds using (modifiers, taxonomy)
    join areas using (state, county)
    join payers using (payer)
    join ends on ends.expires = r.expires and ends.unnumbered = (r.tin = '')::varchar
      and ends.tin_kind = r.tin_kind and ends.taxonomy = r.taxonomy and ends.visit = ${OF_VISITS.replaceAll('code', 'r.code')}
  ), decided as (
    select *, case when before <> ${NONE} then before when ${IS_PLACEHOLDER} then ${at('placeholder')} else after end as why
    from judged
  )
  select code_at, setting_at, kind_at, area_at, payer_at, why, count(*) as n,
    case when why = ${NONE} then tin_kind || '|' || tin end as taxpayer,
    case when why = ${NONE} then scaled::bigint end as amount
  from decided group by all`;

/** Marks what is outside the band around Medicare's price, as core's `plausibility` does. */
const BANDED = ({ least, most }: PlausibleBand): string => `update staged set why = ${at('band')} from prices
  where why = ${NONE} and prices.code_at = staged.code_at and prices.area_at = staged.area_at
    and prices.setting_at = staged.setting_at
    and (amount::double * 100 < price::double * ${least}::double or amount::double * 100 > price::double * ${most}::double)`;

async function price(
  database: Database,
  { codes, settings }: Dictionaries,
  medicare: PackTables['medicare'],
): Promise<void> {
  const asked = await database.rows<{ code: number; area: number; state: string; setting: number }>(
    `select distinct code_at as code, area_at as area, state, setting_at as setting
     from staged join areas using (area_at) where why = ${NONE}`,
  );
  const rows = asked.flatMap(({ code, area, state, setting }): Value[][] => {
    const amount = medicare(codes.items[code] ?? '', state, settings.items[setting] ?? 'any');
    return amount === null ? [] : [[code, area, setting, microsOf(amount)]];
  });
  const columns = { code_at: 'INTEGER', area_at: 'INTEGER', setting_at: 'INTEGER', price: 'BIGINT' } as const;
  await database.fill('prices', columns, rows);
}

/** The rates of codes that Medicare has no price for at all. */
const UNPRICED = `create temp table unpriced as
  select code_at as key, taxpayer, amount, sum(n)::bigint as n from staged
  where why = ${NONE} and code_at not in (select code_at from prices) group by all`;

/** How often a code's median is put together of halves of doubled votes. */
const PARTS = 4;
const IS_BELOW = `amount * ${OWN_BAND.times * PARTS} < four`;
const IS_ABOVE = `amount * ${PARTS} > four * ${OWN_BAND.times}`;

/** Each code's median, four times, and how many groups have rates far from it, as core's `ownBand` has it. */
const OWN_BANDS = `create temp table own_bands as
  with placed as (
    select key, twice, row_number() over (partition by key order by twice) - 1 as place, count(*) over (partition by key) as n
    from own_votes
  ), medians as (
    select key, any_value(n)::bigint as groups,
      (max(twice) filter (place = (n - 1) // 2) + max(twice) filter (place = n // 2))::bigint as four
    from placed group by key
  )
  select key as code_at, any_value(groups) as groups, any_value(four) as four, sum(n)::bigint as rates,
    count(distinct taxpayer) filter (${IS_BELOW}) as below, count(distinct taxpayer) filter (${IS_ABOVE}) as above
  from unpriced join medians using (key) group by key`;

const OWN_BANDED = `update staged set why = ${at('ownBand')} from own_bands
  where why = ${NONE} and own_bands.code_at = staged.code_at
    and ((${IS_BELOW} and below * ${OWN_BAND.oneIn} < groups) or (${IS_ABOVE} and above * ${OWN_BAND.oneIn} < groups))`;

/** Marks what is far from the median of a code without Medicare's price. */
async function judgeUnpriced(database: Database, { codes }: Dictionaries): Promise<Unpriced> {
  await database.run(UNPRICED);
  await database.run(VOTES('unpriced', 'own_votes'));
  await database.run(OWN_BANDS);
  await database.run(`${OWN_BANDED}; drop table unpriced; drop table own_votes`);
  const rows = await database.rows<{ code: number; groups: number; rates: number; below: number; above: number }>(
    `select code_at as code, groups::double as groups, rates::double as rates, below::double as below, above::double as above
     from own_bands`,
  );
  return {
    codes: rows.length,
    rates: rows.reduce((sum, { rates }) => sum + rates, 0),
    humped: rows.filter(isHumped).map(({ code }) => codes.items[code] ?? ''),
  };
}

const NONE_UNPRICED: Unpriced = { codes: 0, rates: 0, humped: [] };

/** A distribution's key as one number, in mixed radix. */
const keyOf = ({ classes, settings, regions, payers }: Dictionaries): string =>
  `(((code_at::bigint * ${classes.items.length} + class_at) * ${settings.items.length} + setting_at)
    * ${regions.items.length} + region_at) * ${payers.items.length} + who_at`;

const EACH = `join kinds_each using (kind_at) join areas_each using (area_at) join payers_each using (payer_at)`;

/** A taxpayer's distinct rates of each key. */
const CELLS = (key: string): string => `create temp table cells as
  select distinct ${key} as key, taxpayer, amount from numbered ${EACH}`;

/** Numbers take less room than names do. */
const NUMBERED = `create temp table numbered as
  select code_at, setting_at, kind_at, area_at, payer_at, dense_rank() over (order by taxpayer)::integer as taxpayer, amount
  from staged where why = ${NONE}`;

/** Twice the median of a taxpayer's distinct rates, so that it stays whole: the sum of the lowest and highest of one or two. */
const VOTES = (cells: string, votes: string): string => `create temp table ${votes} as
  with spread as materialized (
    select key, taxpayer, count(*) as n, min(amount) as low, max(amount) as high from ${cells} group by key, taxpayer
  ), placed as (
    select key, taxpayer, amount, spread.n, row_number() over (partition by key, taxpayer order by amount) - 1 as place
    from ${cells} join spread using (key, taxpayer) where spread.n > 2
  )
  select key, low + high as twice from spread where n <= 2
  union all
  select key, sum(amount) filter (place = (n - 1) // 2) + sum(amount) filter (place = n // 2)
  from placed group by key, taxpayer`;

const TALLIES = (key: string): string => `create temp table tallies as
  select ${key} as key, coalesce(sum(n) filter (why = ${NONE}), 0) as rates,
    coalesce(sum(n) filter (why <> ${NONE}), 0) as dropped
  from (
    select code_at, setting_at, kind_at, area_at, payer_at, why, sum(n) as n
    from staged where code_at <> ${NONE} group by all
  ) ${EACH} group by all`;

/** What core's `percentile` and `amountsOf` do, on whole numbers: a vote is half a step of its double, a percentage a hundredth. */
function quantile(percent: number): string {
  const along = `(any_value(n) - 1) * ${percent}`;
  const low = `max(twice) filter (place = (n - 1) * ${percent} // 100)`;
  const high = `coalesce(max(twice) filter (place = (n - 1) * ${percent} // 100 + 1), ${low})`;
  const steps = `(100 - ${along} % 100) * ${low} + (${along} % 100) * ${high}`;
  return `((${steps} + 1000000) // 2000000)::integer as q${percent}`;
}

const DISTRIBUTIONS = (untold: string): string => `with placed as (
    select key, twice::bigint as twice, row_number() over (partition by key order by twice) - 1 as place,
      count(*) over (partition by key) as n
    from votes
  ), counted as (
    select key, any_value(n)::integer as groups, ${KEPT_PERCENTS.map(quantile).join(', ')} from placed group by key
  )
  select counted.* replace (key::double as key), ${untold} as untold, rates::integer as rates, dropped::integer as dropped
  from counted join tallies using (key)`;

function rowOf(row: Readonly<Record<string, Value>>, dictionaries: Dictionaries): PackRow {
  let rest = Number(row['key']);
  const take = <T>(items: readonly T[]): T => {
    const item = items[rest % items.length];
    rest = Math.floor(rest / items.length);
    // The database was given no number that is not in the dictionary.
    return item as T;
  };
  const { codes, classes, settings, regions, payers } = dictionaries;
  const [payer, region, setting, of] = [
    take(payers.items),
    take(regions.items),
    take(settings.items),
    take(classes.items),
  ];
  return {
    code: codes.items[rest] ?? '',
    of,
    setting,
    region,
    payer,
    groups: Number(row['groups']),
    untold: Number(row['untold']),
    rates: Number(row['rates']),
    dropped: Number(row['dropped']),
    amounts: KEPT_PERCENTS.map((percent) => cents(Number(row[`q${percent}`]))),
  };
}

/**
 * Counts the rates of `rates` into distributions, in the database, so that they need not fit into memory. Comes to what core's
 * `makingPack` comes to on the same rates.
 */
export async function countVotes(
  database: Database,
  { date, plausible }: Pick<PackTerms, 'date' | 'plausible'>,
  tables: PackTables,
  staged: Staged,
): Promise<Counted> {
  staged('Reading', 0);
  const dictionaries = await judgeCombinations(database, tables, date);
  const unknown = await wordsOf(database);
  const spellings = await spellingsOf(database);
  await database.run(STAGED, (share) => staged('Judging', share));
  let unpriced = NONE_UNPRICED;
  if (plausible !== null) {
    await price(database, dictionaries, tables.medicare);
    await database.run(BANDED(plausible));
    unpriced = await judgeUnpriced(database, dictionaries);
  }
  const reasons = await database.rows<{ why: number; n: number }>(
    'select why, sum(n)::double as n from staged group by why',
  );
  const key = keyOf(dictionaries);
  await database.run(TALLIES(key));
  await database.run(`${NUMBERED}; drop table staged`);
  await database.run(`${CELLS(key)}; drop table numbered`, (share) => staged('Voting', share / 2));
  for (const merging of [...UNTOLD_CELLS(dictionaries), ...UNTOLD_TALLIES(dictionaries)]) await database.run(merging);
  await database.run(`${VOTES('cells', 'votes')}; drop table cells`, (share) => staged('Voting', (1 + share) / 2));
  const rows = await database.rows(DISTRIBUTIONS(UNTOLD_GROUPS(dictionaries)), (share) => staged('Counting', share));
  return {
    rows: rows.map((row) => rowOf(row, dictionaries)),
    read: reasons.reduce((sum, { n }) => sum + n, 0),
    dropped: new Map(
      reasons.flatMap(({ why, n }) => {
        const reason = REASONS[why];
        return reason === undefined ? [] : [[reason, n] as const];
      }),
    ),
    unpriced,
    unknown,
    spellings,
  };
}
