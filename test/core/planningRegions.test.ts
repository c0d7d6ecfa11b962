import { localityOf, placeReader, printPlace } from '../../src/core/places';
import type { PackRegion } from '../../src/core/market';
import { packPlaces } from '../../src/core/market/regionsOf';
import { gazetteer } from '../../src/data';
import { ask, read } from '../../src/session';

/**
 * Connecticut's planning regions as the Federal Register lists them: "Change to County-Equivalents in the State of Connecticut",
 * 87 FR 34235, document 2022-12063 (6 June 2022).
 */
const REGIONS = [
  ['09110', 'Capitol'],
  ['09120', 'Greater Bridgeport'],
  ['09130', 'Lower Connecticut River Valley'],
  ['09140', 'Naugatuck Valley'],
  ['09150', 'Northeastern Connecticut'],
  ['09160', 'Northwest Hills'],
  ['09170', 'South Central Connecticut'],
  ['09180', 'Southeastern Connecticut'],
  ['09190', 'Western Connecticut'],
] as const;

/** The counties that they replaced, 09001 to 09015. */
const COUNTIES = ['Fairfield', 'Hartford', 'Litchfield', 'Middlesex', 'New Haven', 'New London', 'Tolland', 'Windham'];

const printed = (written: string | number): string => {
  const place = read.place(written);
  return place.ok ? printPlace(place.value) : place.failure.message;
};

const IN_CONNECTICUT = 'CT-00 Connecticut (13102-00)';

describe('a planning region of Connecticut is a place', () => {
  test.each(REGIONS)('%s: %s, by its name and its code, and called what it is', (fips, name) => {
    const expected = `${name} Planning Region, CT, ${IN_CONNECTICUT}`;
    for (const written of [
      `${name} Planning Region, CT`,
      `${name} Planning Region, Connecticut`,
      `${name} Planning Region`,
      `${name}, CT`,
      `${name.toUpperCase()} PLANNING REGION`,
      `${name} Council of Governments, CT`,
      `FIPS ${fips}`,
      `FIPS ${Number(fips)}`,
      `${name} Planning Region, CT (${fips})`,
      `0500000US${fips}`,
    ])
      expect([written, printed(written)]).toEqual([written, expected]);
  });

  test.each([
    ['Western CT', 'Western Connecticut'],
    ['Southeastern Connecticut', 'Southeastern Connecticut'],
    ['Lower CT River Valley', 'Lower Connecticut River Valley'],
    ['Capitol Region, CT', 'Capitol'],
    ['Naugatuck Valley COG', 'Naugatuck Valley'],
  ])('%s is the %s Planning Region', (written, name) => {
    expect(printed(written)).toBe(`${name} Planning Region, CT, ${IN_CONNECTICUT}`);
  });

  test.each(COUNTIES)('%s County is read still, by its name and its code', (name) => {
    const fips = `090${String(2 * COUNTIES.indexOf(name) + 1).padStart(2, '0')}`;
    expect([printed(`${name} County, CT`), printed(`FIPS ${fips}`)]).toEqual(
      Array(2).fill(`${name} County, CT, ${IN_CONNECTICUT}`),
    );
  });

  test.each([
    ['Capitol County, CT', 'Capitol Planning Region, CT'],
    ['Fairfield Planning Region, CT', 'Fairfield County, CT'],
    // A number alone is a ZIP code, and no civilian one begins with 09: what else it may be is offered, not taken.
    ['09110', 'Capitol Planning Region, CT'],
    ['9190', 'Western Connecticut Planning Region, CT'],
  ])('%s is none: did you mean %s?', (written, meant) => {
    expect(printed(written)).toContain(`Did you mean ${meant}?`);
  });

  /** CMS's relative values and indices of RVU25D and RVU26C, locality 13102-00, worked out by hand. */
  test.each([
    ['2025-06-30', 160.53, '(3.63 × 1.022 + 1.06 × 1.091 + 0.08 × 1.207) × 32.3465 = 160.5318'],
    ['2026-06-30', 172.76, '(3.78 × 1.020 + 1.20 × 1.077 + 0.02 × 1.210) × 33.4009 = 172.7561'],
  ])('Medicare pays for 90837 there on %s $%d: %s', (asOf, dollars) => {
    const asked = { measure: null, asOf, setting: null, practitioner: null, payer: null };
    for (const region of ['Capitol Planning Region, CT', 'FIPS 9140', 'Hartford County, CT', 'CT']) {
      const answer = ask({ ...asked, code: '90837', region });
      expect([region, answer.ok ? answer.value.amount / 100 : answer.failure.message]).toEqual([region, dollars]);
    }
  });
});

describe('planning regions as the areas of OMB Bulletin 23-01 name them', () => {
  const AREA = {
    code: '14860',
    title: 'Bridgeport-Stamford-Danbury, CT',
    counties: ['Greater Bridgeport Planning Region, CT', 'Western Connecticut Planning Region, CT'],
  };

  test('an area made of them has their Medicare locality', () => {
    const place = placeReader(gazetteer, () => [AREA])('CBSA 14860');
    const locality = place.ok && localityOf(place.value);
    expect(locality && locality.ok && locality.value.id).toBe('13102-00');
  });

  test('a place is answered by its region, then by its area, then by the state and the nation', () => {
    const regions: readonly PackRegion[] = [
      { kind: 'national', id: 'US', name: 'United States', counties: [] },
      { kind: 'state', id: 'CT', name: 'Connecticut', counties: [] },
      { kind: 'cbsa', id: `CBSA:${AREA.code}`, name: AREA.title, counties: AREA.counties },
      ...REGIONS.map(([id, name]) => {
        const title = `${name} Planning Region, CT`;
        return { kind: 'county' as const, id, name: title, counties: [title] };
      }),
    ];
    const places = packPlaces(regions, gazetteer);
    const idsOf = (written: string) => {
      const place = read.place(written);
      return place.ok ? places.regionsOf(place.value).map((index) => regions[index]?.id) : [place.failure.kind];
    };
    expect(idsOf('Greater Bridgeport, CT')).toEqual(['09120', 'CBSA:14860', 'CT', 'US']);
    expect(idsOf('FIPS 9190')).toEqual(['09190', 'CBSA:14860', 'CT', 'US']);
    expect(idsOf('Northwest Hills, CT')).toEqual(['09160', 'CT', 'US']);
    // Fairfield County was divided among three of them, and lies in none.
    expect(idsOf('Fairfield County, CT')).toEqual(['CT', 'US']);
  });
});
