import fc from 'fast-check';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { readDocument } from '../../../src/formats/documents';
import { LIMITS } from '../../../src/formats/documentText';
import { contractPdf, PARAGRAPHS, write } from '../../support/contractFiles';
import { packed, pdfFile, pdfOfPage, shown, stream } from '../../support/hostileDocuments';

const nothing = (): void => undefined;
const SECONDS = 1000;
jest.setTimeout(60 * SECONDS);

const read = (bytes: Uint8Array, limits = LIMITS) => readDocument(bytes, nothing, limits);

async function textOf(bytes: Uint8Array) {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.failure.message);
  const { values, issues } = answer.value;
  return { pages: values.pages.map(({ paragraphs }) => paragraphs), issues };
}

async function failureOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  const answer = await read(bytes, limits);
  if (answer.ok) throw new Error(`It was read: ${JSON.stringify(answer.value).slice(0, 200)}`);
  return answer.failure.message;
}

/** A PDF of pages that are written by hand. */
async function made(
  draw: (
    page: ReturnType<PDFDocument['addPage']>,
    font: Awaited<ReturnType<PDFDocument['embedFont']>>,
    number: number,
  ) => void,
  pages = 1,
) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= pages; number += 1) draw(file.addPage([612, 792]), font, number);
  return file.save();
}

const LONG =
  'The parties agree that each of them shall keep the terms of this Agreement confidential and shall not disclose them to anybody without the written consent of the other party, except where the law requires it.';

describe('the layout of a page', () => {
  test('headers, footers and page numbers that come again are left out', async () => {
    const lines = ['First of all.', 'Then this.', 'Then that.', 'And at last the end.'];
    const bytes = await made((page, font, number) => {
      page.drawText('Provider Agreement', { x: 72, y: 760, size: 9, font });
      write(page, font, [lines[number - 1] ?? '']);
      page.drawText(`Page ${number} of 4`, { x: 300, y: 30, size: 9, font });
    }, 4);
    expect((await textOf(bytes)).pages).toEqual(lines.map((line) => [line]));
  });

  test('a title at the top of two pages of many stays', async () => {
    const bytes = await made((page, font, number) => {
      if (number < 3) page.drawText('Exhibit A', { x: 72, y: 740, size: 11, font });
      write(page, font, [`Text of the page that has the number ${number}.`]);
    }, 5);
    expect((await textOf(bytes)).pages[1]).toEqual(['Exhibit A', 'Text of the page that has the number 2.']);
  });

  test('two columns are read one after the other, below a title over both', async () => {
    const left = [LONG, `Left: ${LONG}`];
    const right = [`Right: ${LONG}`, `At last: ${LONG}`];
    const bytes = await made((page, font) => {
      page.drawText('PARTICIPATING PROVIDER AGREEMENT OF EXAMPLE HEALTH PLAN', { x: 120, y: 720, size: 11, font });
      write(page, font, left, { left: 60, width: 230 });
      write(page, font, right, { left: 320, width: 230 });
    });
    expect((await textOf(bytes)).pages).toEqual([
      ['PARTICIPATING PROVIDER AGREEMENT OF EXAMPLE HEALTH PLAN', ...left, ...right],
    ]);
  });

  test('words that a line broke are whole again; those with a hyphen of their own keep it', async () => {
    const bytes = await made((page, font) => {
      const lines = [
        'Provider shall give written notice to Plan of every termina-',
        'tion, and shall not bill a member for services that are non-',
        'covered unless the member has agreed to it in writing.',
      ];
      lines.forEach((text, index) => page.drawText(text, { x: 72, y: 700 - index * 14, size: 11, font }));
    });
    expect((await textOf(bytes)).pages).toEqual([
      [
        'Provider shall give written notice to Plan of every termination, and shall not bill a member for services that are non-covered unless the member has agreed to it in writing.',
      ],
    ]);
  });

  test('paragraphs without a gap between them are parted where the line before had room', async () => {
    const bytes = await made((page, font) => {
      let y = 700;
      for (const text of [`${LONG} And so on.`, `(a) ${LONG}`, `(b) ${LONG}`])
        y = write(page, font, [text], undefined, y) + 8;
    });
    expect((await textOf(bytes)).pages).toEqual([[`${LONG} And so on.`, `(a) ${LONG}`, `(b) ${LONG}`]]);
  });

  test('a page that lies on its side reads as it is looked at', async () => {
    const bytes = pdfOfPage(stream(Buffer.from('BT /F1 12 Tf 0 1 -1 0 300 100 Tm (Turned by a quarter) Tj ET')), {
      page: '/Rotate 90',
    });
    expect((await textOf(bytes)).pages).toEqual([['Turned by a quarter']]);
  });

  test('a number and its title are one paragraph however wide the gap; cells are parted', async () => {
    const bytes = await made((page, font) => {
      page.drawText('4.2', { x: 72, y: 700, size: 11, font });
      page.drawText('Timely Filing', { x: 120, y: 700, size: 11, font });
      page.drawText('90837', { x: 72, y: 660, size: 11, font });
      page.drawText('$131.50', { x: 300, y: 660, size: 11, font });
    });
    expect((await textOf(bytes)).pages).toEqual([['4.2 Timely Filing', '90837 | $131.50']]);
  });
});

