import { topRates } from '../../../src/taskpane/steps/see/topRates';
import { toTheEnd } from '../../../src/core/pausing';
import { audited } from '../../core/audit/readings';

/* Houston, 2026: 90837 is 167.99, × 120% = 201.59; 90834 is 114.64, × 120% = 137.57; see golden/worked.csv. H0015 has no price. */
const { rates } = audited([
  { payer: 'Bluebonnet', code: '90837', rate: 104.5, units: 10 },
  { payer: 'Lone Star', code: '90837', rate: 151.19, units: 10 },
  { payer: 'Lone Star', code: '90834', rate: 137.57, units: 10 },
  { payer: 'Gulf', code: '90834', rate: 57.32 },
  { payer: 'Gulf', code: 'H0015', rate: 158, units: 640 },
]);

describe('rates in the chart', () => {
  const shown = (payer: string | null, most: number) => {
    const { top, of } = toTheEnd(topRates(rates, payer, most));
    return { top: top.map(({ rate, share }) => `${rate.payer} ${share.toFixed(3)}`), of };
  };

  test('are those with a benchmark, by dollars a year, then the lowest share first', () => {
    // 104.50 ÷ 167.99 = 0.622; 151.19 ÷ 167.99 = 0.900; 57.32 ÷ 114.64 = 0.5; 137.57 ÷ 114.64 = 1.200
    expect(shown(null, 10)).toEqual({
      top: ['Bluebonnet 0.622', 'Lone Star 0.900', 'Gulf 0.500', 'Lone Star 1.200'],
      of: 4,
    });
  });

  test('are as many as wanted, and the rest is counted', () => {
    expect(shown(null, 1)).toEqual({ top: ['Bluebonnet 0.622'], of: 4 });
  });

  test('are of one payer where that is wanted', () => {
    expect(shown('Gulf', 10)).toEqual({ top: ['Gulf 0.500'], of: 1 });
  });
});
