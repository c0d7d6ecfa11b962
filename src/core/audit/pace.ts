import type { Progress } from './types';

/** Few enough that what is between two pauses takes a millisecond or two. */
const STRIDE = 256;

/** Counts what a long run has done, and says when to pause. */
export interface Pace {
  /** Counts one more; true where it is time to pause. */
  tick(): boolean;
  /** Says the same without counting; for work that `of` leaves out. */
  beat(): boolean;
  now(): Progress;
}

export function paceOf(of: number): Pace {
  let done = 0;
  let beats = 0;
  const beat = () => {
    beats += 1;
    return beats % STRIDE === 0;
  };
  return {
    tick() {
      done += 1;
      return beat();
    },
    beat,
    now: () => ({ done: Math.min(done, of), of }),
  };
}
