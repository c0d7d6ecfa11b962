/** What a server answers that may have the file in a while: it is asked too much, or is being restarted. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether it makes sense to ask again after such an answer. */
export const isPassing = (status: number): boolean => PASSING.has(status);

/**
 * The milliseconds that a server asks to wait by its header `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3); nothing where it
 * does not say.
 * @param now Milliseconds since 1970.
 */
export function waitAsked(retryAfter: string | null, now: number): number | undefined {
  const stated = retryAfter?.trim() ?? '';
  const milliseconds = /^\d+$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
