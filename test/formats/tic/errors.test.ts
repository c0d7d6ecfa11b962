import { UnreadableTic } from '../../../src/formats/tic';
import { bytesOf, openReader, pieces, readPieces, readText } from './read';

const PRICE =
  '{"negotiated_type":"negotiated","negotiated_rate":104.5,"expiration_date":"2026-12-31","billing_class":"professional"}';
const REFERENCE =
  '{"provider_group_id":1,"provider_groups":[{"npi":[1234567890],"tin":{"type":"ein","value":"12-3456789"}}]}';
/** A price is refused where it begins. */
const DATE_IN_PRICE = PRICE.indexOf('"2026-12-31"');
const RATE = `{"provider_references":[1],"negotiated_prices":[${PRICE}]}`;
const ITEM = `{"billing_code_type":"CPT","billing_code":"90837","negotiated_rates":[${RATE}]}`;
const FILE = `{"reporting_entity_name":"Acme","provider_references":[${REFERENCE}],"in_network":[${ITEM}],"more":{"a":[1]}}`;
const MB = 1 << 20;

/** What is thrown for a file; fails where nothing is. */
function faultOf(read: () => unknown): UnreadableTic {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableTic);
    if (error instanceof UnreadableTic) return error;
  }
  throw new Error('the file was read');
}

/** Puts something else in the place of what a file says once; with the byte where that is. */
function spoiled(part: string, by: string): { text: string; at: number } {
  expect(FILE.split(part)).toHaveLength(2);
  return { text: FILE.replace(part, () => by), at: FILE.indexOf(part) };
}

describe('what is no in-network file is refused by the byte where that shows', () => {
  test.each([
    ['an HTML page', '<!DOCTYPE html><html></html>', 0, '“<”'],
    ['an HTML page after empty lines', '\r\n\r\n<html></html>', 4, '“<”'],
    ['an empty file', '', 0, 'the end of the file'],
    ['a file of spaces', ' \r\n ', 4, 'the end of the file'],
    ['a mark of byte order alone', '\uFEFF', 3, 'the end of the file'],
    ['half such a mark', '\xEF', 0, 'the byte 195'],
    ['plain text', 'billing_code,rate', 0, '“b”'],
    ['a list', `[${FILE}]`, 0, '“[”'],
    ['a number', '12', 0, '“1”'],
    ['zeros', '\0\0\0', 0, 'the byte 0'],
  ])('%s', (_name, text, byte, found) => {
    const fault = faultOf(() => readText(text));
    expect(fault.byte).toBe(byte);
    expect(fault.message).toBe(
      `Byte ${byte}: An object in braces, as in-network files are, was expected, not ${found}.`,
    );
  });

  test.each([
    ['another object', `${FILE}{}`, FILE.length, '“{”'],
    ['a bracket too many', `${FILE}\n}`, FILE.length + 1, '“}”'],
    ['a zero', `${FILE}\0`, FILE.length, 'the byte 0'],
    ['a zero and more', `${FILE}\0\n{`, FILE.length, 'the byte 0'],
  ])('%s after the end', (_name, text, byte, found) => {
    for (const size of [1, 64, text.length])
      expect(faultOf(() => readPieces(pieces(bytesOf(text), size)))).toMatchObject({
        byte,
        message: `Byte ${byte}: The end of the file was expected, not ${found}.`,
      });
  });

  test.each([
    ['the lower byte first', Buffer.from(`\uFEFF${FILE}`, 'utf16le')],
    ['the higher byte first', Buffer.from(`\uFEFF${FILE}`, 'utf16le').swap16()],
    ['the lower byte first, unmarked', Buffer.from(FILE, 'utf16le')],
    ['the higher byte first, unmarked', Buffer.from(FILE, 'utf16le').swap16()],
  ])('UTF-16, %s', (_name, bytes) => {
    for (const size of [1, 2, bytes.length])
      expect(faultOf(() => readPieces(pieces(bytes, size))).message).toBe(
        'Byte 0: this is text in UTF-16, and in-network files are UTF-8. Save it as UTF-8.',
      );
  });

  test('a single brace is no UTF-16', () => {
    expect(faultOf(() => readText('{')).message).toContain('A key in quotes was expected, not the end of the file.');
  });

  test('the whole file, with or without spaces after it, is read', () => {
    for (const text of [FILE, `${FILE}\r\n \t`]) expect(readText(text).rows).toHaveLength(1);
  });
});

