import { gzipSync } from 'node:zlib';

const LONG = Array.from({ length: 30_000 }, (_, index) => (index * 2_654_435_761) % 1_000_003).join(',');
const bytes = (...all: readonly number[]): Buffer => Buffer.from(all);

/** What may stand behind a member of gzip, and what is to be made of the file: its text, or why it is refused. */
export const GZIP_ENDS: readonly (readonly [what: string, behind: Buffer, comes: string])[] = [
  ['nothing', bytes(), 'whole'],
  ['a zero', bytes(0), 'whole'],
  ['two zeros', bytes(0, 0), 'whole'],
  ['zeros', Buffer.alloc(4096), 'whole'],
  ['more zeros than are read at once', Buffer.alloc(3 << 20), 'whole'],
  ['a line break', bytes(0x0a), 'followed'],
  ['text', Buffer.from('<html>garbage behind the end</html>'), 'followed'],
  ['much text', Buffer.from(LONG.repeat(20)), 'followed'],
  ['the first byte of another member', bytes(0x1f), 'cut'],
  ['the first two', bytes(0x1f, 0x8b), 'cut'],
  ['the first three', bytes(0x1f, 0x8b, 8), 'cut'],
  ['what only begins as a member does', bytes(0x1f, 0x41, 0x42, 0x43), 'followed'],
  ['half a member', gzipSync(LONG).subarray(0, 5000), 'cut'],
  [
    'a member that is packed in no way that there is',
    Buffer.concat([bytes(0x1f, 0x8b, 9), Buffer.alloc(30, 7)]),
    'damaged',
  ],
  [
    'a member of bytes that cannot be unpacked',
    Buffer.concat([gzipSync('').subarray(0, 10), Buffer.from('\xff no deflate at all', 'latin1')]),
    'damaged',
  ],
  ['an empty member and zeros', Buffer.concat([gzipSync(''), Buffer.alloc(99)]), 'whole'],
  ['an empty member and text', Buffer.concat([gzipSync(''), Buffer.from('text')]), 'followed'],
];

/** What is packed in front of it: a little, and more than is read at once. */
export const GZIP_TEXTS = ['{"rate":118.5}', LONG] as const;