describe('scanned pages', () => {
  const PICTURE =
    '<< /Type /XObject /Subtype /Image /Width 1700 /Height 2200 /ColorSpace /DeviceGray /BitsPerComponent 8';
  const scanned = (texts: readonly string[]) => {
    const pages = texts.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
    return pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${pages}] /Count ${texts.length} >>`,
      stream(new Uint8Array(10), PICTURE.slice(3)),
      ...texts.flatMap((text, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /XObject << /I 3 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> >> >>`,
        stream(Buffer.from(`q 612 0 0 792 0 0 cm /I Do Q BT /F1 10 Tf 72 700 Td (${text}) Tj ET`)),
      ]),
    ]);
  };

  test('a scan says which pages and what to do, though a signing service has stamped them', async () => {
    expect(await failureOf(scanned(['', 'Envelope ID: 12AB-34', '']))).toBe(
      'Page 1 to 3 hold pictures of text; Parley reads text only: ask for the Word file, or run text recognition and drop it again.',
    );
  });

  test('scanned exhibits behind text are said beside it', async () => {
    const { issues } = await textOf(scanned([LONG, '', '', LONG, '']));
    expect(issues).toEqual([expect.stringMatching(/^Page 2 to 3 and 5 hold hardly any text: pictures of text/)]);
  });

  test('a blank page in a document without pictures is nothing to speak of', async () => {
    const bytes = await made((page, font, number) => number === 1 && write(page, font, [LONG]), 2);
    expect(await textOf(bytes)).toEqual({ pages: [[LONG], []], issues: [] });
  });
});

