import type { Pace } from './pace';
import type { Progress } from './progress';

export type Compare<T> = (one: T, other: T) => number;

/** Few enough to be sorted in a few milliseconds. */
const RUN = 2048;

/** Merges two sorted runs of `from`, [start, middle) and [middle, end), into `to`. */
function* merge<T>(
  from: readonly T[],
  to: T[],
  run: readonly [number, number, number],
  compare: Compare<T>,
  pace: Pace,
) {
  const [start, middle, end] = run;
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    if (at % RUN === 0) yield pace.now();
    const one = from[left];
    const other = from[right];
    const takesLeft =
      right >= end || (left < middle && one !== undefined && other !== undefined && compare(one, other) <= 0);
    const next = takesLeft ? one : other;
    if (next !== undefined) to[at] = next;
    if (takesLeft) left += 1;
    else right += 1;
  }
}

/** A stable sort that can pause, since sorting half a million findings at once would hold up whoever waits. */
export function* sorting<T extends object>(
  items: readonly T[],
  compare: Compare<T>,
  pace: Pace,
): Generator<Progress, readonly T[]> {
  let from: T[] = [];
  for (let start = 0; start < items.length; start += RUN) {
    const run = items.slice(start, start + RUN).sort(compare);
    from.push(...run);
    if (pace.beat(run.length)) yield pace.now();
  }
  // Two lists in turn: a new one for each round, growing, would be a lot to collect.
  let to = from.slice();
  for (let width = RUN; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length);
      yield* merge(from, to, [start, middle, Math.min(start + 2 * width, items.length)], compare, pace);
    }
    [from, to] = [to, from];
  }
  return from;
}
