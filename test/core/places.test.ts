import fc from 'fast-check';
import { localityOf, placeReader, printCounty, printLocality, printPlace } from '../../src/core/places';
import type { Raw } from '../../src/core/raw';
import { gazetteer } from '../../src/data';
import { read } from '../../src/session';

/** The localities of a place as `TX-18`, a state as its code, or the kind of failure. */
function shown(raw: Raw): string {
  const place = read.place(raw);
  if (!place.ok) return place.failure.kind;
  switch (place.value.kind) {
    case 'national':
      return 'US';
    case 'state':
      return place.value.state.code;
    case 'cbsa':
      return `CBSA ${place.value.cbsa.code}`;
    case 'county':
    case 'zip':
    case 'locality': {
      const { state, id } = place.value.locality;
      return `${state}-${id.slice(6)}`;
    }
  }
}

describe('a place is read as people write it', () => {
  test.each<[Raw, string]>([
    ['US', 'US'],
    ['u.s.', 'US'],
    ['USA', 'US'],
    ['National', 'US'],
    ['United States', 'US'],
    ['TX', 'TX'],
    [' tx ', 'TX'],
    ['Texas', 'TX'],
    ['TEXAS', 'TX'],
    ['District of Columbia', 'DC'],
    ['DC', 'DC'],
    ['Puerto Rico', 'PR'],
    ['GU', 'GU'],
    ['Georgia', 'GA'],
    ['Washington', 'WA'],
    ['New York', 'NY'],
    ['TX-18', 'TX-18'],
    ['TX 18', 'TX-18'],
    ['TX18', 'TX-18'],
    ['tx - 18', 'TX-18'],
    ['TX–18', 'TX-18'],
    ['TX-9', 'TX-09'],
    ['AL-00', 'AL-00'],
    ['TX-18 Houston', 'TX-18'],
    ['04412-18', 'TX-18'],
    ['4412-18', 'TX-18'],
    ['0441218', 'TX-18'],
    [441218, 'TX-18'],
    ['04412 18', 'TX-18'],
    ['TX-18 Houston (04412-18)', 'TX-18'],
    ['Houston', 'TX-18'],
    ['Houston, TX', 'TX-18'],
    ['Houston TX', 'TX-18'],
    ['houston, texas', 'TX-18'],
    ['Fort Worth, TX', 'TX-28'],
    ['Rest of Texas', 'TX-99'],
    ['Manhattan', 'NY-01'],
    ['Queens, NY', 'NY-04'],
    ['Brooklyn', 'NY-02'],
    ['Staten Island, NY', 'NY-02'],
    ['Bronx, NY', 'NY-02'],
    ['Long Island', 'NY-02'],
    ['Washington, DC', 'DC-01'],
    ['Boston', 'MA-01'],
    ['Seattle, WA', 'WA-02'],
    ['St. Louis, MO', 'MO-01'],
    ['Saint Louis, MO', 'MO-01'],
    ['Los Angeles', 'CA-18'],
    ['Baltimore, MD', 'MD-01'],
    [77002, 'TX-18'],
    ['77002', 'TX-18'],
    ['77002-1234', 'TX-18'],
    ['ZIP 77002', 'TX-18'],
    ['Houston, TX 77002', 'TX-18'],
    ['02101', 'MA-01'],
    [2101, 'MA-01'],
    ['Harris County, TX', 'TX-18'],
    ['Harris, TX', 'TX-18'],
    ['harris county texas', 'TX-18'],
    ['Houston County, TX', 'TX-99'],
    ['Orleans Parish, LA', 'LA-01'],
    ['Doña Ana County, NM', 'NM-05'],
    ['Dona Ana, NM', 'NM-05'],
    ['Santa Clara County, CA', 'CA-09'],
    ['Montgomery County, MD', 'DC-01'],
    ['Alexandria city, VA', 'DC-01'],
    ['De Kalb County, GA', 'GA-01'],
    ['DeKalb, GA', 'GA-01'],
    ['Cook County, IL', 'IL-16'],
    ['Miami-Dade County, FL', 'FL-04'],
    ['CA-26', 'CA-26'],
    ['TX/18', 'TX-18'],
    ['TX_18', 'TX-18'],
    ['TX-018', 'TX-18'],
    ['TX Loc. 18', 'TX-18'],
    ['Texas 18', 'TX-18'],
    ['Texas Locality 18', 'TX-18'],
    ['Houston, TX (18)', 'TX-18'],
    ['Houston TX-18', 'TX-18'],
    ['TX-18-Houston', 'TX-18'],
    ['04412/18', 'TX-18'],
    ['MAC 04412 Locality 18', 'TX-18'],
    ['Texas (TX)', 'TX'],
    ['TX (Texas)', 'TX'],
    ['Texas, TX', 'TX'],
    ['TX, USA', 'TX'],
    ['US-TX', 'TX'],
    ['State of Texas', 'TX'],
    ['TX statewide', 'TX'],
    ['Washington State', 'WA'],
    ['D.C.', 'DC'],
    ['USVI', 'VI'],
    ['U.S. Virgin Islands', 'VI'],
    ['CNMI', 'MP'],
    ['American Samoa', 'AS'],
    ['US average', 'US'],
    ['Nat’l', 'US'],
    ['Houston, TX, USA', 'TX-18'],
    ['Ft. Worth, TX', 'TX-28'],
    ['Ft Lauderdale', 'FL-03'],
    ['Kansas City, MO', 'MO-02'],
    ['Kansas City, KS', 'KS'],
    ['Phoenix, AZ', 'AZ'],
    ['Columbus, Ohio', 'OH'],
    ['Manhattan, KS', 'KS'],
    ['Portland, OR', 'OR-01'],
    ['New York, NY', 'NY-01'],
    ['The Bronx', 'NY-02'],
    ['Rest of NY', 'NY-99'],
    ['Rest of state, NY', 'NY-99'],
    ['LA', 'LA'],
    ['LA County', 'CA-18'],
    ['Dade County, FL', 'FL-04'],
    ['Harris Cnty, TX', 'TX-18'],
    ['County of Harris, TX', 'TX-18'],
    ['Cook Co IL', 'IL-16'],
    ['Denver CO', 'CO-01'],
    ['City of Fairfax, VA', 'DC-01'],
    ['Baltimore County', 'MD-01'],
    ['Carson City, NV', 'NV-00'],
    ['Juneau City and Borough, AK', 'AK-01'],
    ['Matanuska-Susitna Borough', 'AK-01'],
    ['Sainte Genevieve County, MO', 'MO-99'],
    ['Prince George’s County, MD', 'DC-01'],
    ['Mayagüez', 'PR-20'],
    ['Texas County, MO', 'MO-99'],
    ['Nevada County, CA', 'CA-75'],
    ['1200 Main St, Houston, TX 77002', 'TX-18'],
    ['Bethesda, MD 20814', 'DC-01'],
    ['zip=77002', 'TX-18'],
    ['77002.0', 'TX-18'],
    [601, 'PR-20'],
    ['ＴＸ', 'TX'],
    ['\u200bTX\u00a0', 'TX'],
    ["'TX", 'TX'],
    // Counties of states of several localities that no town elsewhere in the state is called by.
    ['Fort Bend, TX', 'TX-99'],
    ['Ft. Bend, TX', 'TX-99'],
    ['Travis, TX', 'TX-31'],
    ['Bucks, PA', 'PA-01'],
  ])('%p is %s', (written, expected) => expect(shown(written)).toBe(expected));
});

