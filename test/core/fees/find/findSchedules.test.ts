import { correctMapping, findSchedules } from '../../../../src/core/fees';
import { bareSheet } from '../../../support/bareSheet';
import { draw, SHEETS } from './pages';
import { measure, ratesOf, schedulesOf } from './measure';

describe('schedules are found on sheets as people lay them out: no rate is read wrongly, and none is missed', () => {
  test.each(SHEETS)('$what', (layout) => {
    // Only some layouts throw dice; the others are the same each time.
    const seeds = layout.draw.length > 1 ? [1, 2, 3] : [1];
    for (const seed of seeds) {
      const { rates, right, wrong, notRead, silent } = measure(draw(layout, seed));
      expect(wrong).toEqual([]);
      expect(silent).toEqual([]);
      expect({ right, notRead }).toEqual({ right: rates, notRead: 0 });
      expect(rates).toBeGreaterThan(0);
    }
  });
});

test('years side by side are all read, whatever day it is: the day of the audit decides which counts', () => {
  const sheet = bareSheet('Aetna', [
    ['CPT', 'Rate 2025', 'Rate 2026', 'Rate 2027'],
    [90834, 101, 102, 103],
    [90837, 141, 142, 143],
  ]);
  const ratesOn = (today: number) =>
    findSchedules(sheet, today).flatMap(({ columns }) =>
      columns.filter(({ role }) => role === 'rate').map(({ heading }) => heading),
    );
  for (const today of [20260630, 20261231, 20270101])
    expect(ratesOn(today)).toEqual(['Rate 2025', 'Rate 2026', 'Rate 2027']);
});

test.each([
  [['FY24', 'FY25'], 'nothing says on which days “FY24”, “FY25” begin'],
  [['2024-25 Rate', '2025-26 Rate'], 'nothing says on which days “2024-25 Rate”, “2025-26 Rate” begin'],
  [['Year 1', 'Year 2 (3%)'], 'nothing says on which days “Year 1”, “Year 2 (3%)” begin'],
])('of the years %j, whose days nobody says, the user chooses', (headings, why) => {
  const sheet = bareSheet('Aetna', [
    ['CPT', ...headings],
    [90834, 101.5, 102.5],
    [90837, 141.5, 142.5],
  ]);
  const [found] = findSchedules(sheet, 20260630);
  const rates = found?.columns.slice(1) ?? [];
  expect(rates.map(({ role }) => role)).toEqual(['ignored', 'ignored']);
  for (const rate of rates) expect(rate.why).toContain(why);
});

const sheetOf = (...headings: readonly string[]) =>
  bareSheet('Aetna', [
    ['CPT', ...headings],
    [90834, ...headings.map((_, at) => 101.5 + at)],
    [90837, ...headings.map((_, at) => 141.5 + at)],
  ]);
const whys = (...headings: readonly string[]) =>
  schedulesOf(sheetOf(...headings))[0]
    ?.columns.slice(1)
    .map(({ role, why }) => `${role}: ${why}`);

test.each([['FY25'], ['2024-25 Rate'], ['Contract Year 2']])(
  'of %s alone the rates are read, and the column says that they have no first day, and what to write',
  (heading) => {
    expect(whys(heading)).toEqual([
      `rate: heading “${heading}”, but nothing says on which day it begins, as “Fiscal year begins July 1” or “Effective 7/1/2025” above would, so that its rates have no first day`,
    ]);
  },
);

test.each([
  ['Aetna Q3 2025', 'Aetna', 20250701],
  ['Optum 2025-07', 'Optum', 20250701],
  ['BCBS Jul’25', 'BCBS', 20250701],
  ['Cigna 7_1_2024', 'Cigna', 20240701],
  ['March Vision', 'March Vision', null],
  ['June 2025 Rates', 'Payer not named (June 2025 Rates)', 20250601],
])('a sheet that is called %s has the rates of %s', (name, payer, effective) => {
  const found = ratesOf({ ...sheetOf('Rate'), name }).map(([, fact]) => fact);
  expect(found.map((one) => [one.payer, one.effective])).toEqual([
    [payer, effective],
    [payer, effective],
  ]);
});

test.each([
  ['Cigna 7/1/2024 - Present', 'Cigna', 20240701],
  ['Aetna May 2025', 'Aetna', 20250501],
  ['Aetna 2024-25', 'Aetna', null],
  ['Aetna rates effective July 1, 2025', 'Aetna', 20250701],
])('a title “%s” says the payer and the day', (title, payer, effective) => {
  const sheet = bareSheet('Fees', [[title], [], ...sheetOf('Rate').rows]);
  expect(ratesOf(sheet)[0]?.[1]).toMatchObject({ payer, effective });
});

test.each([
  ['Rate 7/24', 'names a time without all of its year: write it, as “Jan 2025”'],
  ['January Rate', 'names a time without all of its year: write it, as “Jan 2025”'],
  ['Harris County', 'names a place that may be several: write which, as “Harris County, TX”'],
  ['Moonbeam', 'may be a payer’s name, but nothing says so'],
])('of %s beside a rate it is said that it %s', (heading, says) => {
  expect(whys('Rate', heading)?.[1]).toBe(`ignored: heading “${heading}”, which ${says}`);
});

test('days of which nobody can tell the month are none, but their years say which is newer', () => {
  expect(whys('Rates Eff. 7.1.24', 'Rates Eff. 7.1.25')).toEqual([
    'ignored: heading “Rates Eff. 7.1.24”, which is earlier than “Rates Eff. 7.1.25”',
    'rate: heading “Rates Eff. 7.1.25”',
  ]);
});

test.each([
  ['Jan 2025', 'Feb 2025'],
  ['Q1 2025', 'Q2 2025'],
])('%s and %s may be what was paid in each', (...headings) => {
  for (const why of whys(...headings) ?? [])
    expect(why).toMatch(
      /^ignored: .*, which may be the rate from then on, or a figure of that time alone: choose which$/,
    );
});

test('cities are never payers: beside a rate of all they say what they are, and chosen they are places', () => {
  const sheet = sheetOf('Rate', 'Houston');
  const [found] = schedulesOf(sheet);
  expect(whys('Rate', 'Houston')?.[1]).toBe(
    'ignored: heading “Houston”, which names a place, not a payer: give each rate its place, in its heading or in a column',
  );
  const chosen = correctMapping(found!, 2, 'rate');
  expect(chosen.columns[2]).toMatchObject({ role: 'rate', region: 'Houston' });
  expect(chosen.columns[2]).not.toHaveProperty('payer');
});

test('a professional fee beside one for the facility is no part with a modifier, for the user either', () => {
  const [found] = schedulesOf(sheetOf('Rate', 'Professional Fee', 'Facility Fee'));
  expect(correctMapping(found!, 2, 'rate').columns[2]).not.toHaveProperty('modifiers');
});

test('a note that says otherwise than another leaves open when fiscal years begin', () => {
  const rows = sheetOf('FY25').rows;
  const noted = bareSheet('Aetna', [...rows, [], ['FY begins July 1'], ['State fiscal year begins October 1']]);
  expect(schedulesOf(noted)[0]?.titled).toBeUndefined();
  const sure = bareSheet('Aetna', [...rows, [], ['FY begins July 1']]);
  expect(ratesOf(sure).map(([, { effective }]) => effective)).toEqual([20240701, 20240701]);
});
