import { MEDICARE, type Setting } from '../core/benchmarks';
import { type CountyOfCbsa, countyRegions, type PackRegion, type PackSetting, type PackTables } from '../core/market';
import type { Cents } from '../core/money';
import type { Place } from '../core/places';
import { gazetteer, medicare } from '../data';
import { book, read } from './loaded';

const NATION: PackRegion = { kind: 'national', id: 'US', name: 'United States', counties: [] };

const STATES: ReadonlyMap<string, { readonly region: PackRegion; readonly place: Place }> = new Map(
  gazetteer.states.map((state) => [
    state.code,
    {
      region: { kind: 'state', id: state.code, name: state.name, counties: [] },
      place: { kind: 'state', state },
    },
  ]),
);

/** A rate that is paid anywhere is set beside the office's price, the higher one; where Medicare has none, beside the facility's. */
const SETTINGS: Readonly<Record<PackSetting, readonly Setting[]>> = {
  nonfacility: ['nonfacility'],
  facility: ['facility'],
  any: ['nonfacility', 'facility'],
};

function medicarePrice(text: string, state: string, setting: PackSetting): Cents | null {
  const code = read.code(text);
  if (!code.ok) return null;
  const place = STATES.get(state)?.place ?? { kind: 'national' };
  for (const one of SETTINGS[setting]) {
    const price = book.benchmark({
      code: code.value,
      place,
      setting: one,
      practitioner: null,
      asOf: { kind: 'newest' },
      measure: MEDICARE,
      payer: null,
    });
    if (price.ok) return price.value.amount;
  }
  return null;
}

/**
 * What a pack is made with: units of the codes that Parley carries, Medicare's newest prices (a state's is the mean of its localities)
 * and, of regions, the state that a rate's providers practise in and the nation; counties and CBSAs where a table names them. A county
 * that lies in another state than its provider is said to practise in makes no region.
 */
export function packTablesWith(counties: readonly CountyOfCbsa[]): PackTables {
  const known = countyRegions(counties);
  return {
    unitOf: (code) => medicare.entry(code)?.unit,
    medicare: medicarePrice,
    regionsOf(state, county) {
      const around = known.get(county);
      const within = state === '' ? (around?.state ?? '') : state;
      const near = around?.state === within ? around.regions : [];
      const home = STATES.get(within);
      return home ? [...near, home.region, NATION] : [NATION];
    },
  };
}

/** The same, without counties. */
export const packTables: PackTables = packTablesWith([]);
