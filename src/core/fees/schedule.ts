import type { AsOf, DayNumber } from '../dates';
import type { Micros } from '../money';
import { isBlank, type Raw } from '../raw';
import { paceOf, toTheEnd } from '../pausing';
import { type Failure, ok, type Result } from '../result';
import { type Columns, findColumns } from './columns';
import { type Judged, judge } from './judge';
import { CARRIED, inBlocks } from './blocks';
import type { DataRows } from './dataRows';
import { dateColumns, dayOrders } from './dayOrders';
import { titledBy } from './find/titles';
import { lineOf } from './heading';
import type { Defaults } from './defaults';
import { type Line, readLine } from './readLine';
import type { Field } from './fields';
import { isPricedPlaceBy, type Loaded } from './readers';
import { type RowLayout, rowTerms, type RowTerms } from './sections';
import { isBlankRow, type Table } from './table';
import { readTarget } from './target';

/** What a schedule is judged by, as cells hold it; a blank leaves the usual. */
export interface Terms {
  readonly region: Raw;
  readonly target: Raw;
  readonly measure: Raw;
  readonly asOf: Raw;
}

/** A row judged: a rate beside its benchmark, nothing to judge, the headings, or why there is no answer. */
export type Row =
  | { readonly kind: 'heading' | 'empty' }
  | { readonly kind: 'judged'; readonly judged: Judged }
  | { readonly kind: 'incomplete' | 'failed'; readonly failure: Failure; readonly line: Line };

/** A range understood as a fee schedule. Rows are judged when asked for, and not kept: a workbook may hold a million. */
export interface Schedule {
  readonly length: number;
  readonly hasUnits: boolean;
  readonly rowAt: (index: number) => Row;
}

const EMPTY: Row = { kind: 'empty' };
const HEADING: Row = { kind: 'heading' };

type TermsOf = (index: number) => RowTerms;

function judgeLine(line: Line, multiple: Micros, loaded: Loaded): Row {
  if (line.kind === 'empty') return EMPTY;
  if (line.kind === 'incomplete') return { kind: 'incomplete', failure: line.why.failure, line };
  if (line.kind === 'unread') return { kind: 'failed', failure: line.why.failure, line };
  if (line.unreadUnits) return judgeLine({ kind: 'unread', ...line.unreadUnits }, multiple, loaded);
  const judged = judge(line, multiple, loaded);
  return judged.ok ? { kind: 'judged', judged: judged.value } : { kind: 'failed', failure: judged.failure, line };
}

const blank = ({ length }: Table): Schedule => ({ length, hasUnits: false, rowAt: () => EMPTY });

function schedule(
  table: Table,
  rows: DataRows,
  columns: Columns,
  termsOf: TermsOf,
  multiple: Micros,
  loaded: Loaded,
): Schedule {
  const lineAt = (index: number): Line => {
    const { defaults, doubt } = termsOf(index - columns.heading - 1);
    const line = readLine(rows.at(index - columns.heading - 1), columns, defaults, loaded);
    return doubt && line.kind === 'rate' ? { kind: 'unread', why: doubt, at: columns.code } : line;
  };
  return {
    length: table.length,
    hasUnits: columns.others.has('units'),
    rowAt: (index) =>
      index <= columns.heading
        ? index === columns.heading
          ? HEADING
          : EMPTY
        : judgeLine(lineAt(index), multiple, loaded),
  };
}

const LAST_OF_YEAR = 1231;

/** The day by which rates of years side by side are told from those to come, where somebody says one. */
function lastDayOf(asOf: AsOf): DayNumber | undefined {
  if (asOf.kind === 'newest') return undefined;
  return asOf.kind === 'day' ? asOf.day : asOf.year * 10_000 + LAST_OF_YEAR;
}

const withoutUnits = (columns: Columns): Columns => ({
  ...columns,
  others: new Map([...columns.others].filter(([field]) => field !== 'units')),
});

function rowsBelow(table: Table, { code, modifiers, others, heading }: Columns): DataRows {
  const first = heading + 1;
  const rows = { length: table.length - first, at: (index: number) => table[first + index] ?? [] };
  const columnsOf = (fields: readonly Field[]) =>
    fields.map((field) => others.get(field)).filter((column) => column !== undefined);
  const layout = { code, names: [...modifiers, ...columnsOf(['payer'])], carried: columnsOf(CARRIED) };
  return toTheEnd(inBlocks(rows, layout, paceOf(0)));
}

/** What the titles above the headings and between the rows say. */
function termsIn(table: Table, rows: DataRows, columns: Columns, defaults: Defaults, loaded: Loaded): TermsOf {
  const { code, modifiers, tiers = [], others, heading } = columns;
  const right = table.reduce((most, row) => Math.max(most, row.length - 1), 0);
  const layout: RowLayout = {
    from: 0,
    to: right,
    code,
    headingAt: new Map((table[heading] ?? []).map((cell, column) => [column, lineOf(cell)])),
    tellApart: [...modifiers, ...others.values()],
    tiers,
  };
  const above = table.slice(0, Math.max(0, heading)).map((row) => row.map(lineOf).filter((text) => text !== ''));
  const titled = titledBy(
    above.toReversed().flatMap((texts) => (texts.length === 1 ? texts : [])),
    '',
  );
  const isPlace = isPricedPlaceBy(loaded);
  return toTheEnd(rowTerms(rows, layout, { ...defaults, ...titled?.says }, isPlace, paceOf(0))).termsOf;
}

/** Reads a range as a fee schedule, to be judged row by row, units only where they are needed. Fails where the range is none, or a term cannot be read. */
export function readSchedule(table: Table, terms: Terms, loaded: Loaded, needsUnits = true): Result<Schedule> {
  const { read } = loaded;
  const multiple = readTarget(terms.target);
  if (!multiple.ok) return multiple;
  const measure = read.measure(terms.measure);
  if (!measure.ok) return measure;
  const asOf = read.asOf(terms.asOf);
  if (!asOf.ok) return asOf;
  const { region } = terms;
  const place = isBlank(region) ? null : read.place(region);
  if (place && !place.ok) return place;
  if (table.every(isBlankRow)) return ok(blank(table));
  const columns = findColumns(table, lastDayOf(asOf.value));
  if (!columns.ok) return columns;
  const defaults = { asOf: asOf.value, measure: measure.value, region };
  const rows = rowsBelow(table, columns.value);
  const orders = toTheEnd(dayOrders(rows, dateColumns([columns.value]), paceOf(0)));
  const used = needsUnits ? columns.value : withoutUnits(columns.value);
  return ok(
    schedule(table, rows, { ...used, orders }, termsIn(table, rows, used, defaults, loaded), multiple.value, loaded),
  );
}
