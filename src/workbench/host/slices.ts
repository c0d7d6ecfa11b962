/** Work that can pause wherever it yields. */
export type Steps<T = void> = Generator<void, T>;

/** Milliseconds of work before everything else has its turn, so that a frame still fits beside it. */
const SLICE = 12;

/** Lets clicks, keys and drawing go first. */
async function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise<void>((resolve) => setTimeout(resolve));
}

/** Goes through the work to its end, with a pause before it and every few milliseconds. Rejects with what the work throws. */
export async function inSlices<T>(work: Steps<T>): Promise<T> {
  // Whoever asks has worked already: a message of half a megabyte takes a while to take apart.
  await turn();
  let until = performance.now() + SLICE;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + SLICE;
  }
}

/** Goes through the work to its end without a pause. */
export function atOnce<T>(work: Steps<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Whether a member of the object model goes about its work in steps. */
export const isSteps = (value: unknown): value is Steps<unknown> =>
  typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;
