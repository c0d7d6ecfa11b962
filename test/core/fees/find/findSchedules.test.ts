import { findSchedules } from '../../../../src/core/fees';
import { bareSheet } from '../../../support/bareSheet';
import { draw, SHEETS } from './pages';
import { measure } from './measure';

describe('schedules are found on sheets as people lay them out: no rate is read wrongly, and none is missed', () => {
  const seeds = [1, 2, 3];
  test.each(SHEETS)('$what', (layout) => {
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