describe('a file that breaks off is refused wherever it does', () => {
  test('at every byte, and gives no summary', () => {
    const bytes = bytesOf(FILE);
    for (let length = 0; length < bytes.length; length += 1) {
      const { reader } = openReader();
      const fault = faultOf(() => {
        reader.feed(bytes.subarray(0, length));
        reader.end();
      });
      expect(fault.byte).toBeLessThanOrEqual(length);
      expect(fault.message).toMatch(/end/);
      expect(() => reader.finish()).toThrow(fault);
    }
  });

  test('it stays broken: what comes after the fault is not read, and neither the end nor a summary is had', () => {
    const { reader } = openReader();
    const fault = faultOf(() => reader.feed(bytesOf('{"in_network":[}')));
    expect(fault.byte).toBe(15);
    expect(() => reader.feed(bytesOf(']}'))).toThrow(fault);
    expect(() => reader.end()).toThrow(fault);
    expect(() => reader.finish()).toThrow(fault);
  });

  test('no summary before the end', () => {
    const { reader } = openReader();
    reader.feed(bytesOf(FILE));
    expect(() => reader.finish()).toThrow(UnreadableTic);
  });

  test('what was read before it is kept when one asks', () => {
    const { reader, rows } = openReader();
    const first = FILE.indexOf(ITEM) + ITEM.length;
    // A second item that breaks off in its rates: its first rate was read and is no item's.
    const broken = `${FILE.slice(0, first)},${ITEM.slice(0, -2)},`;
    faultOf(() => {
      reader.feed(bytesOf(broken));
      reader.end();
    });
    expect(reader.salvage()).toMatchObject({
      header: { reporting_entity_name: 'Acme' },
      counts: { items: 1, itemsKept: 1, rows: 1, references: 1 },
    });
    expect(rows.map(({ code, rate, tin }) => `${code} ${rate} ${tin}`)).toEqual(['90837 104.5 ein 123456789']);
  });

  test('rates that waited for groups which never came are not kept', () => {
    const { reader, rows } = openReader();
    faultOf(() => {
      reader.feed(bytesOf(`{"in_network":[${ITEM}],"provider_references":[`));
      reader.end();
    });
    expect(reader.salvage().counts).toMatchObject({ items: 1, rows: 0, unresolved: 1 });
    expect(rows).toEqual([]);
  });
});

/** A part of the file, what stands there instead, and how many bytes into it the fault is. */
const SPOILED: readonly (readonly [string, string, string, number])[] = [
  ['a key without quotes', '"reporting_entity_name"', 'reporting_entity_name', 0],
  ['a key in single quotes', '"reporting_entity_name"', "'reporting_entity_name'", 0],
  ['no colon', '"reporting_entity_name":', '"reporting_entity_name" ', 24],
  ['no value', '"reporting_entity_name":"Acme"', '"reporting_entity_name":', 24],
  ['no comma', '"Acme",', '"Acme" ', 7],
  ['two commas', '"Acme",', '"Acme",,', 7],
  ['a comma before the last brace', '[1]}}', '[1]},}', 5],
  ['an escape that JSON does not know, in a key', '"more"', '"m\\ore"', 0],
  ['half an escape, in a key', '"more"', '"m\\u00zz"', 0],
  ['a line break in a key', '"more"', '"mo\nre"', 0],
  ['an escape that JSON does not know, in a text', '"Acme"', '"Ac\\me"', 0],
  ['a line break in a text', '"Acme"', '"Ac\nme"', 0],
  ['a zero in a text', '"Acme"', '"Ac\0me"', 0],
  ['a word in the place of a text', '"Acme"', 'Acme', 0],
  ['a number with a zero in front', '"90837"', '090837', 0],
  ['half a number', '"90837"', '9.', 0],
  ['no comma between the parts of an item', '"90837",', '"90837" ', 8],
  ['a comma after the last item', '],"more"', ',],"more"', 1],
  ['a comma after the last reference', '}],"in_network"', '},],"in_network"', 2],
  ['a comma after the last rate', '}]}],"more"', '},]}],"more"', 2],
  ['no comma after the id', '1,"provider_groups"', '1 "provider_groups"', 2],
  ['an id with a zero in front', '1,"provider_groups"', '01,"provider_groups"', 1],
  ['an id with a letter', '1,"provider_groups"', '1x,"provider_groups"', 1],
  ['a comma after the last NPI', '[1234567890]', '[1234567890,]', 12],
  ['an NPI with a zero in front', '[1234567890]', '[01234567890]', 2],
  ['two NPIs without a comma', '[1234567890]', '[1 2]', 3],
  ['a key of a group without quotes', '"npi"', 'npi', 0],
  ['no colon in a group', '"npi":', '"npi" ', 6],
  ['an escape that JSON does not know, in a key of a group', '"npi"', '"n\\pi"', 2],
  ['a line break in a key of a group', '"npi"', '"n\npi"', 2],
  ['an escape that JSON does not know, in the taxpayer', '"12-3456789"', '"12\\-3456789"', 3],
  ['a line break in the taxpayer', '"12-3456789"', '"12-345678\n"', 10],
  ['a number of the taxpayer with a letter', '"12-3456789"', '12a', 0],
  ['a list of references closed as an object', '[1],"negotiated_prices"', '[1},"negotiated_prices"', 2],
  ['a price that is no JSON', PRICE, '{"negotiated_rate":1,}', 0],
  ['a price with a line break in a text', '"2026-12-31"', '"2026-\n12-31"', -DATE_IN_PRICE],
];

