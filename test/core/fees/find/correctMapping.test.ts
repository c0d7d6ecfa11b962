import {
  correctMapping,
  findSchedules,
  type Role,
  type ScheduleMapping,
  similarMapping,
  withArea,
  withHeadingRows,
} from '../../../../src/core/fees';
import type { Raw } from '../../../../src/core/raw';
import type { SheetCells } from '../../../../src/core/sheets';
import { factOf, readingsOf } from './measure';
import { bareSheet } from '../../../support/bareSheet';

type Rows = readonly (readonly Raw[])[];

const sheetOf = (rows: Rows, name = 'Aetna 2025'): SheetCells => bareSheet(name, rows);
const mappingOf = (sheet: SheetCells): ScheduleMapping => findSchedules(sheet)[0]!;
const roles = ({ columns }: ScheduleMapping): readonly Role[] => columns.map(({ role }) => role);
const dollars = (sheet: SheetCells, mapping: ScheduleMapping) =>
  readingsOf(sheet, mapping).map((reading) =>
    reading.kind === 'rate' ? factOf(reading.reading).dollars : reading.kind,
  );

const RATES = sheetOf([
  ['Code', 'Fee', 'Price', 'Count', 'Units'],
  [90837, 150, 140, 7, 10],
  [90834, 120, 110, 8, 20],
]);

describe('a mapping that the user corrects', () => {
  test('reads by the column that was chosen', () => {
    const chosen = correctMapping(mappingOf(RATES), 2, 'rate');
    expect(dollars(RATES, chosen)).toEqual([140, 110]);
    expect(chosen.columns[2]).toEqual({ column: 2, heading: 'Price', role: 'rate', why: 'you chose it' });
  });

  test('a role that one column has is taken from the other; rates are several', () => {
    const mapping = mappingOf(RATES);
    expect(roles(mapping)).toEqual(['code', 'ignored', 'ignored', 'ignored', 'units']);
    expect(roles(correctMapping(mapping, 3, 'units'))).toEqual(['code', 'ignored', 'ignored', 'units', 'ignored']);
    expect(roles(correctMapping(correctMapping(mapping, 1, 'rate'), 2, 'rate'))).toEqual([
      'code',
      'rate',
      'rate',
      'ignored',
      'units',
    ]);
  });

  test('choosing what it is already, or a column outside, changes nothing; what was given stays as it was', () => {
    const mapping = Object.freeze(mappingOf(RATES));
    expect(correctMapping(mapping, 0, 'code')).toBe(mapping);
    expect(correctMapping(mapping, 99, 'rate')).toBe(mapping);
  });

  test('what the heading says of a rate comes with the role: payer, licence, setting', () => {
    const sheet = sheetOf([
      ['Code', 'Sunrise', 'Moonbeam', 'LCSW'],
      [90837, 150.5, 140.5, 120.5],
      [90834, 120.5, 110.5, 100.5],
    ]);
    const one = correctMapping(mappingOf(sheet), 1, 'rate');
    expect(one.columns[1]).not.toHaveProperty('payer');
    expect(correctMapping(one, 2, 'rate').columns[2]).toHaveProperty('payer', 'Moonbeam');
    expect(correctMapping(one, 3, 'rate').columns[3]).toHaveProperty('practitioner', 'LCSW');
  });

  test('whole numbers without headings are read once somebody says which are the rates, and which the units', () => {
    const sheet = sheetOf([
      [90837, 120, 150],
      [90834, 100, 140],
      [90791, 160, 130],
    ]);
    const mapping = mappingOf(sheet);
    expect(dollars(sheet, mapping)).toEqual([]);
    expect(mapping.columns.slice(1).map(({ why }) => why)).toEqual(
      Array(2).fill('it has no heading, and whole numbers may be rates or units a year: choose which'),
    );
    const settled = correctMapping(correctMapping(mapping, 1, 'rate'), 2, 'units');
    expect(dollars(sheet, settled)).toEqual([120, 100, 160]);
    expect(withArea(sheet, mapping, mapping.area).columns.map(({ role }) => role)).toEqual([
      'code',
      'ignored',
      'ignored',
    ]);
  });

  test('another area and other heading rows are understood anew', () => {
    const sheet = sheetOf([
      ['Code', 'Rate'],
      [90837, 150],
      [90834, 120],
      ['CPT', 'Allowed'],
      [90791, 180],
    ]);
    const mapping = mappingOf(sheet);
    const lower = withArea(sheet, mapping, { top: 3, left: 0, bottom: 4, right: 1 });
    expect(lower.columns.map(({ heading }) => heading)).toEqual(['CPT', 'Allowed']);
    expect(dollars(sheet, lower)).toEqual([180]);
    expect(dollars(sheet, withHeadingRows(sheet, lower, 0))).toContain(180);
  });
});

describe('a remembered mapping', () => {
  const next = sheetOf(
    [['Aetna, next year'], ['Code', 'Fee', 'Price', 'Count', 'Units'], [90837, 155, 145, 7, 10]],
    'Aetna 2026',
  );

  test('is offered for next year’s sheet, with its area', () => {
    const remembered = correctMapping(mappingOf(RATES), 2, 'rate');
    const offered = similarMapping([remembered], next, mappingOf(next));
    expect(offered?.area).toEqual({ top: 1, left: 0, bottom: 2, right: 4 });
    expect(offered?.sheet).toBe('Aetna 2026');
    expect(dollars(next, offered!)).toEqual([145]);
  });

  test('years in headings make no difference, other headings do', () => {
    const of = (year: number, last: string) =>
      sheetOf(
        [
          ['Code', `${year} Rate`, last],
          [90837, 155, 'x'],
          [90834, 150, 'y'],
        ],
        `Fees ${year}`,
      );
    const remembered = mappingOf(of(2025, 'Notes'));
    const later = of(2026, 'Notes');
    const other = of(2026, 'Remarks');
    expect(similarMapping([remembered], later, mappingOf(later))).toBeDefined();
    expect(similarMapping([remembered], other, mappingOf(other))).toBeUndefined();
  });

  test('of the same sheet goes before another’s, and no payer is carried to another sheet', () => {
    const other = { ...correctMapping(mappingOf(RATES), 1, 'rate'), payer: 'Aetna' };
    const own = { ...correctMapping(mappingOf(RATES), 2, 'rate'), sheet: 'Cigna', payer: 'Cigna PPO' };
    const sheet = { ...next, name: 'Cigna' };
    const found = mappingOf({ ...sheet, rows: next.rows.slice(1) });
    expect(similarMapping([own, other], sheet, found)?.payer).toBe('Cigna PPO');
    expect(similarMapping([other], sheet, { ...found, payer: 'Cigna' })?.payer).toBe('Cigna');
  });
});
