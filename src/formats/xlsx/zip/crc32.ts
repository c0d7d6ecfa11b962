const POLYNOMIAL = 0xedb88320;
const SIZE = 256;

/** Four tables, so that four bytes are taken at a time: M. Kounavis and F. Berry, *Novel Table Lookup-Based Algorithms for CRC*, 2008. */
const TABLES = new Uint32Array(4 * SIZE);
for (let byte = 0; byte < SIZE; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  TABLES[byte] = rest;
}
for (let at = SIZE; at < TABLES.length; at += 1) {
  const before = TABLES[at - SIZE] ?? 0;
  TABLES[at] = (before >>> 8) ^ (TABLES[before & 0xff] ?? 0);
}
const at = (table: number, byte: number): number => TABLES[table * SIZE + (byte & 0xff)] ?? 0;

/** The check sum of ZIP (CRC-32 of ISO 3309) of these bytes after those that gave `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fours = bytes.length & ~3;
  let crc = ~before;
  for (let index = 0; index < fours; index += 4) {
    const word = crc ^ view.getUint32(index, true);
    crc = at(3, word) ^ at(2, word >>> 8) ^ at(1, word >>> 16) ^ at(0, word >>> 24);
  }
  for (const byte of bytes.subarray(fours)) crc = at(0, crc ^ byte) ^ (crc >>> 8);
  return ~crc >>> 0;
}
