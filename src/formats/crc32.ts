const POLYNOMIAL = 0xed_b8_83_20;
const WAYS = 4;

/** By how many bytes later a byte comes, and its value. */
const TABLE = new Int32Array(WAYS * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  TABLE[byte] = value;
}
const at = (index: number): number => TABLE[index] ?? 0;
for (let index = 256; index < TABLE.length; index += 1) {
  const before = at(index - 256);
  TABLE[index] = (before >>> 8) ^ at(before & 0xff);
}

/** CRC-32 of bytes that follow others (RFC 1952), four at a time: what is unpacked is as large as files get. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  const whole = bytes.length - (bytes.length % WAYS);
  let index = 0;
  for (; index < whole; index += WAYS) {
    value ^=
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    value =
      at(768 + (value & 0xff)) ^
      at(512 + ((value >>> 8) & 0xff)) ^
      at(256 + ((value >>> 16) & 0xff)) ^
      at(value >>> 24);
  }
  for (; index < bytes.length; index += 1) value = (value >>> 8) ^ at((value ^ (bytes[index] ?? 0)) & 0xff);
  return ~value >>> 0;
}