describe('files that are made to do harm', () => {
  test('a file that ends anywhere, or has bytes changed, is read or fails in words', async () => {
    const bytes = await contractPdf();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const changed = isCut ? bytes.slice(0, at) : Uint8Array.from(bytes);
        if (!isCut) changed[at] = byte;
        const began = performance.now();
        const answer = await read(changed);
        return (answer.ok || answer.failure.message.length > 0) && performance.now() - began < 10 * SECONDS;
      }),
      { numRuns: 60 },
    );
  });

  test('wrong cross-references are found again', async () => {
    const bytes = Buffer.from(pdfOfPage(shown('Found again.')));
    const broken = bytes
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7')
      .replace(/\d{10} 00000 n/g, '0000000001 00000 n');
    expect((await textOf(new Uint8Array(Buffer.from(broken, 'latin1')))).pages).toEqual([['Found again.']]);
  });

  test('scripts, actions and addresses are never run, and the text is read', async () => {
    const catalogue = [
      '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>',
      '/AA << /WC << /S /Launch /F (cmd.exe) >> >>',
      '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (globalThis.ran = true) >>] >> >>',
      '/AcroForm << /XFA (<xdp></xdp>) /Fields [] >>',
    ].join(' ');
    const page =
      '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.com/) >> >>]';
    const fetched = jest.spyOn(globalThis, 'fetch');
    expect((await textOf(pdfOfPage(shown('Only text.'), { catalogue, page }))).pages).toEqual([['Only text.']]);
    expect(globalThis).not.toHaveProperty('ran');
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('a page of a billion points is a page', async () => {
    expect((await textOf(pdfOfPage(shown('Huge.'), { box: '0 0 1000000000 1000000000' }))).pages).toEqual([['Huge.']]);
  });

  test('a tree of pages that goes round ends', async () => {
    expect(await failureOf(pdfOfPage(shown('Round.'), { kids: '2 0 R' }))).toMatch(/does not hold together/);
  });

  test('arrays a hundred thousand deep end in words or text', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await read(pdfOfPage(shown('Deep.'), { catalogue: `/Deep ${deep}` }));
    expect(answer.ok || answer.failure.kind === 'documentDamaged').toBe(true);
  });

  test('more pages than the limit are refused with the figure, before any is read', async () => {
    const bytes = await made(() => undefined, 12);
    expect(await failureOf(bytes, { ...LIMITS, pages: 10 })).toMatch(/more than 10 pages/);
  });

  test('more text than the limit is refused with the figure', async () => {
    expect(await failureOf(await contractPdf(), { ...LIMITS, characters: 200 })).toMatch(/more than 200 characters/);
  });

  test('a password is said', async () => {
    const hex = (byte: string) => `<${byte.repeat(32)}>`;
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex('11')} /U ${hex('22')} /P -4 >> /ID [${hex('33')} ${hex('33')}]`;
    const bytes = pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'], trailer);
    expect(await failureOf(bytes)).toMatch(/^This file is locked by a password/);
  });

  /** Several times the limit, and a thousandth of it packed: a gigabyte takes the test a minute to make and reading no longer. */
  const BLANKS = new Uint8Array(Buffer.alloc(300 << 20, ' '));

  test('a page that unpacks to hundreds of megabytes is stopped in seconds, and nothing is left bounded', async () => {
    const plain = globalThis.Uint8Array;
    const bomb = pdfOfPage(packed(BLANKS));
    expect(bomb.length).toBeLessThan(2 << 20);
    const began = performance.now();
    expect(await failureOf(bomb)).toMatch(/comes to more than 64 MB/);
    expect(performance.now() - began).toBeLessThan(20 * SECONDS);
    expect(globalThis.Uint8Array).toBe(plain);
  }, 120_000);

  test('and so are objects and cross-references that do', async () => {
    const objects = packed(BLANKS, '/Type /ObjStm /N 1 /First 10');
    const bytes = Buffer.from(pdfOfPage(shown('Text.'))).toString('latin1');
    const at = bytes.indexOf('xref\n0');
    // A table that says nothing, behind which the object stream is found by looking for it.
    const bomb = Buffer.concat([
      Buffer.from(bytes.slice(0, at), 'latin1'),
      Buffer.from('9 0 obj\n'),
      objects,
      Buffer.from('\nendobj\n10 0 obj\n'),
      stream(new Uint8Array([1, 0, 0, 0, 2, 0, 9, 0]), '/Type /XRef /Size 11 /W [1 2 1] /Root 1 0 R /Index [1 2]'),
      Buffer.from('\nendobj\n'),
      Buffer.from(`startxref\n${at + '9 0 obj\n'.length + objects.length + '\nendobj\n'.length}\n%%EOF\n`),
    ]);
    const began = performance.now();
    const answer = await read(new Uint8Array(bomb));
    expect(performance.now() - began).toBeLessThan(20 * SECONDS);
    expect(answer.ok || answer.failure.message.length > 0).toBe(true);
  }, 120_000);
});

test('what was asked is what was written', async () => {
  expect(
    (await textOf(await contractPdf((page) => ({ header: 'Example Health Plan', footer: `- ${page} -` })))).pages,
  ).toEqual(PARAGRAPHS);
});