describe('what is no place, or several, says so', () => {
  test.each<[Raw, string]>([
    ['XX', 'placeUnknown'],
    ['Texsa', 'placeUnknown'],
    ['Springfield', 'placeUnknown'],
    ['TX-77', 'localityUnknown'],
    ['99999-99', 'placeUnknown'],
    ['00000', 'zipUnknown'],
    [99999, 'zipUnknown'],
    [20601, 'zipSplit'],
    ['San Jose, CA', 'placeAmbiguous'],
    // Towns by the name of a county elsewhere.
    ['Decatur, GA', 'countyOrTown'],
    ['Franklin, MA', 'countyOrTown'],
    ['Columbus', 'countyOrTown'],
    ['Reno', 'countyOrTown'],
    ['Mesa', 'countyOrTown'],
    // A county of Massachusetts, and a city of Virginia that is in no county.
    ['Norfolk', 'placeAmbiguous'],
    // In Oregon and Maine, in Missouri and Kansas.
    ['Portland', 'placeAmbiguous'],
    ['Kansas City', 'placeAmbiguous'],
    ['Washington County', 'placeAmbiguous'],
    [true, 'placeUnknown'],
    [-5, 'placeUnknown'],
    [77002.5, 'placeUnknown'],
    ['<script>', 'placeUnknown'],
    ['12/31/2026', 'placeUnknown'],
    ['2026-01-01', 'placeUnknown'],
    ['90837-95', 'placeUnknown'],
    [46022, 'zipUnknown'],
    ['NYC', 'placeAmbiguous'],
    ['New York City', 'placeAmbiguous'],
    ['Dallas/Ft Worth', 'placeAmbiguous'],
    ['Orange County', 'placeAmbiguous'],
    ['Richmond', 'placeAmbiguous'],
    ['Harris Co.', 'placeAmbiguous'],
    ['Rest of State', 'placeAmbiguous'],
    // Of Michigan a county, of California a city of two localities: neither can be meant without saying so.
    ['Oakland', 'placeAmbiguous'],
    ['Houston, TX 48201', 'placeAmbiguous'],
    ['Portland, ME', 'localityUnknown'],
    ['San Antonio, TX', 'localityUnknown'],
    ['McLean, VA', 'localityUnknown'],
    ['TX, LA', 'localityUnknown'],
    ['TX or OK', 'placeUnknown'],
    ['TX, OK', 'placeUnknown'],
    ['TX/LA', 'placeUnknown'],
    ['Haris County, AZ', 'placeUnknown'],
    ['FIPS 48202', 'placeUnknown'],
    // ZIP codes of New York and Alabama, had nobody said what they are.
    ['CBSA 12060', 'cbsaUnknown'],
    ['CBSA 35620', 'cbsaUnknown'],
    ['Atlanta CBSA 12060', 'cbsaUnknown'],
    ['Atlanta, GA (CBSA 12060)', 'cbsaUnknown'],
    ['12060 CBSA', 'cbsaUnknown'],
    ['MSA 12060', 'cbsaUnknown'],
    ['CBSA', 'cbsaUnknown'],
    ['Travis', 'countyOrTown'],
    // A village of Nassau lies upstate.
    ['Nassau, NY', 'countyOrTown'],
    ['TX-118', 'placeUnknown'],
    ['Locality 18', 'placeUnknown'],
    [18, 'placeUnknown'],
    ['770021234', 'placeUnknown'],
    ['O2101', 'placeUnknown'],
    ['Canada', 'placeUnknown'],
    ['N/A', 'placeUnknown'],
    ['😀', 'placeUnknown'],
    [null, 'placeUnknown'],
    [NaN, 'placeUnknown'],
    [Infinity, 'placeUnknown'],
  ])('%p: %s', (written, expected) => expect(shown(written)).toBe(expected));

  test.each([
    ['Huston, TX', 'Houston, TX'],
    ['Texsa', 'Texas'],
    ['Haris County, TX', 'Harris County, TX'],
    ['Dalas, TX', 'Dallas, TX'],
    ['Massachusets', 'Massachusetts'],
    ['04413-18', 'TX-18 Houston (04412-18)'],
  ])('%s: did you mean %s?', (written, meant) => {
    const place = read.place(written);
    expect(place.ok ? '' : place.failure.message).toContain(`Did you mean ${meant}?`);
  });

  test('a town nobody lists is answered with the localities of its state', () => {
    const place = read.place('McLean, VA');
    expect(place.ok ? '' : place.failure.message).toBe(
      '“McLean, VA”: Virginia has no such locality. It has DC-01 DC + MD/VA Suburbs (12202-01); VA-00 Virginia (11302-00). Write one of them, the county or a ZIP code.',
    );
  });
});

