import { CATALOGUE } from './catalogue';

export interface CatalogueEntry {
  readonly code: string;
  readonly unit: string;
  readonly label: string;
  readonly family: string;
}

/** The catalogue's lines, in their order; a code that belongs to two families stands in the first. */
export const catalogue: readonly CatalogueEntry[] = Object.entries(CATALOGUE).flatMap(([family, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', unit = '', label = ''] = line.split(' | ');
      return { code, unit, label, family };
    }),
);
