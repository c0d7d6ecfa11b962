import { nearest } from '../nearest';

const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The payer's place in the list: the one so named, else the only one whose name begins so, as “Aetna Life Insurance” with “Aetna”. */
export function payerIn(payers: readonly (string | null)[], asked: string): number | undefined {
  const key = keyOf(asked);
  if (key === '') return undefined;
  const keys = payers.map((name) => (name === null ? '' : keyOf(name)));
  const exact = keys.indexOf(key);
  if (exact >= 0) return exact;
  const [only, second] = [...keys.keys()].filter((index) => keys[index]?.startsWith(`${key} `));
  return second === undefined ? only : undefined;
}

/** The name most like the one asked for. */
export function payerLike(payers: readonly string[], asked: string): string | undefined {
  const key = nearest(keyOf(asked), payers.map(keyOf), 3);
  return payers.find((name) => keyOf(name) === key);
}