describe('what JSON does not allow where the file is read is refused by its byte', () => {
  test.each(SPOILED)('%s', (_name, part, by, into) => {
    const { text, at } = spoiled(part, by);
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
    for (const size of [1, 64, text.length])
      expect(faultOf(() => readPieces(pieces(bytesOf(text), size))).byte).toBe(at + into);
  });

  test.each(['a"b', 'a[b'])('%s as a word in a reference', (word) => {
    const { text } = spoiled('"tin"', `"x":${word},"tin"`);
    for (const size of [1, 64, text.length]) faultOf(() => readPieces(pieces(bytesOf(text), size)));
  });

  test('the byte is said with its thousands, from 0', () => {
    const text = `${' '.repeat(1_234_567)}x`;
    expect(faultOf(() => readText(text)).message).toMatch(/^Byte 1,234,567: /);
  });

  test('an address of groups elsewhere that is no text', () => {
    const text = '{"provider_references":[{"provider_group_id":1,"location":"https:\\x"}]}';
    expect(faultOf(() => readText(text)).byte).toBe(text.indexOf('"https'));
  });

  test('groups that come a second time after rates were found by the first ones', () => {
    const text = FILE.replace('"more":{"a":[1]}', () => `"provider_references":[${REFERENCE}]`);
    expect(faultOf(() => readText(text)).message).toMatch(/provider_references come a second time/);
  });
});

describe('what is deep', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  test.each([
    ['a value that is passed over', '{"a":[1]}', deep(10_000)],
    ['a price', PRICE, deep(10_000)],
    ['a list of prices', `[${PRICE}]`, deep(10_000)],
    ['an NPI', '1234567890', deep(10_000)],
    ['a text', '"Acme"', deep(10_000)],
  ])('10,000 levels in the place of %s are refused', (_name, part, by) => {
    const { text } = spoiled(part, by);
    for (const size of [1, 64, text.length]) {
      const fault = faultOf(() => readPieces(pieces(bytesOf(text), size)));
      expect(fault.message).toMatch(/nests more than 512 levels deep/);
      expect(fault.byte).toBeLessThanOrEqual(text.indexOf('[[[['));
    }
  });

  test.each([
    [504, true],
    [505, true],
    [600, false],
  ])('%i levels within a reference are read: %s', (levels, isRead) => {
    const { text, at } = spoiled('{"provider_group_id"', `{"x":${deep(levels)},"provider_group_id"`);
    const read = () => readText(text);
    if (isRead) expect(read().rows).toHaveLength(1);
    else expect(faultOf(read).byte).toBe(at);
  });
});

describe('what is long', () => {
  const A = bytesOf('a'.repeat(MB));
  /** What stands before, so many megabytes of a's, what stands after. */
  function* long(before: string, megabytes: number, after: string): Generator<Uint8Array> {
    yield bytesOf(before);
    for (let index = 0; index < megabytes; index += 1) yield A;
    yield bytesOf(after);
  }
  const around = (part: string): readonly [string, string] => {
    const at = FILE.indexOf(part);
    return [`${FILE.slice(0, at)}"`, `"${FILE.slice(at + part.length)}`];
  };

  test('a text of 1 GB that is passed over takes no memory of its own', () => {
    const [before, after] = around('{"a":[1]}');
    readText(FILE);
    const held = process.memoryUsage();
    const { rows, summary } = readPieces(long(before, 1024, after));
    const grown = process.memoryUsage();
    expect(rows).toHaveLength(1);
    expect(summary.counts.bytes).toBe(before.length + 1024 * MB + after.length);
    // The reader's window is 48 MB.
    expect(grown.rss - held.rss).toBeLessThan(200 * MB);
  }, 60_000);

  test.each([
    ['a code', '"90837"', 'the text that begins here is longer than a megabyte.'],
    ['the payer’s name', '"Acme"', 'the text that begins here is longer than a megabyte.'],
    ['a price’s date', '"2026-12-31"', 'what begins here is longer than 48 MB; no provider reference or rate is.'],
    ['a taxpayer', '"12-3456789"', 'what begins here is longer than 48 MB; no provider reference or rate is.'],
    ['a key', '"more"', 'the text that begins here is longer than a megabyte.'],
  ])('a text of 1 GB in the place of %s is refused', (_name, part, what) => {
    const [before, after] = around(part);
    expect(faultOf(() => readPieces(long(before, 1024, after))).message).toContain(what);
  });

  test('a word of 1 GB is no JSON', () => {
    const [before, after] = around('{"a":[1]}');
    const fault = faultOf(() => readPieces(long(before.slice(0, -1), 1024, after.slice(1))));
    expect(fault.byte).toBe(before.length - 1);
    expect(fault.message).toContain('a word goes on for over a megabyte');
  });

  test('a rate of 40 MB is read, one of 48 MB refused', () => {
    const [before, after] = around('"2026-12-31"');
    expect(readPieces(long(before, 40, after)).rows).toHaveLength(1);
    expect(faultOf(() => readPieces(long(before, 48, after))).byte).toBe(FILE.indexOf(RATE));
  });
});