describe('a CBSA is known by whoever has rates for it', () => {
  const CBSAS = [
    { code: '26420', title: 'Houston-Pasadena-The Woodlands, TX', counties: ['Harris County, TX', 'Fort Bend, TX'] },
    { code: '19740', title: 'Denver-Aurora-Centennial, CO', counties: ['Denver County, CO', 'Adams County, CO'] },
    { code: '23420', title: 'Fresno, CA', counties: ['Fresno County, CA'] },
    { code: '38900', title: 'Portland-Vancouver-Hillsboro, OR-WA', counties: ['Multnomah County, OR'] },
    { code: '38860', title: 'Portland-South Portland, ME', counties: ['Cumberland County, ME'] },
    // A second pack has it, too.
    { code: '23420', title: 'Fresno, CA', counties: ['Fresno County, CA'] },
  ];
  const readPlace = placeReader(gazetteer, () => CBSAS);
  const codeOf = (raw: Raw): string => {
    const place = readPlace(raw);
    if (!place.ok) return place.failure.kind;
    return place.value.kind === 'cbsa' ? place.value.cbsa.code : place.value.kind;
  };

  test.each<[string, string]>([
    ['CBSA 26420', '26420'],
    ['cbsa:26420', '26420'],
    ['CBSA: 26420', '26420'],
    ['CBSA26420', '26420'],
    ['26420 CBSA', '26420'],
    ['Houston (CBSA 26420)', '26420'],
    ['Houston CBSA', '26420'],
    ['Houston-Pasadena-The Woodlands, TX', '26420'],
    ['houston-pasadena-the woodlands tx MSA', '26420'],
    ['Houston-Pasadena-The Woodlands, TX Metropolitan Statistical Area', '26420'],
    // Colorado is one locality, so that any town there is read as it; the title is nearer.
    ['Denver-Aurora-Centennial, CO', '19740'],
    ['Denver, CO', 'county'],
    ['Aurora, CO', 'state'],
    // A locality of this name is that county.
    ['Fresno, CA', 'locality'],
    ['Fresno CBSA', '23420'],
    ['Portland CBSA', 'placeAmbiguous'],
    ['Portland-South Portland, ME', '38860'],
    ['26420', 'zipUnknown'],
    ['Houston, TX', 'locality'],
    ['CBSA 12060', 'cbsaUnknown'],
    ['CBSA 2642', 'cbsaUnknown'],
  ])('%p is %s', (written, expected) => expect(codeOf(written)).toBe(expected));

  test('Medicare has a price for it where all of its counties lie in one locality', () => {
    const localities = ['CBSA 19740', 'CBSA 23420', 'CBSA 26420'].map((text) => {
      const place = readPlace(text);
      const locality = place.ok && localityOf(place.value);
      if (!locality) return 'no place';
      return locality.ok ? locality.value.id.slice(6) : locality.failure.message;
    });
    expect(localities).toEqual([
      '01',
      '56',
      "Medicare's prices go by locality, and the counties of Houston-Pasadena-The Woodlands, TX (CBSA 26420) are not known to lie in one. Write one of them: Harris County, TX; Fort Bend, TX.",
    ]);
  });
});

