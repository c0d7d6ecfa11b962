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

test.each([
  [20260630, 'Rate 2026', 'not in force yet', 'earlier than “Rate 2026”'],
  [20261231, 'Rate 2026', 'not in force yet', 'earlier than “Rate 2026”'],
  [20270101, 'Rate 2027', 'earlier than “Rate 2027”', 'earlier than “Rate 2027”'],
])(
  'on %d the rates of years side by side are those of %s: the coming ones are left out',
  (today, rate, last, first) => {
    const sheet = bareSheet('Aetna', [
      ['CPT', 'Rate 2025', 'Rate 2026', 'Rate 2027'],
      [90834, 101, 102, 103],
      [90837, 141, 142, 143],
    ]);
    const columns = findSchedules(sheet, today).flatMap((found) => found.columns);
    expect(columns.filter(({ role }) => role === 'rate').map(({ heading }) => heading)).toEqual([rate]);
    const why = (heading: string) => columns.find((column) => column.heading === heading)?.why;
    if (rate !== 'Rate 2027') expect(why('Rate 2027')).toContain(last);
    expect(why('Rate 2025')).toContain(first);
  },
);
