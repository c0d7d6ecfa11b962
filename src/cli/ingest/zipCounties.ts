import path from 'node:path';
import { csvRows } from '../csvRows';
import { Refusal } from '../refusal';

/** The county (FIPS, five digits) of a ZIP code; of several, the one with most of its addresses or of its land. */
export type ZipCounties = ReadonlyMap<string, string>;

/** Headings of HUD's crosswalk and of the Census Bureau's relationship file, and as people write them. */
const ZIP = /^(zip( code)?|geoid_zcta5_20)$/i;
const COUNTY = /^(county|fips|county fips|geoid|geoid_county_20)$/i;
/** By which a ZIP code's counties are ranked, the best known first. */
const WEIGHTS = [/^bus_ratio$/i, /^tot_ratio$/i, /^res_ratio$/i, /^arealand_part$/i];

const digits = (text: string | undefined): string => {
  const trimmed = (text ?? '').trim();
  return /^\d{3,5}$/.test(trimmed) ? trimmed.padStart(5, '0') : '';
};

/**
 * Reads which county a ZIP code lies in: HUD's ZIP-COUNTY crosswalk (huduser.gov), by the share of business addresses, or the Census
 * Bureau's ZCTA to county file (census.gov), by land; or any table with the columns ZIP and county.
 */
export async function readZipCounties(file: string, signal: AbortSignal): Promise<ZipCounties> {
  const name = path.basename(file);
  const best = new Map<string, { readonly county: string; readonly weight: number }>();
  await csvRows(file, signal, (names) => {
    const find = (heading: RegExp | undefined) => names.findIndex((text) => heading?.test(text));
    const [zip, county] = [find(ZIP), find(COUNTY)];
    if (zip < 0 || county < 0)
      throw new Refusal(
        `${name} does not say which county a ZIP code lies in: its first row has to name ZIP and COUNTY.`,
      );
    const weighs = find(WEIGHTS.find((heading) => find(heading) >= 0));
    return (row) => {
      const [code, fips] = [digits(row[zip]), digits(row[county])];
      const weight = Number(row[weighs] ?? 0);
      const before = best.get(code);
      if (code !== '' && fips !== '' && (!before || weight > before.weight)) best.set(code, { county: fips, weight });
    };
  });
  if (best.size === 0)
    throw new Refusal(`${name} holds no ZIP code of five digits with a county of five digits (FIPS).`);
  return new Map([...best].map(([zip, { county }]) => [zip, county]));
}
