/**
 * Lets clicks, keys and drawing go first: what is queued for Excel, its way there and its answer are each some work for the pane, and
 * without a pause they are one long one.
 */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise<void>((resolve) => setTimeout(resolve));
}
