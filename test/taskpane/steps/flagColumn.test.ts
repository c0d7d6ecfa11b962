import { flagColumn } from '../../../src/taskpane/steps/write/flagColumn';
import { NO_FLAGS } from '../../../src/core/flags';
import { toTheEnd } from '../../../src/core/pausing';
import { audited } from '../../core/audit/readings';
import { mappingOf, sheetOf } from '../wizard/schedules';

/* Houston, 2026: 90837 is 167.99, × 120% = 201.59; 90834 is 114.64, × 120% = 137.57. Rows count from 1 as Excel's do. */
const audit = audited([
  { payer: 'Aetna', code: '90837', rate: 104.5, row: 3 },
  { payer: 'Cigna', code: '90837', rate: 110, row: 3 },
  { payer: 'Aetna', code: '90834', rate: 137.57, row: 4 },
  { payer: 'Aetna', code: '90791', rate: 10, row: 9 },
  { payer: 'Aetna', code: '90791', rate: 10, row: 3, sheet: 'Other' },
]);

const NOTHING_THERE = { cells: sheetOf('Fees', []), standing: NO_FLAGS, kept: [] };

const flags = toTheEnd(
  flagColumn(
    audit,
    {
      cells: sheetOf('Fees', []),
      mapping: mappingOf('Fees', { area: { top: 1, left: 0, bottom: 4, right: 2 } }),
    },
    NOTHING_THERE,
  ),
);

test('flags stand in the column beside the schedule, one value for each of its rows, under a heading', () => {
  expect(flags).toMatchObject({ sheet: 'Fees', firstRow: 1, column: 3 });
  expect(flags.values).toHaveLength(4);
  expect(flags.values[0]).toBe('Parley');
});

test('a row with several payers says whose rate each flag is for', () => {
  expect(flags.values[1]).toBe('Aetna: Below target, Below the best payer; Cigna: Below target');
});

test('a row with one payer says the kinds alone, and a row with nothing found stays empty', () => {
  expect(flags.values[2]).toBe('Above the benchmark');
  expect(flags.values[3]).toBeNull();
});

test('of schedules side by side, each has the flags of its own columns', () => {
  const besides = toTheEnd(
    flagColumn(
      audit,
      {
        cells: sheetOf('Fees', []),
        mapping: mappingOf('Fees', { area: { top: 1, left: 4, bottom: 4, right: 6 } }),
      },
      NOTHING_THERE,
    ),
  );
  expect(besides.values).toEqual(['Parley', null, null, null]);
});

test('the workbook keeps what the flags are made of, with what it kept before', () => {
  const { keep } = toTheEnd(
    flagColumn(
      audit,
      { cells: sheetOf('Fees', []), mapping: mappingOf('Fees', { area: { top: 1, left: 0, bottom: 4, right: 2 } }) },
      { ...NOTHING_THERE, kept: ['Expired'] },
    ),
  );
  expect(keep).toEqual({
    name: 'flags',
    value: ['Expired', 'Aetna: Below target, Below the best payer', 'Cigna: Below target', 'Above the benchmark'],
  });
});

test('an earlier column makes way where it stands, with flags beyond the schedule’s rows', () => {
  const cells = sheetOf('Fees', [[], [], ['', '', '', '', 'Parley'], [], [], ['', '', '', '', 'Expired']]);
  const renewed = toTheEnd(
    flagColumn(
      audit,
      { cells, mapping: mappingOf('Fees', { area: { top: 1, left: 0, bottom: 4, right: 2 } }) },
      { cells, standing: { own: { top: 1, bottom: 5, left: 4, right: 4 }, changed: [] }, kept: ['Expired'] },
    ),
  );
  expect(renewed).toMatchObject({ firstRow: 1, column: 4, read: [null, 'Parley', null, null, 'Expired'] });
  expect(renewed.values.slice(3)).toEqual([null, null]);
});
