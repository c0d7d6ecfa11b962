import { printPlace } from '../../src/core/places';
import { read } from '../../src/session';

/** What a county is read back as, without its locality; or the failure's message. */
const printed = (written: string | number): string => {
  const place = read.place(written);
  return place.ok ? printPlace(place.value).replace(/, [A-Z]{2}-\d\d .*/, '') : place.failure.message;
};

/** Names and FIPS codes of the Census Bureau's list of counties and their equivalents (national_county2020). */
describe('the equivalents of counties are called what they are', () => {
  test.each([
    ['02013', 'Aleutians East Borough, AK'],
    ['02020', 'Anchorage Municipality, AK'],
    ['02050', 'Bethel Census Area, AK'],
    ['02063', 'Chugach Census Area, AK'],
    ['02066', 'Copper River Census Area, AK'],
    ['02110', 'Juneau City and Borough, AK'],
    ['02130', 'Ketchikan Gateway Borough, AK'],
    ['02158', 'Kusilvak Census Area, AK'],
    ['02198', 'Prince of Wales-Hyder Census Area, AK'],
    ['02230', 'Skagway Municipality, AK'],
    ['02290', 'Yukon-Koyukuk Census Area, AK'],
    ['01001', 'Autauga County, AL'],
    ['11001', 'District of Columbia, DC'],
    ['12086', 'Miami-Dade County, FL'],
    ['13089', 'DeKalb County, GA'],
    ['17099', 'LaSalle County, IL'],
    ['22059', 'LaSalle Parish, LA'],
    ['22071', 'Orleans Parish, LA'],
    ['22089', 'St. Charles Parish, LA'],
    ['24005', 'Baltimore County, MD'],
    ['24510', 'Baltimore city, MD'],
    ['24033', "Prince George's County, MD"],
    ['29186', 'Ste. Genevieve County, MO'],
    ['29189', 'St. Louis County, MO'],
    ['29510', 'St. Louis city, MO'],
    ['30049', 'Lewis and Clark County, MT'],
    ['32510', 'Carson City, NV'],
    ['35013', 'Doña Ana County, NM'],
    ['36061', 'New York County, NY'],
    ['46102', 'Oglala Lakota County, SD'],
    ['48201', 'Harris County, TX'],
    ['48283', 'La Salle County, TX'],
    ['51036', 'Charles City County, VA'],
    ['51059', 'Fairfax County, VA'],
    ['51095', 'James City County, VA'],
    ['51159', 'Richmond County, VA'],
    ['51600', 'Fairfax city, VA'],
    ['51760', 'Richmond city, VA'],
    ['55141', 'Wood County, WI'],
    ['56045', 'Weston County, WY'],
    ['72097', 'Mayagüez Municipio, PR'],
    ['72127', 'San Juan Municipio, PR'],
    ['78010', 'St. Croix Island, VI'],
  ])('FIPS %s is %s', (fips, expected) => {
    expect(printed(`FIPS ${fips}`)).toBe(expected);
    expect(printed(expected)).toBe(expected);
  });

  test('a FIPS code that lost its zero is that one still', () => {
    expect(['FIPS 1001', 'fips: 2020', 'County FIPS code 9110', '1001 (FIPS)'].map(printed)).toEqual([
      'Autauga County, AL',
      'Anchorage Municipality, AK',
      'Capitol Planning Region, CT',
      'Autauga County, AL',
    ]);
  });
});

