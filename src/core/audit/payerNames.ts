const tidy = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What a payer is called whom the workbook does not name. */
const UNNAMED = 'Payer not named';

/** One payer however it is typed: `AETNA ` is Aetna. */
const keyOf = (name: string): string => tidy(name).toLowerCase();

export interface PayerNames {
  count(name: string): void;
  /** The spelling that the workbook has most often; of equally frequent ones the first in the alphabet. Count all before. */
  of(name: string): string;
}

/** The chosen spelling by key, of what was counted. */
function choose(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const often = new Map<string, number>();
  for (const [name, count] of counts) often.set(tidy(name), (often.get(tidy(name)) ?? 0) + count);
  const ordered = [...often].sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1));
  const chosen = new Map<string, string>();
  for (const [name] of ordered) if (!chosen.has(keyOf(name))) chosen.set(keyOf(name), name || UNNAMED);
  return chosen;
}

export function payerNames(): PayerNames {
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  let chosen: ReadonlyMap<string, string> | undefined;
  return {
    count(name) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    of(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      chosen ??= choose(counts);
      const made = chosen.get(keyOf(name)) ?? UNNAMED;
      known.set(name, made);
      return made;
    },
  };
}
