import { zipSync } from 'fflate';
import { readDocument, readPastedText } from '../../../src/formats/documents';
import { contractDocx, contractPdf, PARAGRAPHS } from '../../support/contractFiles';
import { convertedByLibreOffice, testWithLibreOffice } from '../../support/libreOffice';

const nothing = (): void => undefined;
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readDocument(bytes, nothing);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.values.pages.map(({ paragraphs }) => paragraphs);
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes, nothing);
  return read.ok ? 'It was read.' : read.failure.message;
}

describe('one contract by several programs', () => {
  test('a Word file reads as it was written, without pages', async () => {
    expect(await pagesOf(await contractDocx())).toEqual([PARAGRAPHS.flat()]);
  });

  test('a PDF reads as it was written, page by page', async () => {
    expect(await pagesOf(await contractPdf())).toEqual(PARAGRAPHS);
  });

  testWithLibreOffice('what LibreOffice saves as Word file reads the same', async () => {
    const saved = convertedByLibreOffice(await contractDocx(), 'docx', 'odt');
    expect(await pagesOf(saved)).toEqual([PARAGRAPHS.flat()]);
  });

  testWithLibreOffice('what LibreOffice prints as PDF reads the same', async () => {
    const running = { header: 'Example Health Plan', footer: 'Confidential' };
    expect(await pagesOf(convertedByLibreOffice(await contractDocx(), 'pdf'))).toEqual(PARAGRAPHS);
    expect(await pagesOf(convertedByLibreOffice(await contractDocx(running), 'pdf'))).toEqual(PARAGRAPHS);
  });

  test('pasted, it reads the same; a form feed begins a page', () => {
    const text = PARAGRAPHS.map((page) => page.join('\r\n')).join('\f');
    const read = readPastedText(text);
    expect(read.ok && read.value.values.pages).toEqual(
      PARAGRAPHS.map((paragraphs, index) => ({ number: index + 1, paragraphs })),
    );
  });
});

describe('pasted text', () => {
  test('lines that a mail broke are paragraphs again, and lists stay lists', () => {
    const read = readPastedText(
      'Plan shall pay clean claims within\nthirty (30) days.\n\nInterest is due\nafterwards.',
    );
    expect(read.ok && read.value.values.pages).toEqual([
      {
        number: null,
        paragraphs: ['Plan shall pay clean claims within thirty (30) days.', 'Interest is due afterwards.'],
      },
    ]);
    const list = readPastedText('90837\n90834\n\nH0015');
    expect(list.ok && list.value.values.pages[0]?.paragraphs).toEqual(['90837', '90834', 'H0015']);
  });

  test('blanks alone are no text', () => {
    const read = readPastedText(' \n\f\u00a0');
    expect(read.ok ? '' : read.failure.kind).toBe('documentWithoutText');
  });
});

describe('other files say what they are and what to do', () => {
  const wide = (name: string): string => name.split('').join('\0');

  test.each([
    [
      'an old Word file',
      bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${wide('WordDocument')}`),
      /^This is a Word file of the old kind \(\.doc\)\. .*save it as \.docx/,
    ],
    [
      'a locked Word file',
      bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${wide('EncryptedPackage')}`),
      /^This file is locked by a password/,
    ],
    ['RTF', bytesOf('{\\rtf1 Text}'), /^This is an RTF file\./],
    ['a picture', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), /^This is a picture, .*run text recognition/],
    ['a web page', bytesOf('<!DOCTYPE html><p>Text'), /^This is a web page\./],
    ['a workbook', zipSync({ 'xl/workbook.xml': bytesOf('<a/>') }), /^This is an Excel workbook\./],
    ['Pages', zipSync({ 'Index/Document.iwa': bytesOf('x') }), /^This is a Pages document\./],
    [
      'OpenDocument',
      zipSync({ mimetype: bytesOf('x'), 'content.xml': bytesOf('<a/>') }),
      /^This is an OpenDocument file/,
    ],
    ['a folder', zipSync({ 'a.pdf': bytesOf('x') }), /^This is a packed folder/],
    ['nothing', new Uint8Array(), /^There is nothing in this file/],
    ['anything else', bytesOf('\0\x01\x02\x03\x04'), /^This is a file of a kind that is not read here/],
  ])('%s', async (_, bytes, says) => {
    expect(await failureOf(bytes)).toMatch(says);
  });

  test('a file beyond the limit is refused with both figures', async () => {
    expect(await failureOf(new Uint8Array((50 << 20) + 1))).toMatch(
      /has 51 MB, and Parley reads contracts of up to 50 MB/,
    );
  });

  test('a text file is text', async () => {
    expect(await pagesOf(new TextEncoder().encode('Net 30 – “days”\n'))).toEqual([['Net 30 – “days”']]);
  });
});
