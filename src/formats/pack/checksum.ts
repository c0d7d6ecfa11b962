const POLYNOMIAL = 0xed_b8_83_20;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** CRC-32 of the pieces one after another, as in zip files: every change of a byte shows, and all but one in 4 × 10⁹ of other changes. */
export function checksum(pieces: Iterable<Uint8Array>): number {
  let value = 0xff_ff_ff_ff;
  for (const piece of pieces) for (const byte of piece) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}
