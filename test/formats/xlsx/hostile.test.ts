import { LIMITS, type Limits } from '../../../src/formats/xlsx/limits';
import { archiveOf, cellsOf, ofRows, ofSheetData, partsOf, read } from './files';
import { readXlsx } from '../../../src/formats/xlsx';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const limited = (limits: Partial<Limits>): Limits => ({ ...LIMITS, ...limits });

describe('a file that is no workbook is refused with what to do', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['nothing in it', () => new Uint8Array(), /^is empty\. Save it again/],
    ['commas in it', () => ascii('Code,Rate\n90837,104.50\n'), /^is not an \.xlsx workbook\. Open it in Excel/],
    ['the format before 2007', () => Buffer.from([...OLD_OFFICE, ...Buffer.alloc(512)]), /Excel 97 to 2003 \(\.xls\)/],
    [
      'a password',
      () => Buffer.from([...OLD_OFFICE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /protected by a password/,
    ],
    ['half an archive', async () => (await ofRows([[90837, 104.5]])).slice(0, 2000), /^breaks off before its end/],
    ['only the mark of an archive', () => ascii('PK\u0003\u0004'), /^breaks off/],
    ['another kind of archive', () => archiveOf({ 'readme.txt': 'no workbook' }), /^is not an \.xlsx workbook/],
    [
      'an OpenDocument sheet',
      () => archiveOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }),
      /OpenDocument/,
    ],
    [
      'a binary workbook',
      () =>
        archiveOf({
          ...partsOf(''),
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        }),
      /\(\.xlsb\)/,
    ],
    [
      'only a chart',
      () => archiveOf({ ...partsOf(''), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      /^has no worksheet/,
    ],
    [
      'a sheet that breaks off',
      () => ofSheetData('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c><v>1' }),
      /damaged in its part xl\/worksheets\/sheet1\.xml/,
    ],
    ['tags that do not match', () => ofSheetData('<row r="1"><c r="A1"></row></c>'), /damaged in its part/],
    [
      'a sheet that is not there',
      () => archiveOf(Object.fromEntries(Object.entries(partsOf('')).filter(([name]) => !name.includes('sheet1')))),
      /damaged in its part/,
    ],
    [
      'a document type that would grow without end',
      () =>
        ofSheetData('', {
          'xl/worksheets/sheet1.xml':
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>',
        }),
      /document type/,
    ],
    [
      'a cell outside of any sheet',
      () => ofSheetData('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'),
      /damaged/,
    ],
  ])('%s', async (_, bytes, reason) => {
    await expect(read(await bytes())).rejects.toThrow(reason);
  });

  test('bytes changed on the way are noticed by their check sum', async () => {
    const bytes = Uint8Array.from(await ofSheetData('<row r="1"><c r="A1"><v>104.5</v></c></row>'));
    const view = new DataView(bytes.buffer);
    // The sheet's own sum, in the list of files at the end.
    const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
    view.setUint32(name - 46 + 16, 1, true);
    await expect(read(bytes)).rejects.toThrow('is damaged in its part xl/worksheets/sheet1.xml');
  });
});

describe('a file that asks for too much is refused before it gets it', () => {
  const wide = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
  test.each<[string, () => Promise<Uint8Array>, Limits, RegExp]>([
    ['a large file', () => ofRows([[1]]), limited({ fileBytes: 100 }), /MB large; up to/],
    [
      'a small one that unpacks to much',
      () => ofSheetData(`<row r="1"><c r="A1"><v>${' '.repeat(3_000_000)}1</v></c></row>`),
      limited({ expandedBytes: 1_000_000 }),
      /unpacks to more than 1 MB/,
    ],
    [
      'one that hides how much it unpacks to',
      async () => hidingSizes(await ofSheetData(`<row r="1"><c r="A1"><v>${' '.repeat(3_000_000)}1</v></c></row>`)),
      limited({ expandedBytes: 1_000_000 }),
      /unpacks to more than 1 MB/,
    ],
    [
      'a cell in the last column of each row',
      () => ofSheetData(wide.repeat(1) + wide.replaceAll('1"', '2"')),
      limited({ cells: 20_000 }),
      /more than 20,000 cells/,
    ],
    [
      'a cell in the last row',
      () => ofSheetData('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      limited({ cells: 20_000 }),
      /more than 20,000 cells/,
    ],
    ['too many sheets', () => ofRows([[1]]), limited({ sheets: 0 }), /has 1 sheets; up to 0/],
  ])('%s', async (_, bytes, limits, reason) => {
    await expect(read(await bytes(), limits)).rejects.toThrow(reason);
  });

  test('looks of cells far away are no cells', async () => {
    const { rows } = await cellsOf(await ofSheetData('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row>'));
    expect(rows).toEqual([[1]]);
  });
});

/** The archive's list says that everything is one byte long. */
function hidingSizes(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf('PK\u0001\u0002'); at >= 0; at = changed.indexOf('PK\u0001\u0002', at + 1))
    changed.writeUInt32LE(1, at + 24);
  return changed;
}

test('a reading that is stopped ends with the reason', async () => {
  const controller = new AbortController();
  const bytes = await ofRows(Array.from({ length: 2000 }, (_, index) => [index, `text ${index}`]));
  const reading = readXlsx(bytes, {
    signal: controller.signal,
    progress: () => controller.abort(new Error('stopped')),
  });
  await expect(reading).rejects.toThrow('stopped');
});
