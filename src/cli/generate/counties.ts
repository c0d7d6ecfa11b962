import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countyEquivalents } from '../../data/places/countyEquivalents';
import { states } from '../../data/places/states';
import { SERVED_ELSEWHERE } from '../../data/cms/sources';
import type { CountyRow } from '../../formats';

interface Atlas {
  objects: { counties: { geometries: { id: string; properties: { name: string } }[] } };
}

/** Without accents, points or case: Census writes `Doña Ana`, `St. Louis` and `DeSoto`, CMS capitals. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();

interface CensusCounty {
  /** The last three digits of its FIPS code. */
  readonly number: number;
  readonly name: string;
}

/**
 * All counties and their equivalents by state, in the order of their FIPS codes, named as the Census Bureau does (us-atlas, and what it
 * lacks); independent cities end in ` city`.
 */
function countiesByState(): Map<string, readonly CensusCounty[]> {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const { objects } = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const drawn = objects.counties.geometries.map(({ id, properties: { name } }) => {
    const isCity = Number(id.slice(2)) >= 510 && !/ city$/i.test(name);
    return [id, isCity ? `${name} city` : name] as const;
  });
  const all = [...new Map([...drawn, ...countyEquivalents])].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    states.map(({ code, fips }) => [
      code,
      all.filter(([id]) => id.startsWith(fips)).map(([id, name]) => ({ number: Number(id.slice(2)), name })),
    ]),
  );
}

/** `Autauga; Baldwin; 6 Barbour`: a county's number is written where it is not two more than the one's before it. */
function inOrder(counties: readonly CensusCounty[]): string {
  const sorted = [...counties].sort((one, other) => one.number - other.number);
  return sorted
    .map(({ number, name }, index) => (number === (sorted[index - 1]?.number ?? -1) + 2 ? name : `${number} ${name}`))
    .join('; ');
}

/** State → locality → its counties, every county of the country in exactly one place. */
export function counties(rows: readonly CountyRow[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...countiesByState()].map(([state, all]) => {
      const homes = new Map<string, CensusCounty[]>();
      const left = new Map(all.map((county) => [plain(county.name), county]));
      for (const { locality, counties: named } of rows) {
        for (const county of named.filter((one) => one.state === state)) {
          const found = left.get(plain(county.name));
          if (found === undefined)
            throw new Error(`${locality}: ${county.name}, ${state} is no county, or is listed twice`);
          left.delete(plain(county.name));
          homes.set(locality, [...(homes.get(locality) ?? []), found]);
        }
      }
      const rest = rows.find((row) => row.state === state && row.rest)?.locality ?? SERVED_ELSEWHERE[state];
      if (left.size > 0) {
        if (rest === undefined)
          throw new Error(`${state}: no locality takes ${[...left.values()].map(({ name }) => name).join(', ')}`);
        homes.set(rest, [...left.values()]);
      }
      return [state, Object.fromEntries([...homes].map(([locality, list]) => [locality, inOrder(list)]))];
    }),
  );
}
