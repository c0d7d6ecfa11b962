import { findSchedules } from '../../../../src/core/fees';
import { printPlace } from '../../../../src/core/places';
import type { Raw } from '../../../../src/core/raw';
import { bareSheet } from '../../../../src/core/sheets';
import { openRates, TERMS } from './measure';

/** The places of the rows of a schedule whose column of regions is headed so. */
function places(heading: string, cells: readonly Raw[]): readonly string[] {
  const sheet = bareSheet('Aetna', [['CPT', 'Aetna Rate', heading], ...cells.map((cell) => [90837, 150.25, cell])]);
  const [mapping] = findSchedules(sheet);
  const reader = openRates(sheet, mapping!, TERMS);
  if (!reader.ok) throw new Error(reader.failure.message);
  return Array.from({ length: reader.value.length }, (_, index) => reader.value.read(index))
    .flat()
    .map((one) => (one.kind === 'rate' ? printPlace(one.reading.line.key.place) : one.kind));
}

// FIPS 48201 is Harris County, Texas; the ZIP code 48201 is Detroit's. Sources: the Census Bureau's codes, CMS's ZIP5 file.
describe('numbers of five digits below a heading of regions', () => {
  test.each(['County', 'County FIPS', 'FIPS', 'FIPS Code', 'GEOID', 'State County FIPS Code', 'Parish', 'Borough'])(
    '“%s”: counties',
    (heading) =>
      expect(places(heading, [48201, '48201'])).toEqual(Array(2).fill('Harris County, TX, TX-18 Houston (04412-18)')),
  );

  test.each(['ZIP', 'Zip Code', 'Region'])('“%s”: ZIP codes', (heading) =>
    expect(places(heading, [48201, 48201]).join()).toMatch(/MI-01|Detroit/),
  );

  test('names stay names beside them', () =>
    expect(places('Parish', ['Orleans Parish, LA', 22071])).toEqual(
      places('Region', Array(2).fill('Orleans Parish, LA')),
    ));
});
