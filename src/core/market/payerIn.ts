import { payerKey } from '../payerName';

/** The payer's place in the list: the one so named, else the only one whose name begins so, as “Aetna Life Insurance” with “Aetna”. */
export function payerIn(payers: readonly (string | null)[], asked: string): number | undefined {
  const key = payerKey(asked);
  if (key === '') return undefined;
  const keys = payers.map((name) => (name === null ? '' : payerKey(name)));
  const exact = keys.indexOf(key);
  if (exact >= 0) return exact;
  const [only, second] = [...keys.keys()].filter((index) => keys[index]?.startsWith(`${key} `));
  return second === undefined ? only : undefined;
}
