/** No line is longer, in octets of UTF-8, without its end: RFC 5545, 3.1. */
const MOST = 75;

const octets = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** A line in pieces of at most 75 octets, each after the first beginning with a blank; no character is cut in two. */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (length + size > MOST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
