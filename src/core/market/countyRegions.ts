import type { PackRegion } from './pack';

/** A county and the metropolitan or micropolitan area (CBSA) that it is counted in, if any. */
export interface CountyOfCbsa {
  /** Five digits: `48201`. */
  readonly fips: string;
  /** `Harris County`. */
  readonly name: string;
  /** Postal code of its state. */
  readonly state: string;
  readonly cbsa: { readonly code: string; readonly title: string } | null;
}

export interface CountyRegions {
  /** Postal code of its state. */
  readonly state: string;
  /** The county and its CBSA, nearest first. */
  readonly regions: readonly PackRegion[];
}

/** The regions of a pack that counties make, by FIPS code: each county, and each CBSA with all its counties. */
export function countyRegions(counties: readonly CountyOfCbsa[]): ReadonlyMap<string, CountyRegions> {
  const members = new Map<string, string[]>();
  const nameOf = ({ name, state }: CountyOfCbsa) => `${name}, ${state}`;
  for (const county of counties)
    if (county.cbsa) {
      const list = members.get(county.cbsa.code) ?? [];
      members.set(county.cbsa.code, list);
      list.push(nameOf(county));
    }
  const cbsas = new Map<string, PackRegion>();
  for (const { cbsa } of counties)
    if (cbsa)
      cbsas.set(cbsa.code, {
        kind: 'cbsa',
        id: `CBSA:${cbsa.code}`,
        name: cbsa.title,
        counties: members.get(cbsa.code) ?? [],
      });
  return new Map(
    counties.map((county) => {
      const own: PackRegion = { kind: 'county', id: county.fips, name: nameOf(county), counties: [nameOf(county)] };
      const around = county.cbsa ? cbsas.get(county.cbsa.code) : undefined;
      return [county.fips, { state: county.state, regions: around ? [own, around] : [own] }];
    }),
  );
}
