import path from 'node:path';
import { csvRows } from '../csvRows';
import { digesting } from '../digest';
import { printable } from '../printable';
import { Refusal } from '../refusal';
import { isNpi, npiIndex } from './npiIndex';
import { stateOfProvider } from './stateOfProvider';
import { taxonomyClass } from './taxonomyClass';
import type { ZipCounties } from './zipCounties';

/** Where a provider practises and whom its rates are for. */
export interface ProviderClass {
  readonly state: string;
  readonly county: string;
  readonly taxonomy: string;
}

/** A table of NPIs: each NPI's class, and what the classes are. Class 0 is for those who are not in it. */
export interface NpiTable {
  readonly classOf: (npi: number) => number | undefined;
  readonly classes: readonly ProviderClass[];
  readonly rows: number;
  /** Stands for all that it says, in its order. */
  readonly digest: string;
}

const UNKNOWN: ProviderClass = { state: '', county: '', taxonomy: '' };
export const NO_TABLE: Pick<NpiTable, 'classes'> = { classes: [UNKNOWN] };

/** Headings, as NPPES has them and as people write them. */
const NPI = /^npi( number)?$/i;
const STATE = /^(state|provider business practice location address state name|practice state)$/i;
const COUNTRY =
  /^(country( code)?|provider business practice location address country code \(if outside u\.s\.\)|practice country)$/i;
const COUNTY = /^(county|fips|county fips)$/i;
const ZIP = /^(zip( code)?|provider business practice location address postal code|practice zip)$/i;
const TAXONOMY = /^(taxonomy( code)?|healthcare provider taxonomy code_\d+|provider taxonomy)$/i;

/** Twice as many as have ever been given out. */
const MOST_NPIS = 20_000_000;

interface Columns {
  readonly npi: number;
  readonly state: number;
  readonly country: number;
  readonly county: number;
  readonly zip: number;
  readonly taxonomies: readonly number[];
}

function columnsOf(names: readonly string[], name: string): Columns {
  const find = (heading: RegExp) => names.findIndex((text) => heading.test(text));
  const taxonomies = names.flatMap((text, index) => (TAXONOMY.test(text) ? [index] : []));
  const columns = {
    npi: find(NPI),
    state: find(STATE),
    country: find(COUNTRY),
    county: find(COUNTY),
    zip: find(ZIP),
    taxonomies,
  };
  if (columns.npi < 0 || (columns.state < 0 && taxonomies.length === 0))
    throw new Refusal(
      `${name} is no table of NPIs: its first row has to name NPI, and state or taxonomy. An extract of NPPES does.`,
    );
  return columns;
}

/**
 * Reads a table of NPIs from CSV: an extract of NPPES (download.cms.gov/nppes), whole or of some columns, or any table with the
 * columns NPI, state (by its code or its name) and taxonomy, and county (FIPS) if there is one; where there is none, a table of ZIP codes' counties says it.
 */
export async function readNpiTable(file: string, signal: AbortSignal, counties?: ZipCounties): Promise<NpiTable> {
  const name = path.basename(file);
  const index = npiIndex();
  const digested = digesting();
  const npis = new Float64Array(1 << 16);
  // Room for all at once: what is not written to takes no memory, while a list that grows is there twice.
  const classOf = new Uint16Array(MOST_NPIS);
  let count = 0;
  const classes: ProviderClass[] = [UNKNOWN];
  const known = new Map<string, number>();

  function countyIn(row: readonly string[], { county, zip }: Columns): string {
    if (county < 0 && !counties) return '';
    const stated = fiveDigits(row[county]);
    return stated === '' ? (counties?.get(fiveDigits(row[zip])) ?? '') : stated;
  }

  const states = new Map<string, string>();
  function stateIn(row: readonly string[], columns: Columns): string {
    const written = row[columns.state] ?? '';
    const country = row[columns.country] ?? '';
    const key = country === '' ? written : `${written}|${country}`;
    const before = states.get(key);
    if (before !== undefined) return before;
    const state = stateOfProvider(written, country);
    if (state === undefined)
      throw new Refusal(
        `${name}: the state of NPI ${row[columns.npi] ?? ''} is “${printable(written).slice(0, 40)}”, which is none. Write it as TX or Texas, or leave it empty; of addresses abroad a column with the country says so.`,
      );
    states.set(key, state);
    return state;
  }

  function add(row: readonly string[], columns: Columns): void {
    const npi = Number(row[columns.npi]);
    if (!isNpi(npi)) return;
    if (count === MOST_NPIS) throw new Refusal(`${name} lists more NPIs than there are. Take the NPPES extract.`);
    const state = stateIn(row, columns);
    const county = countyIn(row, columns);
    const taxonomy = taxonomyClass(columns.taxonomies.map((index) => (row[index] ?? '').trim()).filter(Boolean));
    const key = `${state}|${county}|${taxonomy}`;
    let of = known.get(key);
    if (of === undefined) {
      of = classes.push({ state, county, taxonomy }) - 1;
      if (of > 0xffff) throw new Refusal(`${name} names too many counties. Counties are five digits (FIPS).`);
      known.set(key, of);
    }
    index.set(npi, of);
    npis[count % npis.length] = npi;
    classOf[count] = of;
    count += 1;
    if (count % npis.length === 0) digested.add(npis);
  }

  await csvRows(file, signal, (names) => {
    const columns = columnsOf(names, name);
    if (counties && columns.zip < 0)
      throw new Refusal(
        `${name} has no column of ZIP codes, so --zip-counties has nothing to look up. Add it or leave the option out.`,
      );
    return (row) => add(row, columns);
  });
  if (count === 0) throw new Refusal(`${name} holds no NPI of ten digits.`);
  index.trim();
  digested.add(npis.subarray(0, count % npis.length));
  digested.add(classOf.subarray(0, count));
  digested.add(JSON.stringify(classes));
  return { classOf: index.get, classes, rows: count, digest: digested.digest() };
}

/** A FIPS or ZIP code, with the zero that a spreadsheet took from its front, without the four digits behind it. */
const fiveDigits = (cell = ''): string =>
  cell
    .trim()
    .replace(/^(?=\d{4}(?:-?\d{4})?$)/, '0')
    .slice(0, 5);
