/** What fails once may succeed again: a busy Excel, a lost answer. */
const ATTEMPTS = 3;

/** Tries until it succeeds; gives the last reason where it never does. */
export async function insist(step: () => Promise<void>): Promise<{ readonly reason: unknown } | undefined> {
  let reason: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await step();
      return undefined;
    } catch (error) {
      reason = error;
    }
  }
  return { reason };
}
