import { createReadStream } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { Refusal } from '../refusal';
import { taxonomyClass } from './taxonomyClass';

/** Where a provider practises and whom its rates are for. */
export interface ProviderClass {
  readonly state: string;
  readonly county: string;
  readonly taxonomy: string;
}

/** A table of NPIs: each NPI's class, and what the classes are. Class 0 is for those who are not in it. */
export interface NpiTable {
  readonly npis: Float64Array;
  readonly classOf: Uint16Array;
  readonly classes: readonly ProviderClass[];
}

const UNKNOWN: ProviderClass = { state: '', county: '', taxonomy: '' };
export const NO_TABLE: Pick<NpiTable, 'classes'> = { classes: [UNKNOWN] };

/** Headings, as NPPES has them and as people write them. */
const NPI = /^npi( number)?$/i;
const STATE = /^(state|provider business practice location address state name|practice state)$/i;
const COUNTY = /^(county|fips|county fips)$/i;
const TAXONOMY = /^(taxonomy( code)?|healthcare provider taxonomy code_\d+|provider taxonomy)$/i;

const TEXT = 1 << 22;
/** Twice as many as have ever been given out. */
const MOST_NPIS = 20_000_000;

/**
 * Reads a table of NPIs from CSV: an extract of NPPES (download.cms.gov/nppes), whole or of some columns, or any table with the
 * columns NPI, state and taxonomy, and county (FIPS) if there is one.
 */
export async function readNpiTable(file: string, signal: AbortSignal): Promise<NpiTable> {
  const name = path.basename(file);
  let npis = new Float64Array(1 << 16);
  let classOf = new Uint16Array(1 << 16);
  let count = 0;
  const classes: ProviderClass[] = [UNKNOWN];
  const known = new Map<string, number>();
  let columns: { npi: number; state: number; county: number; taxonomies: readonly number[] } | undefined;

  function head(row: readonly string[]): void {
    const names = row.map((text) => text.replace(/^\uFEFF/, '').trim());
    const npi = names.findIndex((text) => NPI.test(text));
    const state = names.findIndex((text) => STATE.test(text));
    const county = names.findIndex((text) => COUNTY.test(text));
    const taxonomies = names.flatMap((text, index) => (TAXONOMY.test(text) ? [index] : []));
    if (npi < 0 || (state < 0 && taxonomies.length === 0))
      throw new Refusal(
        `${name} is no table of NPIs: its first row has to name NPI, and state or taxonomy. An extract of NPPES does.`,
      );
    columns = { npi, state, county, taxonomies };
  }

  function add(row: readonly string[]): void {
    if (!columns) {
      head(row);
      return;
    }
    const npi = Number(row[columns.npi]);
    if (!(npi >= 1e9 && npi < 1e10)) return;
    if (count === MOST_NPIS) throw new Refusal(`${name} lists more NPIs than there are. Take the NPPES extract.`);
    if (count === npis.length) {
      npis = grown(npis, new Float64Array(count * 2));
      classOf = grown(classOf, new Uint16Array(count * 2));
    }
    const state = (row[columns.state] ?? '').trim().toUpperCase().slice(0, 2);
    const county = (row[columns.county] ?? '').trim().slice(0, 5);
    const taxonomy = taxonomyClass(columns.taxonomies.map((index) => (row[index] ?? '').trim()).filter(Boolean));
    const key = `${state}|${county}|${taxonomy}`;
    let of = known.get(key);
    if (of === undefined) {
      of = classes.push({ state, county, taxonomy }) - 1;
      if (of > 0xffff) throw new Refusal(`${name} names too many counties. Counties are five digits (FIPS).`);
      known.set(key, of);
    }
    npis[count] = npi;
    classOf[count] = of;
    count += 1;
  }

  await new Promise<void>((resolve, reject) => {
    const stream = createReadStream(file, { signal, highWaterMark: TEXT });
    Papa.parse<string[]>(stream, {
      skipEmptyLines: true,
      step({ data }, parser) {
        try {
          add(data);
        } catch (error) {
          parser.abort();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
      complete: () => resolve(),
      error: (error) =>
        reject(signal.aborted ? (signal.reason as Error) : new Refusal(`${name} cannot be read: ${error.message}`)),
    });
  });
  if (count === 0) throw new Refusal(`${name} holds no NPI of ten digits.`);
  return { npis: npis.subarray(0, count), classOf: classOf.subarray(0, count), classes };
}

function grown<T extends Float64Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
