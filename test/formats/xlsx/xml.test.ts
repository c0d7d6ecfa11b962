import fc from 'fast-check';
import { numberIn } from '../../../src/formats/xlsx/read/numberIn';
import { UnreadableXlsx } from '../../../src/formats/xlsx';
import { attribute } from '../../../src/formats/xlsx/xml/attribute';
import { readXml } from '../../../src/formats/xlsx/xml/readXml';
import { spanOf, textOf } from '../../../src/formats/xlsx/xml/span';
import { xmlBytes } from '../../../src/formats/xlsx/xml/xmlBytes';
import { xmlText } from '../../../src/formats/xlsx/xml/xmlText';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const last = (all: readonly string[]): string => all[all.length - 1] ?? '';

/** What a part is made of, with text that came in several pieces put together. */
async function eventsOf(xml: string, size = Infinity): Promise<readonly string[]> {
  const events: string[] = [];
  await readXml(inPieces(Buffer.from(xml), size), 'part', {
    open: (name, attributes) => events.push(`<${name} ${attribute(attributes, 'a') ?? '-'}`),
    text: (text) => {
      if (last(events).startsWith('"')) events.push(`${events.pop() ?? ''}${textOf(text)}`);
      else events.push(`"${textOf(text)}`);
    },
    close: (name) => events.push(`>${name}`),
  });
  return events;
}

const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((one) => xmlText(one) === one.replace(/[&<>"]/g, xmlText));
const name = fc.constantFrom(
  'c',
  'v',
  'row',
  'x',
  'aVeryLongNameOfAnElementThatIsLongerThanAnyThatExcelHasInItsFilesToday',
  'é',
);

interface Element {
  readonly name: string;
  readonly prefix: string;
  readonly quote: string;
  readonly a: string | null;
  readonly before: string;
  readonly children: readonly (Element | string)[];
}

const element = fc.letrec<{ element: Element; child: Element | string }>((tie) => ({
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc.record({
    name,
    prefix: fc.constantFrom('', 'x:'),
    quote: fc.constantFrom('"', "'"),
    a: fc.option(text.map((one) => one.replaceAll("'", ''))),
    before: fc.constantFrom('', ' other="/>"', " b:b='<c>'"),
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
})).element;

/** An element as a part has it, comments and CDATA between. */
function written({ name, prefix, quote, a, before, children }: Element): string {
  const tag = `${prefix}${name}${before}${a === null ? '' : ` x:a = ${quote}${xmlText(a)}${quote}`}`;
  if (children.length === 0) return `<${tag}/>`;
  const inside = children.map((child) => {
    if (typeof child !== 'string') return written(child);
    return child.length % 3 === 0 && !child.includes(']]>') ? `<![CDATA[${child}]]><!-- <c> -->` : xmlText(child);
  });
  return `<${tag} >${inside.join('')}</${prefix}${name} >`;
}

/** The same as it is to be read. */
function expected({ name, a, children }: Element): readonly string[] {
  const inside = children.flatMap((child) =>
    typeof child === 'string' ? (child === '' ? [] : [`"${child}`]) : expected(child),
  );
  const joined = inside.reduce<string[]>((all, one) => {
    if (one.startsWith('"') && last(all).startsWith('"')) return [...all.slice(0, -1), last(all) + one.slice(1)];
    return [...all, one];
  }, []);
  return [`<${name} ${a ?? '-'}`, ...joined, `>${name}`];
}

describe('a part', () => {
  test('is read as it was written, whatever pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(element, fc.integer({ min: 1, max: 40 }), async (root, size) => {
        const xml = `<?xml version="1.0"?>\n<!-- > -->${written(root)}\n`;
        const events = (await eventsOf(xml, size)).filter((one) => one !== '"');
        expect(events).toEqual(expected(root));
      }),
    );
  });

  test('is refused wherever it breaks off, in a sentence that names it', async () => {
    const xml = `<a x='>'><b>&amp;<![CDATA[ ]]></b><!-- --><c/></a>`;
    for (let length = 1; length < xml.length; length += 1) {
      const reading = eventsOf(xml.slice(0, length), 7);
      await expect(reading).rejects.toThrow(UnreadableXlsx);
      await expect(reading).rejects.toThrow('is damaged in its part part');
    }
    expect(await eventsOf(xml, 7)).toEqual(['<a -', '<b -', '"& ', '>b', '<c -', '>c', '>a']);
  });
});

describe('a number is what JavaScript reads in its text', () => {
  test.each([
    '0',
    '-0',
    '90837',
    '104.50',
    '-0.5',
    '.5',
    '5.',
    '1e-7',
    '1E+21',
    ' 7 ',
    '0.33648519181905281',
    '999999999999999',
    '0.000000000000001',
    '1.2.3',
    '-',
    '--1',
    '1-1',
    '',
    ' ',
    'x',
    '1,5',
  ])('“%s”', (written) => {
    expect(numberIn(spanOf(written))).toBe(written.trim() === '' ? NaN : Number(written));
  });

  test('any number, to its last bit, as JavaScript and as a spreadsheet print it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.integer(),
          fc.tuple(fc.maxSafeInteger(), fc.nat(15)).map(([digits, scale]) => digits / 10 ** scale),
        ),
        (number) => {
          for (const written of [String(number), number.toPrecision(15), number.toFixed(2)])
            expect(numberIn(spanOf(written))).toBe(Number(written));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('text that is put down as bytes is what it is as text, escaped, however much there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('ab '.repeat(100_000))), {
        maxLength: 5,
      }),
      (texts) => {
        const xml = xmlBytes();
        for (const one of texts) xml.text(one);
        xml.plain('12.5');
        xml.markup(Buffer.from('</row>'));
        expect(Buffer.from(xml.take()).equals(Buffer.from(`${texts.map(xmlText).join('')}12.5</row>`))).toBe(true);
        expect(xml.take()).toHaveLength(0);
      },
    ),
  );
});
