import type { County, Gazetteer, Locality } from '../../core/places';
import { formerCounties } from '../places/formerCounties';
import { states as STATES } from '../places/states';
import { eachOfRuns } from './decodeRuns';
import COUNTIES from './generated/counties.json';
import LOCALITIES from './generated/localities.json';
import ZIPS from './generated/zips.json';
import { MERGED_LOCALITIES, SERVED_ELSEWHERE } from './sources';

const ZIP_CODES = 100_000;
const SPLIT = 0x4000;

/** `04412-18 TX Houston`; those that were folded into a neighbour come after it, so that it exists when they name it. */
function readLocalities(): Map<string, Locality> {
  const found = new Map<string, Locality>();
  const lines = [...LOCALITIES.localities].sort(
    (one, other) => Number(one.slice(0, 8) in MERGED_LOCALITIES) - Number(other.slice(0, 8) in MERGED_LOCALITIES),
  );
  for (const line of lines) {
    const id = line.slice(0, 8);
    const successor = found.get(MERGED_LOCALITIES[id] ?? '') ?? null;
    found.set(id, { id, state: line.slice(9, 11), name: line.slice(12), successor });
  }
  return found;
}

const byId = readLocalities();
const localities = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));

function locality(id: string): Locality {
  const found = byId.get(id);
  if (!found) throw new Error(`${id} is not among the generated localities: run npm run data`);
  return found;
}

const states = STATES.map(({ code, name }) => {
  const elsewhere = SERVED_ELSEWHERE[code];
  const own = localities.filter(({ state, successor }) => state === code && !successor);
  return { code, name, localities: elsewhere === undefined ? own : [locality(elsewhere)] };
});

/** By ZIP code, the place of its locality in the list plus one; 0 is nobody's. */
function zipTable(): Int16Array {
  const table = new Int16Array(ZIP_CODES);
  for (const [id, runs] of Object.entries(ZIPS.runs)) {
    const index = localities.indexOf(locality(id)) + 1;
    eachOfRuns(runs, (zip) => (table[zip] = index));
  }
  eachOfRuns(ZIPS.split, (zip) => (table[zip] = (table[zip] ?? 0) | SPLIT));
  return table;
}

let zips: Int16Array | undefined;

const COUNTIES_BY_STATE: Readonly<Record<string, Readonly<Record<string, string>>>> = COUNTIES.states;

/** `Autauga; Baldwin; 6 Barbour`: a county's number is two more than the one's before it, where none is written. */
function countiesIn(state: string, names: string, home: Locality): readonly County[] {
  let last = -1;
  return names.split('; ').map((text) => {
    const space = text.indexOf(' ');
    const number = Number(text.slice(0, space));
    last = number > 0 ? number : last + 2;
    return {
      fips: state + String(last).padStart(3, '0'),
      name: number > 0 ? text.slice(space + 1) : text,
      locality: home,
    };
  });
}

const counties: ReadonlyMap<string, readonly County[]> = new Map(
  STATES.map(({ code, fips }) => [
    code,
    Object.entries(COUNTIES_BY_STATE[code] ?? {}).flatMap(([id, names]) => countiesIn(fips, names, locality(id))),
  ]),
);

/** States, localities, ZIP codes and counties as CMS assigns them. */
export const gazetteer: Gazetteer = {
  states,
  localities,
  localityOfZip(zip) {
    zips ??= zipTable();
    const entry = zips[zip] ?? 0;
    const found = localities[(entry & ~SPLIT) - 1];
    return found ? { locality: found, split: (entry & SPLIT) !== 0 } : null;
  },
  countiesOf: (state) => counties.get(state) ?? [],
  formerCounties,
};