describe('laws of places', () => {
  test('what is printed of a locality is read back as it', () => {
    for (const locality of gazetteer.localities) {
      const short = `${locality.state}-${locality.id.slice(6)}`;
      for (const text of [printLocality(locality), locality.id, short]) {
        const place = read.place(text);
        expect(place.ok && localityOf(place.value)).toEqual({ ok: true, value: locality });
      }
    }
  });

  test('every county is read by its name and state', () => {
    const wrong: string[] = [];
    for (const { code } of gazetteer.states)
      for (const { name, locality } of gazetteer.countiesOf(code)) {
        const text = / (?:city|Planning Region|Borough|Census Area|Municipality)$/i.test(name)
          ? `${name}, ${code}`
          : `${name} County, ${code}`;
        const place = read.place(text);
        if (!place.ok || !('locality' in place.value) || place.value.locality !== locality) wrong.push(text);
      }
    expect(wrong).toEqual([]);
  });

  test('every state is read by its name and code', () => {
    for (const { code, name } of gazetteer.states) {
      expect([shown(code), shown(name)]).toEqual([code, code]);
      const place = read.place(code);
      expect(place.ok && printPlace(place.value)).toBe(name);
    }
  });

  test('no text makes it throw or take long', () => {
    const unit = fc.constantFrom('7', '0', 'T', 'X', ' ', '-', ',', '(', 'a', 'County', '\u00e9');
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit }), (written) => {
        const before = performance.now();
        shown(written);
        return performance.now() - before < 500;
      }),
    );
  });
});

test('every county that is known is read back from what formulas call it', () => {
  const counties = gazetteer.states.flatMap(({ code }) =>
    gazetteer.countiesOf(code).map(({ name, locality }) => ({ kind: 'county', county: name, state: code, locality })),
  );
  expect(counties.length).toBeGreaterThan(100);
  const others = counties.filter((county) => {
    const place = read.place(printCounty(county.county, county.state));
    return !place.ok || JSON.stringify(place.value) !== JSON.stringify(county);
  });
  expect(others.map(({ county, state }) => printCounty(county, state))).toEqual([]);
});
