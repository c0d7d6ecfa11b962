import { cellAddress } from '../../../src/workbench/grid/address';
import { columnName } from '../../../src/workbench/host/a1';
import { rangeAddress } from '../../../src/workbench/grid/rangeAddress';
import { rangeOf, referenceOf } from '../../../src/workbench/xlsx/fileRange';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('names column %i %s', (column, name) => expect(columnName(column)).toBe(name));

  it('quotes sheet names as Excel does', () => {
    expect(cellAddress('Sheet1', 2, 2)).toBe('Sheet1!C3');
    expect(cellAddress("Payer's rates", 0, 0)).toBe("'Payer''s rates'!A1");
  });

  it('takes a reference apart, whatever the sheet is called', () => {
    expect(rangeAddress("'Payer''s rates'!A1:B2")).toEqual({ sheet: "Payer's rates", cells: 'A1:B2' });
    expect(rangeAddress('B7')).toEqual({ sheet: undefined, cells: 'B7' });
  });

  it('reads back what it writes', () => {
    expect(referenceOf(rangeOf('$B$2:XFD1048576'))).toBe('B2:XFD1048576');
  });
});
