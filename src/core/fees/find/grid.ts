import type { Pace, Progress } from '../../pausing';
import type { Raw } from '../../raw';
import type { Area, SheetCells } from '../../sheets';
import { isEmpty } from '../cellKinds';

/** The cells of a sheet by their place on it; how many are looked at counts towards the next pause. */
export interface Grid {
  /** Where there may be something. */
  readonly area: Area;
  readonly pace: Pace;
  readonly at: (row: number, column: number) => Raw;
  readonly isBlank: (row: number, column: number) => boolean;
  readonly isBlankRow: (row: number, left: number, right: number) => boolean;
}

export function gridOf({ rows, top, left }: SheetCells, area: Area, pace: Pace): Grid {
  let looked = 0;
  const at = (row: number, column: number): Raw => {
    looked += 1;
    return rows[row - top]?.[column - left] ?? null;
  };
  const spent = (): number => {
    const effort = looked;
    looked = 0;
    return effort;
  };
  const isBlank = (row: number, column: number): boolean => isEmpty(at(row, column));
  return {
    area,
    pace: {
      tick: (effort = 0) => pace.tick(effort + spent()),
      beat: (effort = 0) => pace.beat(effort + spent()),
      now: pace.now,
    },
    at,
    isBlank,
    isBlankRow: (row, from, to) => {
      for (let column = from; column <= to; column += 1) if (!isBlank(row, column)) return false;
      return true;
    },
  };
}

/** The used cells of a sheet, whose rows may end early. */
export function* usedArea({ rows, top, left }: SheetCells, pace: Pace): Generator<Progress, Area> {
  let width = 0;
  for (const { length } of rows) {
    width = Math.max(width, length);
    if (pace.tick()) yield pace.now();
  }
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

/** The row's cells between two columns. */
export const rowBetween = ({ at }: Grid, row: number, left: number, right: number): Raw[] =>
  Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => at(row, left + index));
