import type { Progress } from '../../pausing';
import type { Area, SheetCells } from '../../sheets';
import { isLikeRate, isReadableCode, isOfRates } from '../cellKinds';
import { lineOf } from '../heading';
import { isClaims } from '../otherAmounts';
import { namesFiscalYear } from '../headingYears';
import type { ScheduleMapping, Titled } from '../mapping';
import { saysRate } from '../qualifiers';
import type { Known } from '../column';
import type { Recognised } from '../recognise';
import type { Anchor } from './anchors';
import { columnsOf, lastRow, type Room } from './extent';
import type { Grid } from './grid';
import { headLines, type HeadLines } from './headLines';
import { columnsFrom, hasRole, recognised, withBeginnings } from './mappingOf';
import type { Misses } from './misses';
import { fiscalNote } from './fiscalNote';
import { ofProducts } from './ofProducts';
import { isNotContracted, payerOfAll, titledBy, titlesAbove } from './titles';

/** Rows to look at for an amount. */
const LOOK = 40;

/** Says of columns whether amounts stand in them, beside the codes of an anchor. */
function rateTeller(
  grid: Grid,
  { row: top, column: code, isHeading }: Anchor,
  bottom: number,
): (column: number) => boolean {
  const rows: number[] = [];
  for (let row = top; row <= Math.min(bottom, top + LOOK); row += 1)
    if (isReadableCode(grid.at(row, code))) rows.push(row);
  return (column) =>
    (isHeading && saysRate(lineOf(grid.at(top, column)))) ||
    rows.some((row) => !grid.isBlank(row, column) && isOfRates(grid.at(row, column)));
}

/** What a block of codes is instead of a fee schedule, if it is another list of codes and amounts. */
function otherList(found: Recognised, head: HeadLines): 'claims' | 'noDollars' | undefined {
  if (isClaims(head.headings.map(({ text }) => text))) return 'claims';
  const rates = found.columns.filter(({ taken }) => taken.role === 'rate');
  return found.rivals.length > 0 || rates.some(({ content }) => content.count(isLikeRate) > 0)
    ? undefined
    : 'noDollars';
}

export interface Place {
  readonly sheet: SheetCells;
  readonly grid: Grid;
  /** The last row of the schedule above, or -1. */
  readonly above: number;
  /** Where titles may stand. */
  readonly titles: readonly [left: number, right: number];
  readonly known: Known;
  readonly misses: Misses;
  /** What the sheet says elsewhere of when fiscal years begin, once somebody has asked. */
  readonly notes: { fiscal?: Titled | null };
}

const codeIn = ({ columns }: Recognised) => columns.find(({ taken }) => taken.role === 'code');

function titlesOver({ grid, above, titles: [from, to] }: Place, { top, left, right }: Area): readonly string[] {
  const own = titlesAbove(grid, top, left, right, above);
  return own.length > 0 ? own : titlesAbove(grid, top, from, to, above);
}

/** What titles say of all rates, and where they leave it open, a note on the sheet of when the fiscal years of headings begin. */
function* saidOfAll(
  { sheet, grid, notes }: Place,
  { headings }: HeadLines,
  titles: readonly string[],
): Generator<Progress, Titled | undefined> {
  const titled = titledBy(titles, sheet.name);
  if (titled?.says.fiscal !== undefined || !headings.some(({ text }) => namesFiscalYear(text))) return titled;
  if (notes.fiscal === undefined) notes.fiscal = (yield* fiscalNote(grid)) ?? null;
  const { fiscal: note } = notes;
  if (note === null) return titled;
  return titled ? { title: `${titled.title}; ${note.title}`, says: { ...titled.says, ...note.says } } : note;
}

