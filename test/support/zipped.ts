import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;

/** A record of a zip archive: its numbers, of so many bytes each, and what follows them. */
function record(
  numbers: readonly (readonly [value: number, bytes: 2 | 4 | 8])[],
  ...rest: readonly Uint8Array[]
): Buffer {
  const head = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of numbers)
    at = bytes === 8 ? head.writeBigUInt64LE(BigInt(value), at) : head.writeUIntLE(value, at, bytes);
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

const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const VERSION_64 = 45;
const [ELSEWHERE, ELSEWHERE_SHORT] = [0xffffffff, 0xffff];

/** An archive of one file as those beyond 4 GB are: its sizes and places are in the fields of 64 bits alone. */
export function zipped64(name: string, content: string): Uint8Array {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const called = Buffer.from(name);
  const about = (extra: number) =>
    [
      [VERSION_64, 2],
      [0, 2],
      [DEFLATED, 2],
      [0, 4],
      [crc32(bytes), 4],
      [ELSEWHERE, 4],
      [ELSEWHERE, 4],
      [called.length, 2],
      [extra, 2],
    ] as const;
  const sizes = [
    [bytes.length, 8],
    [packed.length, 8],
  ] as const;
  const own = record([[1, 2], [16, 2], ...sizes]);
  const file = record([[LOCAL, 4], ...about(own.length)], called, own, packed);
  const extra = record([[1, 2], [24, 2], ...sizes, [0, 8]]);
  const rest = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [ELSEWHERE, 4],
  ] as const;
  const list = record([[LISTED, 4], [VERSION_64, 2], ...about(extra.length), ...rest], called, extra);
  const end64 = record([
    [END_64, 4],
    [44, 8],
    [VERSION_64, 2],
    [VERSION_64, 2],
    [0, 4],
    [0, 4],
    [1, 8],
    [1, 8],
    [list.length, 8],
    [file.length, 8],
  ]);
  const locator = record([
    [LOCATOR_64, 4],
    [0, 4],
    [file.length + list.length, 8],
    [1, 4],
  ]);
  const end = record([
    [END, 4],
    [0, 4],
    [ELSEWHERE_SHORT, 2],
    [ELSEWHERE_SHORT, 2],
    [ELSEWHERE, 4],
    [ELSEWHERE, 4],
    [0, 2],
  ]);
  return new Uint8Array(Buffer.concat([file, list, end64, locator, end]));
}
