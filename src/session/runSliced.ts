import type { Progress } from '../core/pausing';

/** How a long run is driven. */
export interface Slicing {
  /** Stops the run; it then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** How long to work between two pauses; 12 ms by default, so that a frame still fits beside it. */
  readonly sliceMs?: number;
}

const SLICE_MS = 12;

/** Milliseconds worked since the last pause: runs that follow each other at once are one, for whoever waits. */
let worked = 0;

interface Pauses {
  readonly pause: () => Promise<void>;
  readonly close: () => void;
}

/** Node takes a thousand messages to oneself before it looks at anything else; this takes its turn behind the rest. */
const immediatePauses = (): Pauses | undefined =>
  typeof setImmediate === 'undefined'
    ? undefined
    : { pause: () => new Promise((resolve) => setImmediate(resolve)), close: () => undefined };

/**
 * A message to oneself comes back after what waits in the queue, without the four milliseconds that nested timers cost. A browser's
 * `scheduler.yield` comes back before it: then nothing is drawn of the progress, nor of the button that cancels.
 */
function channelPauses(): Pauses | undefined {
  if (typeof MessageChannel === 'undefined') return undefined;
  const { port1, port2 } = new MessageChannel();
  let resume: () => void = () => undefined;
  port1.onmessage = () => resume();
  return {
    pause: () =>
      new Promise((resolve) => {
        resume = resolve;
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}

const timerPauses = (): Pauses => ({
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  close: () => undefined,
});

/**
 * Runs a generator to its end in slices of a few milliseconds, and lets everything else have its turn between them. Rejects with
 * the signal's reason where it was stopped, and with whatever the generator throws.
 */
export async function runSliced<T>(
  run: Generator<Progress, T>,
  { signal, progress, sliceMs = SLICE_MS }: Slicing,
): Promise<T> {
  const { pause, close } = immediatePauses() ?? channelPauses() ?? timerPauses();
  try {
    for (;;) {
      signal.throwIfAborted();
      const begun = performance.now();
      const until = begun + sliceMs - worked;
      let step = run.next();
      let now = performance.now();
      for (; !step.done && now < until; now = performance.now()) step = run.next();
      worked += now - begun;
      if (step.done && worked < sliceMs) return step.value;
      if (!step.done) progress(step.value);
      await pause();
      worked = 0;
      if (!step.done) continue;
      signal.throwIfAborted();
      return step.value;
    }
  } finally {
    close();
  }
}