describe('a county by the word that people have for it', () => {
  test.each([
    ['Orleans Parish', 'Orleans Parish, LA'],
    ['Jefferson Parish', 'Jefferson Parish, LA'],
    ['La Salle Parish', 'LaSalle Parish, LA'],
    ['Saint John the Baptist Parish, LA', 'St. John the Baptist Parish, LA'],
    ['Parish of Caddo', 'Caddo Parish, LA'],
    ['Municipality of Anchorage', 'Anchorage Municipality, AK'],
    ['Juneau Borough', 'Juneau City and Borough, AK'],
    ['City and Borough of Sitka', 'Sitka City and Borough, AK'],
    ['Mat-Su Borough', 'Matanuska-Susitna Borough, AK'],
    ['Prince of Wales–Hyder Census Area', 'Prince of Wales-Hyder Census Area, AK'],
    ['Lake & Peninsula Borough', 'Lake and Peninsula Borough, AK'],
    // As formulas of older reports name it.
    ['Bethel County, AK', 'Bethel Census Area, AK'],
    ['Municipio de Ponce', 'Ponce Municipio, PR'],
    ['San Juan Municipio', 'San Juan Municipio, PR'],
    ['Anasco, PR', 'Añasco Municipio, PR'],
    ['St. Thomas, VI', 'St. Thomas Island, VI'],
    ['City and County of Denver', 'Denver County, CO'],
    ['City and County of San Francisco', 'San Francisco County, CA'],
    ['San Francisco', 'San Francisco County, CA'],
    ['Borough of Manhattan', 'New York County, NY'],
    ['Lewis & Clark County, MT', 'Lewis and Clark County, MT'],
    ['Baltimore County', 'Baltimore County, MD'],
    ['Norfolk County', 'Norfolk County, MA'],
    ['De Kalb County, IL', 'DeKalb County, IL'],
    ['LaSalle County, TX', 'La Salle County, TX'],
    ['Du Page County', 'DuPage County, IL'],
    ['Desoto County, FL', 'DeSoto County, FL'],
    ['Prince George’s', "Prince George's County, MD"],
    ['Prince Georgeʼs County, MD', "Prince George's County, MD"],
    ['Don\u0303a Ana County, NM', 'Doña Ana County, NM'],
    ['DOÑA ANA, NM', 'Doña Ana County, NM'],
    ['Mayagu\u0308ez Municipio', 'Mayagüez Municipio, PR'],
    ['“Harris County, TX”', 'Harris County, TX'],
    // The state first.
    ['TX: Harris County', 'Harris County, TX'],
    ['TX - Harris', 'Harris County, TX'],
    ['Louisiana – Caddo Parish', 'Caddo Parish, LA'],
    ['Harris County - TX', 'Harris County, TX'],
    // Cities that are one with their county.
    ['Augusta-Richmond County, GA', 'Richmond County, GA'],
    ['Augusta, GA', 'Richmond County, GA'],
    ['Columbus, GA', 'Muscogee County, GA'],
    ['Louisville/Jefferson County, KY', 'Jefferson County, KY'],
    ['Jacksonville, FL', 'Duval County, FL'],
    // Names of before.
    ['Shannon County, SD', 'Oglala Lakota County, SD'],
    ['Wade Hampton Census Area', 'Kusilvak Census Area, AK'],
    ['Bedford city, VA', 'Bedford County, VA'],
    ['FIPS 12025', 'Miami-Dade County, FL'],
    ['Valdez-Cordova Census Area, AK', 'Valdez-Cordova Census Area, AK'],
  ])('%s is %s', (written, expected) => expect(printed(written)).toBe(expected));
});

describe('independent cities', () => {
  test.each([
    ['Fairfax city, VA', 'Fairfax city, VA'],
    ['City of Fairfax, Virginia', 'Fairfax city, VA'],
    ['Fairfax (city), VA', 'Fairfax city, VA'],
    ['Fairfax County VA', 'Fairfax County, VA'],
    ['Richmond city, VA', 'Richmond city, VA'],
    ['Richmond County, VA', 'Richmond County, VA'],
    ['Alexandria, VA', 'Alexandria city, VA'],
    ['Virginia Beach, VA', 'Virginia Beach city, VA'],
    ['Arlington, VA', 'Arlington County, VA'],
    ['St. Louis City', 'St. Louis city, MO'],
    ['City of St. Louis', 'St. Louis city, MO'],
    ['Baltimore City, MD', 'Baltimore city, MD'],
  ])('%s is %s', (written, expected) => expect(printed(written)).toBe(expected));

  test.each([
    [
      'Fairfax, VA',
      'For the county write Fairfax County, VA or Fairfax city, VA; for the town write one of its ZIP codes',
    ],
    [
      'Richmond, VA',
      'For the county write Richmond County, VA or Richmond city, VA; for the town write one of its ZIP codes',
    ],
    ['Fairfax', 'could be Fairfax County, VA; Fairfax city, VA.'],
    // Indiana and California have cities of this name.
    ['Richmond city', 'For the county write Richmond city, VA; for the town write one of its ZIP codes'],
    ['Norfolk County, VA', 'Did you mean Norfolk city, VA?'],
    ['Harris Parish, TX', 'Did you mean Harris County, TX?'],
    ['LA Parish', 'is not a place'],
  ])('%s is asked about: %s', (written, says) => expect(printed(written)).toContain(says));
});

