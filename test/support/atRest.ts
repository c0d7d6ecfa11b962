import type { Frame } from 'playwright-core';

/**
 * Waits until the pane looks as it will: what the system says of colours has been drawn, and no colour is on its way to another.
 * Somebody who looks between two colours sees neither, and measures a contrast that nothing has.
 */
export const atRest = (pane: Frame): Promise<void> => pane.evaluate(untilAtRest);

/** Runs in the pane. */
async function untilAtRest(): Promise<void> {
  // The page hears of a change of the system at its next frame, and has drawn its answer by the one after.
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  // What goes on forever, as a bar without an end does, is at rest as far as it ever is.
  const onTheirWay = (): readonly Animation[] =>
    document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  do {
    await frame();
    await frame();
    await Promise.allSettled(onTheirWay().map((one) => one.finished));
  } while (onTheirWay().length > 0);
}