function mapped(
  { sheet, misses }: Place,
  area: Area,
  head: HeadLines,
  found: Recognised,
  titles: readonly string[],
  titled: Titled | undefined,
): ScheduleMapping | undefined {
  const code = codeIn(found);
  if (!code) return undefined;
  const other = otherList(found, head) ?? (isNotContracted(titles, sheet.name) ? 'otherPrices' : undefined);
  if (other !== undefined) {
    misses.note({ kind: other, at: { row: area.top, column: area.left + code.index } });
    return undefined;
  }
  const ofAll = payerOfAll(titles, sheet.name);
  const columns = ofProducts(columnsFrom(found, area.left, sheet.hiddenColumns), ofAll);
  const isNamed =
    hasRole({ columns }, 'payer') || columns.every(({ role, payer }) => role !== 'rate' || payer !== undefined);
  const payer = isNamed && found.rivals.length === 0 ? undefined : ofAll;
  return {
    sheet: sheet.name,
    area,
    headingRows: head.count,
    columns,
    ...(payer === undefined ? {} : { payer }),
    ...(titled === undefined ? {} : { titled }),
  };
}

/** The schedule that begins at an anchor, if one does. */
export function* scheduleAt(
  place: Place,
  anchor: Anchor,
  room: Room,
): Generator<Progress, ScheduleMapping | undefined> {
  const { grid, sheet, above, misses } = place;
  const [left, right] = yield* columnsOf(grid, anchor, room, rateTeller(grid, anchor, room.bottom));
  const head = anchor.isHeading
    ? headLines(grid, sheet, anchor.row, left, right, above)
    : headAbove(place, anchor, left, right);
  const first = head.top + head.count;
  const area = { top: head.top, left, bottom: room.bottom, right };
  const titles = titlesOver(place, area);
  yield grid.pace.now();
  const titled = yield* saidOfAll(place, head, titles);
  yield grid.pace.now();
  const known = withBeginnings(place.known, titled);
  const rough = yield* recognised(grid, area, head.headings, head.count, false, known);
  const code = codeIn(rough);
  if (!code) {
    misses.note({ kind: 'otherCodes', at: anchor });
    return undefined;
  }
  const rates = rough.columns.filter(({ taken }) => taken.role === 'rate').map(({ index }) => left + index);
  const bottom = yield* lastRow(grid, left + code.index, rates, area, first, room.bottom);
  if (bottom < first) {
    misses.note({ kind: 'nothingBelow', at: anchor });
    return undefined;
  }
  const exact = { ...area, bottom };
  const found =
    bottom === room.bottom ? rough : yield* recognised(grid, exact, head.headings, head.count, false, known);
  return mapped(place, exact, head, found, titles, titled);
}

/** Above the first of codes that no heading announced: a row of words, or nothing. */
function headAbove({ grid, sheet, above }: Place, { row }: Anchor, left: number, right: number): HeadLines {
  const filled = Array.from({ length: right - left + 1 }, (_, index) => grid.at(row - 1, left + index)).filter(
    (cell) => lineOf(cell) !== '',
  );
  const isHead = row - 1 > above && filled.length > 1 && filled.every((cell) => typeof cell === 'string');
  return isHead
    ? headLines(grid, sheet, row - 1, left, right, above)
    : { top: row, count: 0, headings: Array.from({ length: right - left + 1 }, () => ({ text: '', lines: [] })) };
}

/** A table of Excel's: its first row is its headings, a line above may name payers over several of them. */
export function* scheduleInTable(place: Place, table: Area): Generator<Progress, ScheduleMapping | undefined> {
  const { grid, sheet, above } = place;
  const { top, left, right, bottom } = table;
  if (bottom <= top) return undefined;
  const head = headLines(grid, sheet, top, left, right, above);
  const area = { ...table, top: head.top };
  const titles = titlesOver(place, area);
  yield grid.pace.now();
  const titled = yield* saidOfAll(place, head, titles);
  yield grid.pace.now();
  const known = withBeginnings(place.known, titled);
  const found = yield* recognised(grid, area, head.headings, head.count, false, known);
  return mapped(place, area, head, found, titles, titled);
}