describe('a name of several places is asked about, never guessed', () => {
  test.each([
    ['Richmond County', ['Richmond County, GA', 'Richmond County, NY', 'Richmond County, NC', 'Richmond County, VA']],
    ['St. Louis County', ['St. Louis County, MN', 'St. Louis County, MO']],
    ['Suffolk County', ['Suffolk County, MA', 'Suffolk County, NY']],
    ['Nassau County', ['Nassau County, FL', 'Nassau County, NY']],
    ['La Salle', ['LaSalle County, IL', 'LaSalle Parish, LA', 'La Salle County, TX']],
    ['Orleans', ['Orleans Parish, LA', 'Orleans County, NY', 'Orleans County, VT']],
    ['Juneau', ['Juneau City and Borough, AK', 'Juneau County, WI']],
    ['Dade County', ['Dade County, GA', 'Dade County, MO', 'Miami-Dade County, FL']],
    ['Portland', ['OR-01 Portland (02302-01)', 'ME-03 Southern Maine (14112-03)']],
    ['Kansas City', ['MO-02 Metropolitan Kansas City (05302-02)', 'KS-00 Kansas (05202-00)']],
  ])('%s', (written, choices) => {
    expect(printed(written)).toBe(`“${written}” could be ${choices.join('; ')}. Write one of them.`);
    for (const choice of choices) expect(read.place(choice).ok).toBe(true);
  });

  test.each([
    // Towns of Georgia, California and Illinois.
    ['Rincon', 'Rincón Municipio, PR'],
    ['San Lorenzo', 'San Lorenzo Municipio, PR'],
    ['Westchester', 'Westchester County, NY'],
    // The city lies in Wilkes County.
    ['Washington, GA', 'Washington County, GA'],
    ['Macon, GA', 'Macon County, GA or Bibb County, GA'],
    ['Dade, GA', 'Dade County, GA'],
  ])('%s may be a town: write %s', (written, county) =>
    expect(printed(written)).toContain(`For the county write ${county}; for the town write one of its ZIP codes`),
  );
});

describe('five digits are a ZIP code, unless they are said to be a county’s', () => {
  test.each<[string | number, string]>([
    // Detroit by its ZIP code, and Houston by its FIPS code.
    [48201, 'ZIP 48201'],
    ['Detroit, MI 48201', 'ZIP 48201'],
    ['Wayne County, MI 48201', 'ZIP 48201'],
    ['Harris County, TX 77002', 'ZIP 77002'],
    [1001, 'ZIP 01001'],
    ['Harris County, TX 48201', 'Harris County, TX'],
    ['Harris County, TX (48201)', 'Harris County, TX'],
    ['48201 - Harris County, Texas', 'Harris County, TX'],
    ['GEOID 48201', 'Harris County, TX'],
    ['County 48201', 'Harris County, TX'],
    ['FIPS 48-201', 'Harris County, TX'],
    ['FIPS48201', 'Harris County, TX'],
    ['county_fips_48201', 'Harris County, TX'],
    ['0500000US48201', 'Harris County, TX'],
  ])('%p is %s', (written, expected) => expect(printed(written)).toBe(expected));

  test.each([
    ['Harris 48201', 'could be Harris County, TX; ZIP 48201.'],
    ['Dallas County, TX (FIPS 48201)', 'could be Harris County, TX; Dallas County, TX.'],
    // A ZIP code of Dallas.
    ['Harris County, TX 75201', 'could be ZIP 75201, TX-11 Dallas (04412-11); Harris County, TX'],
    ['FIPS 99999', 'is not a place'],
    // A contractor of Medicare and a service, which as ZIP codes were Maine's and Long Beach's.
    ['MAC 04412', 'is not a place'],
    ['CPT 90806', 'is not a place'],
  ])('%s: %s', (written, says) => expect(printed(written)).toContain(says));
});

test.each([
  ['W. Virginia', 'West Virginia'],
  ['N. Carolina', 'North Carolina'],
  ['S. Dakota', 'South Dakota'],
])('%s is %s', (written, expected) => expect(printed(written)).toBe(expected));
