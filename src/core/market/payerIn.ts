import { payerKey, plainName } from '../payerName';

type Payers = readonly (string | null)[];

const tidy = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** From what tells names apart most to what does least: a name is looked for as it is written before it is looked for as it sounds. */
const READINGS: readonly ((name: string) => string)[] = [tidy, (name) => tidy(name).toLowerCase(), plainName, payerKey];

/** Names by a reading; `null` where several read alike. */
type Index = ReadonlyMap<string, number | null>;

function indexOf(payers: Payers, reading: (name: string) => string): Index {
  const index = new Map<string, number | null>();
  for (const [at, name] of payers.entries()) {
    const key = name === null ? '' : reading(name);
    if (key !== '') index.set(key, index.has(key) ? null : at);
  }
  return index;
}

const known = new WeakMap<Payers, readonly Index[]>();

function indexesOf(payers: Payers): readonly Index[] {
  const before = known.get(payers);
  if (before) return before;
  const made = READINGS.map((reading) => indexOf(payers, reading));
  known.set(payers, made);
  return made;
}

function found(payers: Payers, asked: string, readings: number): number | null | undefined {
  const indexes = indexesOf(payers);
  for (const [at, reading] of READINGS.slice(0, readings).entries()) {
    const payer = indexes[at]?.get(reading(asked));
    if (payer !== undefined) return payer;
  }
  return undefined;
}

/** The payer of exactly this name, but for capitals and spaces. */
export const payerExactly = (payers: Payers, asked: string): number | undefined => found(payers, asked, 2) ?? undefined;

/**
 * The payer's place in the list: the one so named, else the only one whose name differs in capitals, punctuation and legal form alone, else the only
 * one whose name begins so, as “Aetna Life Insurance” with “Aetna”.
 */
export function payerIn(payers: Payers, asked: string): number | undefined {
  const same = found(payers, asked, READINGS.length);
  if (same !== undefined) return same ?? undefined;
  const key = payerKey(asked);
  if (key === '') return undefined;
  const [only, second] = [...payers.keys()].filter((at) => payerKey(payers[at] ?? '').startsWith(`${key} `));
  return second === undefined ? only : undefined;
}
