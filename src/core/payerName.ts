import { nearest } from './nearest';

const MOST_MISTAKES = 3;

/** One payer however it is typed: `AETNA, Inc.` is `aetna inc`. */
export const payerKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The name most like the one asked for; nothing where none is like it. */
export function payerLike(payers: readonly string[], asked: string): string | undefined {
  const name = payerKey(asked);
  const key = name === '' ? undefined : nearest(name, payers.map(payerKey), MOST_MISTAKES);
  return payers.find((name) => payerKey(name) === key);
}
