import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/formats/documents';
import { LIMITS } from '../../../src/formats/documentText';
import { contractDocx, PARAGRAPHS } from '../../support/contractFiles';
import { paragraph, run, wordFile, wordXml } from '../../support/hostileDocuments';

const nothing = (): void => undefined;
const SECONDS = 1000;

const read = (bytes: Uint8Array, limits = LIMITS) => readDocument(bytes, nothing, limits);

async function textOf(bytes: Uint8Array) {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.failure.message);
  const { values, issues } = answer.value;
  return { paragraphs: values.pages.flatMap(({ paragraphs }) => paragraphs), issues };
}

async function failureOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  const answer = await read(bytes, limits);
  if (answer.ok) throw new Error('It was read.');
  return answer.failure.message;
}

const bodyOf = (body: string) => textOf(wordFile(wordXml(body)));

describe('what Word prints', () => {
  test('runs that formatting broke are one paragraph, with tabs and line ends as blanks', async () => {
    const body = paragraph(
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>within nine</w:t></w:r><w:r><w:t>ty</w:t><w:tab/><w:t>(90)</w:t><w:br/><w:t>days</w:t></w:r>',
    );
    expect((await bodyOf(body)).paragraphs).toEqual(['within ninety (90) days']);
  });

  test('inserted text counts and deleted text does not, and that nobody has accepted it is said', async () => {
    const { paragraphs, issues } = await bodyOf(
      paragraph(
        `${run('within ')}<w:del w:id="1"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:id="2">${run('120')}</w:ins>${run(' days')}`,
      ),
    );
    expect(paragraphs).toEqual(['within 120 days']);
    expect(issues).toEqual([expect.stringMatching(/^This document has tracked changes/)]);
  });

  test('text that was moved is where it was moved to', async () => {
    const { paragraphs } = await bodyOf(
      paragraph(`<w:moveFrom w:id="1">${run('Here.')}</w:moveFrom>`) +
        paragraph(`<w:moveTo w:id="1">${run('There.')}</w:moveTo>`),
    );
    expect(paragraphs).toEqual(['There.']);
  });

  test('a paragraph whose end is deleted goes on with the next', async () => {
    const { paragraphs } = await bodyOf(
      paragraph(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('within ')}`) + paragraph(run('ninety days')),
    );
    expect(paragraphs).toEqual(['within ninety days']);
  });

  test('hidden text is passed over, and said', async () => {
    const { paragraphs, issues } = await bodyOf(
      paragraph(run('45', '<w:vanish/>') + run('30', '<w:vanish w:val="0"/>') + run(' days')),
    );
    expect(paragraphs).toEqual(['30 days']);
    expect(issues).toEqual([expect.stringMatching(/^Hidden text/)]);
  });

  test('a row is a paragraph, without its empty cells, and a deleted row is none', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const { paragraphs } = await bodyOf(
      `<w:tbl><w:tr>${cell('90837')}${cell('')}${cell('$131.50')}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('90834')}</w:tr></w:tbl>`,
    );
    expect(paragraphs).toEqual(['90837 | $131.50']);
  });

  test('a text box stands once, though it is written twice for older programs', async () => {
    const box = `<w:txbxContent>${paragraph(run('Notices to Plan'))}</w:txbxContent>`;
    const { paragraphs } = await bodyOf(
      paragraph(
        `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('Section 12')}`,
      ),
    );
    expect(paragraphs).toEqual(['Notices to Plan', 'Section 12']);
  });

  test('headers come first and footers and notes behind, each once', async () => {
    const bytes = await contractDocx({ header: 'Confidential', footer: 'Form 12-B' });
    expect((await textOf(bytes)).paragraphs).toEqual(['Confidential', ...PARAGRAPHS.flat(), 'Form 12-B']);
  });

  test('entities are the five of XML and characters by number', async () => {
    expect((await bodyOf(paragraph(run('A &amp; B &#8211; &lt;C&gt; &quot;D&quot;')))).paragraphs).toEqual([
      'A & B – <C> "D"',
    ]);
  });
});

describe('files that are made to do harm', () => {
  const megabytes = (count: number) => new Uint8Array(count << 20).fill(0x20);

  test(
    'what unpacks a thousandfold is refused with the figure',
    async () => {
      const bomb = wordFile(megabytes(70));
      expect(bomb.length).toBeLessThan(1 << 20);
      expect(await failureOf(bomb)).toMatch(/comes to more than 64 MB/);
    },
    20 * SECONDS,
  );

  test(
    'a size that lies changes nothing, as what is unpacked is counted',
    async () => {
      const bomb = wordFile(megabytes(70));
      const view = new DataView(bomb.buffer, bomb.byteOffset);
      for (let at = 0; at + 46 < bomb.length; at += 1) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
        if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
      }
      expect(await failureOf(bomb)).toMatch(/comes to more than 64 MB/);
    },
    20 * SECONDS,
  );

  test(
    'parts count together, though each is small enough',
    async () => {
      const rels = `<Relationships>${[1, 2, 3].map((n) => `<Relationship Type="x/header" Target="header${n}.xml"/>`).join('')}</Relationships>`;
      const header = `<w:hdr xmlns:w="x">${' '.repeat(30 << 20)}</w:hdr>`;
      const parts = Object.fromEntries([1, 2, 3].map((n) => [`word/header${n}.xml`, header]));
      const bytes = wordFile(wordXml(paragraph(run('Text'))), { 'word/_rels/document.xml.rels': rels, ...parts });
      expect(await failureOf(bytes)).toMatch(/comes to more than 64 MB/);
    },
    30 * SECONDS,
  );

  test('entities that multiply are refused before anything is read of them', async () => {
    const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const doctype = `<!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs}]>`;
    expect(await failureOf(wordFile(wordXml(paragraph(run('&l10;')), doctype)))).toMatch(
      /^Definitions of its own \(DOCTYPE\)/,
    );
  });

  test('an entity from outside is refused, and so is one that nobody defined', async () => {
    const doctype = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await failureOf(wordFile(wordXml(paragraph(run('&x;')), doctype)))).toMatch(/DOCTYPE/);
    expect(await failureOf(wordFile(wordXml(paragraph(run('&x;')))))).toMatch(/no whole markup/);
  });

  test('elements ten thousand deep are read', async () => {
    const deep = 10_000;
    const body = `${'<w:sdt>'.repeat(deep)}${paragraph(run('Deep.'))}${'</w:sdt>'.repeat(deep)}`;
    expect((await bodyOf(body)).paragraphs).toEqual(['Deep.']);
  });

  test(
    'one run of two hundred megabytes is refused within seconds',
    async () => {
      const [before, after] = wordXml(paragraph(run('@'))).split('@');
      const text = Buffer.concat([Buffer.from(before!), Buffer.alloc(200 << 20, 'a'), Buffer.from(after!)]);
      const bytes = wordFile(new Uint8Array(text));
      const began = performance.now();
      expect(await failureOf(bytes)).toMatch(/comes to more than 64 MB/);
      expect(performance.now() - began).toBeLessThan(15 * SECONDS);
    },
    60 * SECONDS,
  );

  test('more text than a contract has is refused with the figure', async () => {
    const body = paragraph(run('abcde')).repeat(30);
    expect(await failureOf(wordFile(wordXml(body)), { ...LIMITS, characters: 100 })).toMatch(
      /more than 100 characters/,
    );
  });

  test('thousands of parts, and two of one name, are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`word/a${n}.xml`, '']));
    expect(await failureOf(wordFile(wordXml(''), many))).toMatch(/thousands of parts/);
    const twice = Buffer.from(
      zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/dokument.xml': strToU8('<b/>') }, { level: 0 }),
    );
    for (let at = twice.indexOf('dokument'); at >= 0; at = twice.indexOf('dokument')) twice.write('document', at);
    expect(await failureOf(new Uint8Array(twice))).toMatch(/two parts of one name/);
  });

  test('names of elements and attributes that every object has are nothing special', async () => {
    const body = `<constructor/><toString/>${paragraph(`<w:r><w:constructor/><w:__proto__ val="x"/><w:t>Text.</w:t></w:r>`)}`;
    expect(await bodyOf(body)).toEqual({ paragraphs: ['Text.'], issues: [] });
  });

  test(
    'a file that ends anywhere, or has any byte changed, is read or fails in words',
    async () => {
      const bytes = await contractDocx();
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
          const changed = isCut ? bytes.slice(0, at) : Uint8Array.from(bytes);
          if (!isCut) changed[at] = byte;
          const answer = await read(changed);
          return answer.ok || answer.failure.message.length > 0;
        }),
        { numRuns: 60 },
      );
    },
    60 * SECONDS,
  );
});
