import type { Audit, Finding } from '../../../core/audit';
import { cellAt, FLAG_HEADING, flagColumnOf, flagOf, keptWith } from '../../../core/flags';
import type { Progress } from '../../../core/pausing';
import type { Area, CellRef } from '../../../core/sheets';
import type { FlagColumn } from '../../../workbook/port';
import type { Reading } from '../../wizard/services';
import { KEPT_FLAGS } from './keptFlags';
import type { FlagPlace } from './lookForFlags';

const STRIDE = 2000;

/**
 * The column to the right of a schedule: the kinds of what was found in each row, under a heading of ours; in place of the one that
 * an earlier audit wrote, wherever that stands by now.
 */
export function* flagColumn(
  { findings }: Audit,
  { mapping }: Reading,
  { cells, standing, kept }: FlagPlace,
): Generator<Progress, FlagColumn> {
  const { sheet, area, headingRows } = mapping;
  const ofRows = new Map<number, Finding[]>();
  for (let at = 0; at < findings.length; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield { done: at, of: findings.length };
    const one = findings[at];
    if (one?.cell.sheet !== sheet || !isWithin(area, one.cell)) continue;
    const row = ofRows.get(one.cell.row);
    if (row) row.push(one);
    else ofRows.set(one.cell.row, [one]);
  }
  const column = flagColumnOf(mapping, standing);
  const { top, bottom } = withOwn(area, standing.own);
  const values: (string | null)[] = [];
  const flags: (string | null)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (row % STRIDE === 0) yield { done: findings.length, of: findings.length };
    const flag = flagOf(ofRows.get(row) ?? []);
    flags.push(flag);
    values.push(row === area.top + headingRows - 1 ? FLAG_HEADING : flag);
  }
  return {
    sheet,
    firstRow: top,
    column,
    values,
    format: 'General',
    read: values.map((_, index) => (standing.own ? cellAt(cells, top + index, column) : null)),
    keep: { name: KEPT_FLAGS, value: keptWith(kept, flags) },
  };
}

/** The schedule's rows, and those of an earlier column that go beyond them. */
const withOwn = ({ top, bottom }: Area, own: Area | null): Pick<Area, 'top' | 'bottom'> => ({
  top: Math.min(top, own?.top ?? top),
  bottom: Math.max(bottom, own?.bottom ?? bottom),
});

/** Schedules stand side by side as well as one below the other. */
const isWithin = ({ top, bottom, left, right }: Area, { row, column }: CellRef): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
