import type { Progress } from '../../pausing';
import type { Titled } from '../mapping';
import { lineOf } from '../heading';
import { fiscalStartIn } from '../headingYears';
import type { Grid } from './grid';

const LONGEST = 160;
/** Titles may say it in fewer words; anywhere else `FY25 (Jan increase)` says something else. */
const SAYS_IT = /\b(?:FY|fiscal).*(?:\b(?:begin\w*|start\w*|runs?|is|from)\b|=)/i;

/** Where else than above a schedule its sheet says when fiscal years begin; nothing where it says so twice, and otherwise. */
export function* fiscalNote({ area, at, pace }: Grid): Generator<Progress, Titled | undefined> {
  const found = new Map<number, string>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = at(row, column);
      if (typeof cell !== 'string' || cell.length > LONGEST || !SAYS_IT.test(cell)) continue;
      const fiscal = fiscalStartIn(cell);
      if (fiscal !== undefined) found.set(fiscal, lineOf(cell));
    }
    if (pace.beat()) yield pace.now();
  }
  const [[fiscal, title] = []] = found;
  return found.size === 1 && fiscal !== undefined && title !== undefined ? { title, says: { fiscal } } : undefined;
}
