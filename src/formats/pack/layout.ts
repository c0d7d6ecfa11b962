import type { Column, Distributions, MarketPack } from '../../core/market';

export const PACK_KEY = 'parley.pack';
export const CHECKSUM_KEY = 'parley.checksum';
/** Raised whenever older readers would misunderstand a file. */
export const PACK_VERSION = 2;

/** A column of text, which a dictionary stands behind. */
interface TextColumn {
  readonly name: string;
  /** Where a row's place in the dictionary is; the unit goes with the code. */
  readonly of: 'code' | 'modifiers' | 'setting' | 'region' | 'payer' | 'period';
  readonly words: (pack: Omit<MarketPack, 'distributions'>) => readonly string[];
}

/** All payers together are written as nothing, so that the column is plain text. */
const ALL_PAYERS = '';

export const TEXT_COLUMNS: readonly TextColumn[] = [
  { name: 'code', of: 'code', words: ({ codes }) => codes.map(({ code }) => code) },
  { name: 'unit', of: 'code', words: ({ codes }) => codes.map(({ unit }) => unit) },
  { name: 'modifiers', of: 'modifiers', words: ({ classes }) => classes },
  { name: 'setting', of: 'setting', words: ({ settings }) => settings },
  { name: 'region', of: 'region', words: ({ regions }) => regions.map(({ id }) => id) },
  { name: 'payer', of: 'payer', words: ({ payers }) => payers.map((payer) => payer ?? ALL_PAYERS) },
  { name: 'period', of: 'period', words: ({ periods }) => periods.map(({ name }) => name) },
];

/** What a distribution rests on, by the names of its columns. */
export const COUNT_COLUMNS = [
  ['n', 'groups'],
  ['untold', 'untold'],
  ['rates', 'rates'],
  ['dropped', 'dropped'],
] as const satisfies readonly (readonly [name: string, of: keyof Distributions])[];

/** The columns of whole numbers; percentiles are in cents: `q0`, `q50`, `q100`. */
export const numberColumns = (distributions: Distributions): readonly (readonly [name: string, column: Column])[] => [
  ...COUNT_COLUMNS.map(([name, of]) => [name, distributions[of]] as const),
  ...distributions.quantiles.map(({ percent, cents }) => [`q${percent}`, cents] as const),
];
