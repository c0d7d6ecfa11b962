import path from 'node:path';
import type { CountyOfCbsa } from '../../../core/market';
import { states } from '../../../session';
import { csvRows } from '../../csvRows';
import { Refusal } from '../../refusal';

/** Headings of the Census Bureau's delineation file (list 1, saved as CSV), and as people write them. */
const HEADINGS = {
  fips: /^(fips|county fips|geoid)$/i,
  stateFips: /^fips state code$/i,
  countyFips: /^fips county code$/i,
  county: /^(county\/county equivalent|county( name)?)$/i,
  state: /^(state( name)?)$/i,
  cbsa: /^cbsa( code)?$/i,
  title: /^cbsa (title|name)$/i,
} as const;

type Column = keyof typeof HEADINGS;

const STATES = new Map(states.flatMap(([code, name]) => [[code, code] as const, [name.toUpperCase(), code] as const]));

const fipsOf = (text: string, digits: number): string => (/^\d+$/.test(text) ? text.padStart(digits, '0') : '');

/**
 * Reads which counties there are, by what name, and which CBSA each is counted in: the Census Bureau's delineation file of core based
 * statistical areas (census.gov, list 1), or any table with FIPS, county and state, and CBSA code and CBSA title where there is one.
 * Titles and notes above and below the table are passed over.
 */
export async function readCounties(file: string, signal: AbortSignal): Promise<readonly CountyOfCbsa[]> {
  const name = path.basename(file);
  const found = new Map<string, CountyOfCbsa>();
  let columns: Readonly<Record<Column, number>> | undefined;
  const isWhole = (at: Readonly<Record<Column, number>>) =>
    at.county >= 0 && at.state >= 0 && (at.fips >= 0 || (at.stateFips >= 0 && at.countyFips >= 0));

  function take(cells: readonly string[]): void {
    if (!columns) {
      const find = (column: Column) => cells.findIndex((text) => HEADINGS[column].test(text.trim()));
      const at = {
        ...{ fips: find('fips'), stateFips: find('stateFips'), countyFips: find('countyFips') },
        ...{ county: find('county'), state: find('state'), cbsa: find('cbsa'), title: find('title') },
      };
      if (isWhole(at)) columns = at;
      return;
    }
    const at = columns;
    const cell = (column: Column) => (cells[at[column]] ?? '').trim();
    const parts = fipsOf(cell('stateFips'), 2) + fipsOf(cell('countyFips'), 3);
    const fips = at.fips >= 0 ? fipsOf(cell('fips'), 5) : parts;
    const state = STATES.get(cell('state').toUpperCase());
    if (fips.length !== 5 || cell('county') === '' || state === undefined) return;
    const code = cell('cbsa');
    const cbsa = code === '' ? null : { code, title: cell('title') || `CBSA ${code}` };
    found.set(fips, { fips, name: cell('county'), state, cbsa });
  }

  await csvRows(file, signal, (headings) => {
    take(headings);
    return take;
  });
  if (found.size === 0)
    throw new Refusal(
      `${name} names no counties: it needs the columns FIPS, County and State (and CBSA Code and CBSA Title). The Census Bureau’s delineation file has them.`,
    );
  return [...found.values()];
}
