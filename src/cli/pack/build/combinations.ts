import {
  BILLED_BY_ALL,
  classesOf,
  codeOf,
  DROPPED,
  type Dropped,
  droppedAfter,
  droppedBefore,
  isDropped,
  type PackRegion,
  type PackSetting,
  type PackTables,
  payersOf,
  settingOf,
  unitOfCode,
} from '../../../core/market';
import type { Database, Value } from './database';
import { type Dictionary, dictionary } from './dictionary';

/** Why rates are no votes, in the order in which it is looked for; the database holds their places in it. */
export const REASONS: readonly Dropped[] = Object.keys(DROPPED).filter(isDropped);

export const at = (why: Dropped): number => REASONS.indexOf(why);

/** What the numbers in the database stand for. */
export interface Dictionaries {
  readonly codes: Dictionary<string>;
  readonly classes: Dictionary<string>;
  readonly settings: Dictionary<PackSetting>;
  readonly regions: Dictionary<PackRegion>;
  readonly payers: Dictionary<string | null>;
}

/** What an absent number is in the database, since nothing joins with nothing there. */
export const NONE = -1;

/** The code, where every specialty bills it; few enough to be told apart. */
export const OF_VISITS = `case when regexp_matches(trim(code), '${BILLED_BY_ALL}') then code else '' end`;

type Texts = readonly string[];

/** Reads the distinct combinations of expressions over `rates`. */
async function combinations(database: Database, expressions: readonly string[]): Promise<readonly Texts[]> {
  const named = expressions.map((expression, at) => `(${expression})::varchar as t${at}`);
  const rows = await database.rows(`select distinct ${named.join(', ')} from rates`);
  return rows.map((row) => expressions.map((_, at) => String(row[`t${at}`])));
}

const columnsOf = (names: readonly string[], type: 'VARCHAR' | 'INTEGER') =>
  Object.fromEntries(names.map((name) => [name, type]));

/** Makes a table of the distinct combinations of texts with what is answered of each. */
async function answer(
  database: Database,
  table: string,
  asked: Readonly<Record<string, string>>,
  answers: readonly string[],
  judge: (texts: Texts) => readonly Value[],
): Promise<void> {
  const found = await combinations(database, Object.values(asked));
  const columns = { ...columnsOf(Object.keys(asked), 'VARCHAR'), ...columnsOf(answers, 'INTEGER') };
  await database.fill(
    table,
    columns,
    found.map((texts) => [...texts, ...judge(texts)]),
  );
}

/** The same for what has several answers: they stand in a second table, by the number that the combination has in the first. */
async function answerMany(
  database: Database,
  { table, at, many }: { readonly table: string; readonly at: string; readonly many: string },
  columns: readonly string[],
  judge: (texts: Texts) => readonly number[],
): Promise<void> {
  const asked = Object.fromEntries(columns.map((column) => [column, column]));
  const all: Value[][] = [];
  let number = 0;
  await answer(database, table, asked, [at], (texts) => {
    for (const each of judge(texts)) all.push([number, each]);
    number += 1;
    return [number - 1];
  });
  await database.fill(`${table}_each`, { [at]: 'INTEGER', [many]: 'INTEGER' }, all);
}

const reasonAt = (why: Dropped | null): number => (why === null ? NONE : at(why));

/**
 * Judges by the trade's own rules every combination of texts that the rates hold, of which there are few however many rates there are,
 * and lays the answers beside them in tables. The files' rates are in `rates`.
 */
export async function judgeCombinations(
  database: Database,
  { unitOf, regionsOf }: PackTables,
  date: string,
): Promise<Dictionaries> {
  const codes = dictionary<string>();
  const classes = dictionary<string>();
  const settings = dictionary<PackSetting>();
  const regions = dictionary<PackRegion>(({ kind, id }) => `${kind}|${id}`);
  const payers = dictionary<string | null>();

  const service = { code_type: 'code_type', code: 'code', arrangement: 'arrangement', type: 'negotiated_type' };
  await answer(
    database,
    'services',
    service,
    ['code_at', 'why'],
    ([codeType = '', code = '', arrangement = '', negotiatedType = '']) => {
      const known = codeOf({ codeType, code });
      const why = droppedBefore({ negotiatedType, arrangement }, known === null ? null : unitOfCode(known, unitOf));
      return [known === null ? NONE : codes.at(known), reasonAt(why)];
    },
  );

  const shape = { billing_class: 'billing_class', places: 'places', setting: 'setting' };
  await answer(database, 'shapes', shape, ['setting_at'], ([billingClass = '', places = '', setting = '']) => [
    settings.at(settingOf({ billingClass, places, setting })),
  ]);

  const end = {
    expires: 'expires',
    unnumbered: `tin = ''`,
    tin_kind: 'tin_kind',
    taxonomy: 'taxonomy',
    visit: OF_VISITS,
  };
  await answer(
    database,
    'ends',
    end,
    ['why'],
    ([expires = '', unnumbered, tinKind = '', taxonomy = '', visit = '']) => {
      const tin = unnumbered === 'true' ? '' : 'a number';
      return [reasonAt(droppedAfter({ code: visit, expires, tin, tinKind, taxonomy }, date))];
    },
  );

  const kinds = { table: 'kinds', at: 'kind_at', many: 'class_at' };
  await answerMany(database, kinds, ['modifiers', 'taxonomy'], ([modifiers = '', taxonomy = '']) =>
    classesOf({ modifiers, taxonomy }).map((of) => classes.at(of)),
  );
  const areas = { table: 'areas', at: 'area_at', many: 'region_at' };
  await answerMany(database, areas, ['state', 'county'], ([state = '', county = '']) =>
    regionsOf(state, county).map((region) => regions.at(region)),
  );
  const whose = { table: 'payers', at: 'payer_at', many: 'who_at' };
  await answerMany(database, whose, ['payer'], ([payer = '']) => payersOf(payer).map((one) => payers.at(one)));

  return { codes, classes, settings, regions, payers };
}
