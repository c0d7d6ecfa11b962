import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;

/** A record of a zip archive: its numbers, of so many bytes each, and what follows them. */
function record(numbers: readonly (readonly [value: number, bytes: 2 | 4])[], ...rest: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of numbers) at = head.writeUIntLE(value, at, bytes);
  return Buffer.concat([head, ...rest]);
}

/** A zip archive, packed by the zlib of Node: of hundreds of megabytes, too, which take a minute in JavaScript. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const about = [
      [VERSION, 2],
      [0, 2],
      [DEFLATED, 2],
      [0, 4],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [called.length, 2],
      [0, 2],
    ] as const;
    const file = record([[LOCAL, 4], ...about], called, packed);
    files.push(file);
    list.push(record([[LISTED, 4], [VERSION, 2], ...about, [0, 4], [0, 2], [0, 4], [offset, 4]], called));
    offset += file.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = record([
    [END, 4],
    [0, 4],
    [list.length, 2],
    [list.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Uint8Array(Buffer.concat([...files, ...list, end]));
}
