import { type Audit, type Finding, FINDING_NAMES } from '../../../core/audit';
import type { Progress } from '../../../core/pausing';
import type { Area, CellRef } from '../../../core/sheets';
import type { FlagColumn } from '../../../workbook/port';
import type { Reading } from '../../wizard/services';
import { FLAGS } from './strings';

const STRIDE = 2000;

/** The column to the right of a schedule: the kinds of what was found in each row, under a heading of ours. */
export function* flagColumn({ findings }: Audit, { mapping }: Reading): Generator<Progress, FlagColumn> {
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
  const values: (string | null)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (row % STRIDE === 0) yield { done: findings.length, of: findings.length };
    values.push(row === area.top + headingRows - 1 ? FLAGS.heading : flagOf(ofRows.get(row) ?? []));
  }
  return { sheet, firstRow: area.top, column: area.right + 1, values, format: 'General' };
}

/** Schedules stand side by side as well as one below the other. */
const isWithin = ({ top, bottom, left, right }: Area, { row, column }: CellRef): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** `Below target, unchanged for years`; with a column a payer, whose rate each is. */
function flagOf(findings: readonly Finding[]): string | null {
  if (findings.length === 0) return null;
  const payers = [...new Set(findings.map(({ payer }) => payer))];
  return payers
    .map((payer) => {
      const kinds = [...new Set(findings.filter((one) => one.payer === payer).map(({ kind }) => FINDING_NAMES[kind]))];
      return payers.length > 1 ? FLAGS.of(payer, kinds.join(', ')) : kinds.join(', ');
    })
    .join('; ');
}
