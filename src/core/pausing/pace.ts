import type { Progress } from './progress';

/** Few enough that what is between two pauses takes a millisecond or two. */
const STRIDE = 256;

/** Counts what a long run has done and what it took, and says when to pause. */
export interface Pace {
  /** Counts one more; true where it is time to pause. */
  readonly tick: (effort?: number) => boolean;
  /** Says the same without counting; for work that `of` leaves out. */
  readonly beat: (effort?: number) => boolean;
  readonly now: () => Progress;
}

/** A pause is due whenever so much effort has been spent; effort is counted in whatever takes about as long each time. */
export function paceOf(of: number, stride = STRIDE): Pace {
  let done = 0;
  let spent = 0;
  const beat = (effort = 1) => {
    spent += effort;
    if (spent < stride) return false;
    spent = 0;
    return true;
  };
  return {
    tick(effort) {
      done += 1;
      return beat(effort);
    },
    beat,
    now: () => ({ done: Math.min(done, of), of }),
  };
}
