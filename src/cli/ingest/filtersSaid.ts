import { digest } from '../digest';
import { listOf, namesOf } from './listOf';
import type { NpiTable } from './npiTable';
import { statesNamed } from './statesNamed';
import { codesNamed, type Filters } from './wanted';

/** All by which a folder's rates are kept, and are called. */
export interface Asked extends Filters {
  readonly payers: string | undefined;
  readonly payer: string | undefined;
  readonly state: string;
  /** The table of NPIs, with the counties that ZIP codes lie in. */
  readonly table: NpiTable | undefined;
}

/** The same list in another order, or out of a file, is the same. */
const ofList = (items: readonly string[]): string =>
  `${items.length}: ${digest([...new Set(items.map((item) => item.toUpperCase()))].sort().join('\n'))}`;

/**
 * What was asked to be kept, as text: a folder holds rates kept by one set of filters. Lists and tables are in it by what stands in
 * them, not by their files' names.
 */
export async function filtersSaid({ codes, tins, states, onlyNpis, payers, payer, state, table }: Asked) {
  const named = await codesNamed(codes);
  return JSON.stringify({
    codes: named === 'all' ? named : ofList(named),
    tins: tins === undefined ? undefined : ofList(await listOf('--tins', tins)),
    states: states === undefined ? undefined : ofList(await statesNamed('--states', states)),
    'only-npis': onlyNpis === undefined ? undefined : ofList(await listOf('--only-npis', onlyNpis)),
    payers: payers === undefined ? undefined : ofList(await namesOf('--payers', payers)),
    npis: table && `${table.rows}: ${table.digest}`,
    payer,
    state,
  });
}
