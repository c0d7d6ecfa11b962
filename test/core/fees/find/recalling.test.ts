import {
  correctMapping,
  findSchedules,
  type KeptMapping,
  recalling,
  type ScheduleMapping,
  withArea,
  withTitles,
} from '../../../../src/core/fees';
import { toTheEnd } from '../../../../src/core/pausing';
import type { Raw } from '../../../../src/core/raw';
import { areaA1, type Area, type SheetCells } from '../../../../src/core/sheets';
import { bareSheet } from '../../../support/bareSheet';

type Rows = readonly (readonly Raw[])[];
const HEADINGS = ['Code', 'Rate', 'Units'];
const FEES: Rows = [HEADINGS, [90837, 150.5, 10], [90834, 110.5, 20], [90791, 170.5, 30], [99214, 120.5, 40]];

const foundIn = (sheet: SheetCells): ScheduleMapping => findSchedules(sheet)[0]!;
const kept = (found: ScheduleMapping, mapping: ScheduleMapping): KeptMapping => ({
  ...mapping,
  found: { area: found.area, headingRows: found.headingRows },
});
const recalled = (keeps: KeptMapping, sheet: SheetCells): ScheduleMapping | undefined =>
  toTheEnd(recalling([keeps], sheet, foundIn(sheet)));

/** A schedule of A1:C5 whose range the user has changed. */
function narrowed(change: Partial<Area>, rows: Rows = FEES): KeptMapping {
  const sheet = bareSheet('Fees', rows);
  const found = foundIn(sheet);
  return kept(found, withArea(sheet, found, { ...found.area, ...change }));
}

const areaNow = (keeps: KeptMapping, rows: Rows): string | undefined => {
  const mapping = recalled(keeps, bareSheet('Fees', rows));
  return mapping && areaA1(mapping.area);
};

describe('a corrected range', () => {
  test('is read again on the same sheet', () => expect(areaNow(narrowed({ right: 1 }), FEES)).toBe('A1:B5'));

  test('grows with rows that are added below', () =>
    expect(areaNow(narrowed({ right: 1 }), [...FEES, [90847, 100.5, 50]])).toBe('A1:B6'));

  test('that ends before what was found ends there still, whatever is added', () =>
    expect(areaNow(narrowed({ bottom: 3 }), [...FEES, [90847, 100.5, 50]])).toBe('A1:C4'));

  test('takes in a new column at the side that was left open', () => {
    const rows = FEES.map((row, index) => [...row, index === 0 ? 'Modifier' : '95']);
    const mapping = recalled(narrowed({ bottom: 3 }), bareSheet('Fees', rows));
    expect(mapping?.columns.map(({ role }) => role)).toEqual(['code', 'rate', 'units', 'modifier']);
  });

  test.each<[string, Rows]>([
    ['other headings', [['Code', 'Fee', 'Visits'], ...FEES.slice(1)]],
    ['a row inserted above', [['Rates of 2026', null, null], ...FEES]],
  ])('is not used where the sheet has %s there', (_, rows) => {
    expect(areaNow(narrowed({ bottom: 3 }), rows)).not.toBe('A1:C4');
  });

  test('is read with the days that its headings name now', () => {
    const dated = (day: string): Rows => [['Code', `Rate eff ${day}`, 'Units'], ...FEES.slice(1)];
    const sheet = bareSheet('Fees', dated('7/1/2024'));
    const found = foundIn(sheet);
    const keeps = kept(found, correctMapping(withArea(sheet, found, { ...found.area, bottom: 3 }), 2, 'ignored'));
    const now = recalled(keeps, bareSheet('Fees', dated('7/1/2025')));
    expect(now?.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['Code', 'code'],
      ['Rate eff 7/1/2025', 'rate'],
      ['Units', 'ignored'],
    ]);
  });

  test('is read with the title that stands above it now', () => {
    const titled = (title: string): SheetCells => bareSheet('Fees', [[title], [], ...FEES]);
    const before = titled('Aetna – LCSW rates');
    const found = foundIn(before);
    const keeps = kept(found, withArea(before, found, { ...found.area, right: 1 }));
    expect(recalled(keeps, before)?.titled?.says).toEqual({ practitioner: 'LCSW' });
    expect(recalled(keeps, titled('Aetna – PhD rates'))?.titled?.says).toEqual({ practitioner: 'PhD' });
    expect(recalled(keeps, titled('Aetna'))?.titled).toBeUndefined();
  });

  test.each([
    ['the same sheet', 'Fees'],
    ['another with the same headings', 'Other'],
  ])('without its titles is so again on %s, until they are heard again', (_, name) => {
    const titled = (sheet: string): SheetCells => bareSheet(sheet, [['Aetna – LCSW rates'], [], ...FEES]);
    const found = foundIn(titled('Fees'));
    const off = kept(found, withTitles(found, false));
    expect(recalled(off, titled(name))?.withoutTitles).toBe(true);
    expect(recalled(kept(found, withTitles(off, true)), titled(name))?.withoutTitles).toBeUndefined();
  });

  test('of another sheet lends its roles alone', () => {
    const other = bareSheet('Other', FEES);
    const found = foundIn(other);
    const keeps = kept(found, correctMapping(withArea(other, found, { ...found.area, bottom: 2 }), 2, 'ignored'));
    const mapping = recalled(keeps, bareSheet('Fees', FEES));
    expect(mapping && [areaA1(mapping.area), mapping.columns[2]?.role]).toEqual(['A1:C5', 'ignored']);
  });
});

describe('a schedule without headings', () => {
  const rows: Rows = [
    [90837, 120, 150],
    [90834, 100, 140],
    [90791, 160, 130],
  ];
  const found = foundIn(bareSheet('Fees', rows));
  const keeps = kept(found, correctMapping(correctMapping(found, 1, 'rate'), 2, 'units'));
  const roles = (mapping: ScheduleMapping | undefined) => mapping?.columns.map(({ role }) => role);

  test('is remembered by its sheet and its place, and grows', () => {
    const mapping = recalled(keeps, bareSheet('Fees', [...rows, [90847, 90, 80]]));
    expect(roles(mapping)).toEqual(['code', 'rate', 'units']);
    expect(mapping && areaA1(mapping.area)).toBe('A1:C4');
  });

  test.each<[string, SheetCells]>([
    ['on another sheet', bareSheet('Other', rows)],
    ['elsewhere on the sheet', bareSheet('Fees', [[], [], ...rows])],
    [
      'with the codes in another column',
      bareSheet(
        'Fees',
        rows.map(([code = null, ...rest]) => [...rest, code]),
      ),
    ],
  ])('is not what stands %s', (_, sheet) => expect(recalled(keeps, sheet)).toBeUndefined());
});

test('a range that is drawn anew has the fiscal years that the title says', () => {
  const rows: Rows = [
    ['Aetna, fiscal year begins July 1'],
    [],
    ['Code', 'FY25 Rate', 'FY26 Rate'],
    ...FEES.slice(1).map(([code, rate]) => [code!, rate!, Number(rate) + 1]),
  ];
  const sheet = bareSheet('Fees', rows);
  const found = findSchedules(sheet, 20260101)[0]!;
  const { columns } = withArea(sheet, found, { ...found.area, bottom: 5 }, { today: 20260101 });
  expect(found.columns.map(({ role }) => role)).toContain('rate');
  expect(columns.map(({ role }) => role)).toEqual(found.columns.map(({ role }) => role));
});
