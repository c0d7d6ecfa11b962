import '../univerInNode';
import { openBook } from '../../../src/workbench/xlsx/openBook';
import { LARGEST_FILE } from '../../../src/workbench/xlsx/unreadable';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const large = new Uint8Array(LARGEST_FILE + 1);

describe('a file that cannot be opened', () => {
  it.each([
    ['nothing in it', new Uint8Array(), 'fees.xlsx is empty.'],
    ['commas in it', ascii('Code,Rate\n90837,104.50'), 'fees.xlsx is not an .xlsx workbook.'],
    ['a broken archive', ascii('PK\u0003\u0004 and no more'), 'fees.xlsx is damaged or not an .xlsx workbook.'],
    ['the old format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old \.xls format or protected by a password/],
    ['too much in it', large, 'fees.xlsx is 26 MB large; the workbench opens up to 25 MB.'],
  ])('with %s is refused with the reason', async (_, bytes, reason) => {
    await expect(openBook(bytes, 'fees.xlsx')).rejects.toThrow(reason);
  });
});
