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
