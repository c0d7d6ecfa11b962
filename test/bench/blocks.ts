import type { Browser, Frame } from 'playwright-core';

/** What a browser's trace holds for each thing that it did: begin and length are in microseconds. */
interface Traced {
  readonly name: string;
  /** `X` for what took time, `M` for what is said about processes and threads. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of it in which the thread had a processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest that a thread was at something in one go, in milliseconds. */
export interface Longest {
  /** By the clock, as somebody who waits has it. */
  readonly clock: number;
  /** By the processor: what the clock says beyond it went to others, who had more to do than the machine has processors. */
  readonly processor: number;
}

/** What a thread does in one go ends with the promises that are due then, which a trace, and a long task, count by themselves. */
const PROMISES = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Microseconds between what was done and the promises that end it. */
const SOON = 500;

const CATEGORIES = ['-*', '__metadata', 'toplevel', 'blink.user_timing'];

/** Begins to trace all that the browser does. */
export const traceBlocks = (browser: Browser): Promise<void> =>
  browser.startTracing(undefined, { categories: CATEGORIES });

const markOf = (name: string): string => `blocks of ${name}`;

/** Ends the trace, and says the longest that the main thread of each frame was at something in one go. */
export async function tracedBlocks<Name extends string>(
  browser: Browser,
  frames: Readonly<Record<Name, Frame>>,
): Promise<Readonly<Record<Name, Longest>>> {
  const named = Object.entries<Frame>(frames);
  // A mark is written into the trace by the process in which its frame lives.
  for (const [name, frame] of named) await frame.evaluate((mark) => void performance.mark(mark), markOf(name));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Traced[] };
  const longest = named.map(([name]) => {
    const mark = traceEvents.find((event) => event.name === markOf(name));
    if (!mark) throw new Error(`The trace has no mark of ${name}`);
    return [name, longestOf(traceEvents.filter((event) => isOn(event, mark)))];
  });
  return Object.fromEntries(longest) as Record<Name, Longest>;
}

const isOn = ({ ph, pid, tid }: Traced, mark: Traced): boolean => ph === 'X' && pid === mark.pid && tid === mark.tid;

/** The longest stretches of one thread. */
function longestOf(events: readonly Traced[]): Longest {
  const inOrder = [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const longest = { clock: 0, processor: 0 };
  let [from, to, spent] = [0, 0, 0];
  for (const { name, ts, dur = 0, tdur = 0 } of inOrder) {
    const isWithin = ts < to;
    if (!isWithin && !(name === PROMISES && ts - to < SOON)) [from, spent] = [ts, 0];
    // What is within something else has its time there.
    if (!isWithin) spent += tdur;
    to = Math.max(to, ts + dur);
    longest.clock = Math.max(longest.clock, (to - from) / 1000);
    longest.processor = Math.max(longest.processor, spent / 1000);
  }
  return longest;
}
