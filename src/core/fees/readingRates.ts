import type { Pace, Progress } from '../pausing';
import { isBlank, quoted, type Raw } from '../raw';
import { type Failed, failed, ok, type Result } from '../result';
import type { SheetCells } from '../sheets';
import { leftColumns, otherCodes } from './amountElsewhere';
import { amountsLeft } from './amountsLeft';
import { type BlockLayout, CARRIED, inBlocks, NAMES } from './blocks';
import { methodColumns } from './byShare';
import { dataRows } from './dataRows';
import { dateColumns, dayOrders } from './dayOrders';
import type { Role, ScheduleMapping } from './mapping';
import { namesSeveralPayers } from './payerNames';
import { payersOfRows } from './payersOfRows';
import { placeColumns } from './placeColumns';
import { rateColumns } from './rateColumns';
import type { Defaults } from './defaults';
import { isPlaceBy, isPricedPlaceBy, type Loaded } from './readers';
import type { RowReading } from './reading';
import { remembering } from './remembering';
import { rowReader } from './rowReader';
import { type RowLayout, rowTerms } from './sections';

/** What holds for the rates of a schedule unless a row's own cell says otherwise, as cells hold it; a blank leaves the usual. */
export interface RateTerms {
  readonly region: Raw;
  readonly setting: Raw;
  readonly practitioner: Raw;
  readonly measure: Raw;
  readonly asOf: Raw;
}

/** The rates of a schedule, read row by row when asked for. */
export interface RateReader {
  /** Rows below the headings. */
  readonly length: number;
  /** The titles between the rows that say what their rates are for. */
  readonly titles: readonly string[];
  /** What the row says: nothing of blank rows, titles, totals and notes. */
  readonly read: (index: number) => readonly RowReading[];
}

const NOTHING: readonly RowReading[] = [];

function defaultsOf(terms: RateTerms, { read }: Loaded): Result<Defaults> {
  const { region, setting, practitioner } = terms;
  const place = isBlank(region) ? null : read.place(region);
  if (place && !place.ok) return place;
  const where = read.setting(setting);
  if (!where.ok) return where;
  const who = read.practitioner(practitioner);
  if (!who.ok) return who;
  const measure = read.measure(terms.measure);
  if (!measure.ok) return measure;
  const asOf = read.asOf(terms.asOf);
  if (!asOf.ok) return asOf;
  return ok({ region, setting, practitioner, measure: measure.value, asOf: asOf.value });
}

function layoutOf({ area, columns, withoutTitles }: ScheduleMapping, left: number): RowLayout & BlockLayout {
  const places = (roles: readonly Role[]): readonly number[] =>
    columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column - left);
  const [code = 0] = places(['code']);
  return {
    from: area.left - left,
    to: area.right - left,
    code,
    headingAt: new Map(columns.map(({ column, heading }) => [column - left, heading])),
    names: places(NAMES),
    carried: places(CARRIED),
    tellApart: places([...NAMES, ...CARRIED]),
    tiers: places(['tier']),
    areTitlesNames: withoutTitles === true,
  };
}

const several = remembering(namesSeveralPayers);

/** A rate that holds for several payers at once would be a further payer's, whom nobody has. */
const severalPayers = (name: string | undefined): Failed | undefined =>
  name !== undefined && several(name) ? failed('payersSeveral', { payers: quoted(name) }) : undefined;

/**
 * Makes ready to read the rates of a schedule, which takes a look at every row. Fails where the mapping has no code or no rate, or a
 * term cannot be read.
 */
export function* readingRates(
  sheet: SheetCells,
  mapping: ScheduleMapping,
  terms: RateTerms,
  loaded: Loaded,
  pace: Pace,
): Generator<Progress, Result<RateReader>> {
  const rates = rateColumns(mapping, sheet.left);
  if (!rates.ok) return rates;
  const defaults = defaultsOf(terms, loaded);
  if (!defaults.ok) return defaults;
  const layout = layoutOf(mapping, sheet.left);
  const rows = yield* inBlocks(yield* dataRows(sheet, mapping, pace), layout, pace);
  const dates = dateColumns(rates.value.map(({ columns }) => columns));
  const orders = yield* dayOrders(rows, dates, pace);
  const { termsOf, titles } = yield* rowTerms(
    rows,
    layout,
    { ...defaults.value, ...(mapping.withoutTitles === true ? {} : mapping.titled?.says) },
    isPricedPlaceBy(loaded),
    pace,
  );
  const first = mapping.area.top + mapping.headingRows;
  const isLeftOut = (row: number, column: number): boolean =>
    mapping.withoutHidden === true && (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
  const shown = rates.value.filter(({ column }) => !isLeftOut(-1, column));
  const payerOf = yield* payersOfRows(rows, mapping, sheet.left, (index) => termsOf(index).payer, pace);
  const left = leftColumns(mapping, sheet.left, placeColumns(mapping, isPlaceBy(loaded))).filter(
    ({ at }) => !isLeftOut(-1, at + sheet.left),
  );
  const areToldSingly = new Set(left.filter(({ isNarrowed }) => isNarrowed).map(({ at }) => at + sheet.left));
  const ofRows = shown.some(({ payer }) => payer === undefined);
  const read = rowReader({
    sheet: sheet.name,
    first,
    left: sheet.left,
    rates: shown.map((rate) => ({
      ...rate,
      columns: { ...rate.columns, orders },
      doubt: severalPayers(rate.payer),
    })),
    leftColumns: left,
    otherCodes: otherCodes(mapping, sheet.left),
    methods: methodColumns(mapping, sheet.left),
    headings: mapping.columns.map(({ column, heading }) => [column - sheet.left, heading]),
    payerOf,
    termsOf: (index) => {
      const terms = termsOf(index);
      const doubt = terms.doubt ?? (ofRows ? severalPayers(payerOf(index)) : undefined);
      return doubt ? { ...terms, doubt } : terms;
    },
    loaded,
  });
  if (shown.length === 0) return ok({ length: rows.length, titles, read: () => NOTHING });
  const told = yield* amountsLeft(sheet, mapping, rows, { isLeftOut, areToldSingly }, pace);
  return ok({
    length: rows.length,
    titles,
    read: (index) => {
      const found = isLeftOut(first + index, -1) ? NOTHING : read(index, rows.at(index));
      const more = told.get(index);
      return more ? [...found, ...more] : found;
    },
  });
}
