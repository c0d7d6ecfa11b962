import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** All counties and their equivalents by state, named as the Census Bureau does (us-atlas); independent cities end in ` city`. */
function countiesByState(): Map<string, string[]> {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const { objects } = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const name = (id: string, own: string) => (Number(id.slice(2)) >= 510 && !/ city$/i.test(own) ? `${own} city` : own);
  return new Map(
    states.map(({ code, fips }) => [
      code,
      objects.counties.geometries
        .filter(({ id }) => id.startsWith(fips))
        .map(({ id, properties }) => name(id, properties.name))
        .sort(),
    ]),
  );
}

/** State → locality → its counties, every county of the country in exactly one place. */
export function counties(rows: readonly CountyRow[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...countiesByState()].map(([state, names]) => {
      const homes = new Map<string, string[]>();
      const left = new Map(names.map((name) => [plain(name), name]));
      for (const { locality, counties: named } of rows) {
        for (const county of named.filter((one) => one.state === state)) {
          const name = left.get(plain(county.name));
          if (name === undefined)
            throw new Error(`${locality}: ${county.name}, ${state} is no county, or is listed twice`);
          left.delete(plain(county.name));
          homes.set(locality, [...(homes.get(locality) ?? []), name]);
        }
      }
      const rest = rows.find((row) => row.state === state && row.rest)?.locality ?? SERVED_ELSEWHERE[state];
      if (left.size > 0) {
        if (rest === undefined) throw new Error(`${state}: no locality takes ${[...left.values()].join(', ')}`);
        homes.set(rest, [...left.values()]);
      }
      return [state, Object.fromEntries([...homes].map(([locality, list]) => [locality, list.sort().join('; ')]))];
    }),
  );
}
