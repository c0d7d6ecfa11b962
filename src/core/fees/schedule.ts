import { isBlank, type Raw } from '../raw';
import { type Failure, ok, type Result } from '../result';
import { type Columns, findColumns } from './columns';
import { type Judged, judge } from './judge';
import { type Line, readLine } from './readLine';
import type { Loaded } from './readers';
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

export interface JudgedSchedule {
  readonly columns: Columns | null;
  /** One for each row of the range, in its order. */
  readonly rows: readonly Row[];
}

const EMPTY: Row = { kind: 'empty' };
const HEADING: Row = { kind: 'heading' };

function judgeRow(line: Line, multiple: Parameters<typeof judge>[1], loaded: Loaded): Row {
  if (line.kind === 'empty') return EMPTY;
  if (line.kind === 'incomplete') return { kind: 'incomplete', failure: line.why.failure, line };
  if (line.kind === 'unread') return { kind: 'failed', failure: line.why.failure, line };
  const judged = judge(line, multiple, loaded);
  return judged.ok ? { kind: 'judged', judged: judged.value } : { kind: 'failed', failure: judged.failure, line };
}

/** Reads a range as a fee schedule and sets every rate beside its benchmark. Fails where the range is none, or a term cannot be read. */
export function judgeSchedule(table: Table, terms: Terms, loaded: Loaded): Result<JudgedSchedule> {
  const { read } = loaded;
  const multiple = readTarget(terms.target);
  if (!multiple.ok) return multiple;
  const measure = read.measure(terms.measure);
  if (!measure.ok) return measure;
  const asOf = read.asOf(terms.asOf);
  if (!asOf.ok) return asOf;
  const region = isBlank(terms.region) ? null : read.place(terms.region);
  if (region && !region.ok) return region;
  if (table.every(isBlankRow)) return ok({ columns: null, rows: table.map(() => EMPTY) });
  const columns = findColumns(table);
  if (!columns.ok) return columns;
  const defaults = { asOf: asOf.value, measure: measure.value, region: terms.region };
  const rows = table.map((row, index) =>
    index === columns.value.heading
      ? HEADING
      : judgeRow(readLine(row, columns.value, defaults, loaded), multiple.value, loaded),
  );
  return ok({ columns: columns.value, rows });
}
