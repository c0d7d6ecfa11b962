import { calendarOf } from '../../../src/core/contracts';
import { wholeMicros } from '../../../src/core/money';
import { calendarReport } from '../../../src/core/report';
import { contractOf } from '../contracts/made';

test('a row a day, weekends taken off the days left, and what is missing below', () => {
  const contract = contractOf({
    payer: 'Aetna',
    renewal: null,
    escalator: wholeMicros(30_000),
    effective: 20240601,
    lastRateChange: 20260601,
    timelyFilingDays: null,
  });
  const [sheet] = calendarReport(calendarOf([contract], 20261127), { today: 20261127 }).sheets;
  expect(sheet?.name).toBe('Parley calendar');
  // 1 June 2027 is day 46539 of Excel, 1 June 2028 day 46905; from 27 November 2026: 3 + 31 + 31 + 28 + 31 + 30 + 31 + 1 = 186 days
  expect([...(sheet?.table.rows ?? [])].map((row) => row.slice(0, 5))).toEqual([
    [46_539, 46_539, 186, 'Aetna', 'Rates are due to rise by 3%'],
    [46_905, 46_905, 552, 'Aetna', 'Rates unchanged for 2 years'],
    [null, null, null, 'Aetna', 'Not known'],
  ]);
});
