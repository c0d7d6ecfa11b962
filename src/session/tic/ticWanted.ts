import { codes } from '../../data';

/** What is kept of payers' files; where a list is empty, everything that Parley can use. */
export interface TicWanted {
  readonly codes: readonly string[];
  /** Taxpayers' numbers, of nine digits, or of ten where an NPI stands for one. */
  readonly taxpayers: readonly string[];
}

export const EVERYTHING: TicWanted = { codes: [], taxpayers: [] };

/** The first entry of each list that cannot be meant; null where there is none. */
export type TicWantedFaults = Readonly<Record<keyof TicWanted, string | null>>;

const carried = new Set(codes);

const entries = (text: string): readonly string[] => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((entry) => entry !== ''),
  ),
];

export const digitsOf = (entry: string): string => entry.replace(/-/g, '');

/** Reads lists that are written with commas, spaces or line breaks: codes that Parley carries, and taxpayers' numbers. */
export function readTicWanted(
  codesText: string,
  taxpayersText: string,
): { readonly wanted: TicWanted; readonly faults: TicWantedFaults } {
  const [named, taxpayers] = [entries(codesText), entries(taxpayersText)];
  return {
    wanted: { codes: named, taxpayers: taxpayers.map(digitsOf) },
    faults: {
      codes: named.find((code) => !carried.has(code)) ?? null,
      taxpayers: taxpayers.find((entry) => !/^\d{9,10}$/.test(digitsOf(entry))) ?? null,
    },
  };
}
