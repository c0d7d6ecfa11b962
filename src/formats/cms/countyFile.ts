import { csvRows } from '../csv';
import { parseRows, type Parsed } from '../parsed';

/** One locality's counties: named ones by state, or the rest of its state. */
export interface CountyRow {
  readonly locality: string;
  /** Two letters. */
  readonly state: string;
  readonly counties: readonly { readonly state: string; readonly name: string }[];
  /** True where the locality takes every county of its state that no other locality names. */
  readonly rest: boolean;
}

const REST = /^ALL (?:OTHER )?COUNT(?:IES|Y EQUIVALENTS)/;
const STATE_NAMES: Readonly<Record<string, string>> = { VIRGINIA: 'VA', MARYLAND: 'MD' };

/** What the crosswalk misspells or names by an older name. */
const CORRECTIONS: Readonly<Record<string, string>> = { ORAGNGE: 'ORANGE', DADE: 'MIAMI-DADE' };

/**
 * Reads CMS's locality-county crosswalk, whose lists are separated by commas, slashes, semicolons and AND, and which names the
 * counties of two other states under the locality of the District of Columbia.
 */
export function parseCountyFile(text: string): Parsed<CountyRow> {
  const seen = new Set<string>();
  return parseRows(csvRows(text), 1, ([mac = '', number = '', state = '', , published = '']) => {
    const locality = `${mac.padStart(5, '0')}-${number.padStart(2, '0')}`;
    if (seen.has(locality)) return undefined;
    seen.add(locality);
    if (!/^\d{5}-\d{2}$/.test(locality) || !/^[A-Z]{2}$/.test(state)) {
      return `${mac}, ${number}, ${state}: expected a contractor, a locality and a two-letter state`;
    }
    const rest = REST.test(published);
    const counties = rest ? [] : published.split(';').flatMap((group) => groupCounties(group, state));
    return { locality, state, counties, rest };
  });
}

function groupCounties(group: string, home: string): CountyRow['counties'] {
  const elsewhere = / IN (VIRGINIA|MARYLAND)$/.exec(group.trim());
  const state = STATE_NAMES[elsewhere?.[1] ?? ''] ?? home;
  return group
    .replace(/ IN (?:VIRGINIA|MARYLAND)$/, '')
    .split(/,|\/| AND |^AND /)
    .map((name) =>
      name
        .replace(/^\s*AND /, '')
        .replace(/ CNTY\s*$/, '')
        .trim(),
    )
    .filter((name) => name !== '')
    .map((name) => ({ state, name: CORRECTIONS[name] ?? name }));
}
