const tidy = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What a payer is called whom the workbook does not name. */
export const UNNAMED = 'Payer not named';

/** One payer however it is typed: `AETNA ` is Aetna. */
const payerKey = (name: string): string => tidy(name).toLowerCase();

export interface PayerNames {
  count(name: string): void;
  /** The spelling that the workbook has most often; of equally frequent ones the first in the alphabet. */
  of(name: string): string;
}

export function payerNames(): PayerNames {
  const spellings = new Map<string, Map<string, number>>();
  const chosen = new Map<string, string>();
  const choose = (name: string): string => {
    const all = [...(spellings.get(payerKey(name)) ?? [])];
    const [best] = all.sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
    return (best?.[0] ?? tidy(name)) || UNNAMED;
  };
  return {
    count(name) {
      const key = payerKey(name);
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(tidy(name), (counts.get(tidy(name)) ?? 0) + 1);
      spellings.set(key, counts);
    },
    of(name) {
      const known = chosen.get(name);
      if (known !== undefined) return known;
      const made = choose(name);
      chosen.set(name, made);
      return made;
    },
  };
}
