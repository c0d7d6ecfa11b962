import { paceOf, type Progress, toTheEnd } from '../../pausing';
import type { Area, SheetCells } from '../../sheets';
import type { Heading } from '../heading';
import type { ColumnMapping, ScheduleMapping, Titled } from '../mapping';
import type { Candidate, Known } from '../column';
import { type Recognised, recognising } from '../recognise';
import { saidFor } from '../saidFor';
import { headingsIn } from './headLines';
import { type Grid, gridOf } from './grid';
import { sampleOf } from './sample';
import { withPlaces } from './withPlaces';

/** The columns of an area as they are understood. */
export function* recognised(
  grid: Grid,
  area: Area,
  headings: readonly Heading[],
  headingRows: number,
  isSaid: boolean,
  known: Known,
): Generator<Progress, Recognised> {
  const rows = sampleOf(grid, area.top + headingRows, area.bottom, area.left, area.right);
  const { isPlace } = known;
  const knowing = isPlace ? { ...known, withPlaces: (all: readonly Candidate[]) => withPlaces(all, isPlace) } : known;
  return yield* recognising({ headings, rows, isSaid, known: knowing }, grid.pace);
}

/** With when the years of headings begin, as titles say. */
export const withBeginnings = (known: Known, titled: Titled | undefined): Known => ({
  ...known,
  begins: { fiscal: titled?.says.fiscal, isContractDated: titled?.says.effective !== undefined },
});

/** What is understood, as a mapping that the user can read and correct. */
export function columnsFrom(
  { columns }: Recognised,
  left: number,
  hidden: ReadonlySet<number>,
): readonly ColumnMapping[] {
  return columns.map(({ index, heading, taken }) => ({
    column: left + index,
    heading: heading.text,
    role: taken.role,
    why: hidden.has(left + index) ? `${taken.why}; the column is hidden` : taken.why,
    ...(taken.payer === undefined || taken.role === 'code' ? {} : { payer: taken.payer }),
    ...saidFor(taken),
  }));
}

/** Understands an area anew, as the user draws it. */
export function mapArea(sheet: SheetCells, area: Area, headingRows: number, known: Known): readonly ColumnMapping[] {
  const grid = gridOf(sheet, area, paceOf(0));
  const headings = headingsIn(grid, sheet, area.top, headingRows, area.left, area.right);
  const found = toTheEnd(recognised(grid, area, headings, headingRows, true, known));
  return columnsFrom(found, area.left, sheet.hiddenColumns);
}

export const hasRole = ({ columns }: Pick<ScheduleMapping, 'columns'>, role: string): boolean =>
  columns.some((column) => column.role === role);
