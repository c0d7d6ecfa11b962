import type { Area } from '../../sheets';

/** Areas that are asked about row by row, downwards: a sheet may hold thousands, and only few of them reach into one row. */
export interface Covering {
  add(area: Area): void;
  /** Whether an area has the cell; rows may be asked about again, and never one above the last. */
  has(row: number, column: number): boolean;
}

export function covering(areas: readonly Area[]): Covering {
  const waiting = [...areas].sort((one, other) => other.top - one.top);
  let here: Area[] = [];
  let last = -1;
  const goTo = (row: number) => {
    if (row === last) return;
    last = row;
    if (here.length > 0) here = here.filter(({ bottom }) => bottom >= row);
    for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
      waiting.pop();
      if (next.bottom >= row) here.push(next);
    }
  };
  return {
    add: (area) => void here.push(area),
    has(row, column) {
      goTo(row);
      return here.some(({ top, left, right }) => top <= row && column >= left && column <= right);
    },
  };
}
