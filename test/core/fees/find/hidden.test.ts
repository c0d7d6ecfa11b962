import { findSchedules, hiddenParts, type RowReading, withHidden } from '../../../../src/core/fees';
import { cellA1, type SheetCells } from '../../../../src/core/sheets';
import { bareSheet } from '../../../support/bareSheet';
import { readingsOf } from './measure';

/** Two rates and their heading seen, one code hidden by hand, a hidden blank row, a hidden column of last year's payer. */
const SHEET: SheetCells = {
  ...bareSheet('Rates', [
    ['Code', 'Aetna Rate', 'Cigna Rate', 'Notes'],
    [90791, 150, 140, null],
    [90834, 100, 90, 'old'],
    [90837, 120, 110, null],
    [null, null, null, null],
    [99214, 'N/A', 70, null],
  ]),
  hiddenRows: new Set([0, 2, 4, 9]),
  hiddenColumns: new Set([2, 3]),
};

const [FOUND] = findSchedules(SHEET);
const shown = (readings: readonly RowReading[]) =>
  readings.map((one) => (one.kind === 'rate' ? cellA1(one.reading.cell) : one.kind)).join(' ');

describe('what is hidden of a schedule', () => {
  test('is counted: rows with a code, columns of rates; no headings, blank rows, notes or rows beyond', () => {
    expect(hiddenParts(SHEET, FOUND!)).toEqual({ rows: 1, columns: 1 });
  });

  test('is read as everything else, unless it is left out', () => {
    expect(shown(readingsOf(SHEET, FOUND!))).toBe('B2 C2 B3 C3 B4 C4 unread C6');
    expect(shown(readingsOf(SHEET, withHidden(FOUND!, false)))).toBe('B2 B4 unread');
    expect(withHidden(withHidden(FOUND!, false), true).withoutHidden).toBe(false);
  });

  test('leaves nothing where all rates are hidden', () => {
    const hidden = { ...SHEET, hiddenColumns: new Set([1, 2]) };
    expect(readingsOf(hidden, withHidden(FOUND!, false))).toEqual([]);
  });
});
