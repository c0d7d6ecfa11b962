import { xmlText } from './xmlText';

/** A part under way, as bytes. */
export interface XmlBytes {
  /** Whether there are enough of them to be taken. */
  readonly isFull: () => boolean;
  /** Puts down markup that was made before. */
  readonly markup: (bytes: Uint8Array) => void;
  /** Puts down letters and digits that need no escape: a number, a reference. */
  readonly plain: (text: string) => void;
  /** Puts down text, escaped as an element holds it. */
  readonly text: (text: string) => void;
  /** Hands over what there is, and begins anew. */
  readonly take: () => Uint8Array;
}

const ROOM = 1 << 18;
/** The rest is for the row that comes next. */
const FULL = ROOM - (1 << 14);
const LONGEST_CHARACTER = 3;
const FIRST = 32;
const END = 127;

/** Which characters are one byte and need no escape. An underscore may begin one: `_x000D_`. */
const PLAIN = new Uint8Array(END + 1);
for (let code = FIRST; code < END; code += 1) PLAIN[code] = '&<>"_'.includes(String.fromCharCode(code)) ? 0 : 1;

/**
 * Gathers a part's bytes. Nearly all of a sheet is plain ASCII, which is put down as it comes: strings joined to long ones and encoded
 * afterwards take three times as long.
 */
export function xmlBytes(): XmlBytes {
  let bytes = Buffer.allocUnsafe(ROOM);
  let at = 0;

  const makeRoom = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(at + more, 2 * bytes.length));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };
  const careful = (text: string) => {
    const escaped = xmlText(text);
    makeRoom(LONGEST_CHARACTER * escaped.length);
    at += bytes.write(escaped, at);
  };

  return {
    isFull: () => at >= FULL,
    markup: (piece) => {
      makeRoom(piece.length);
      for (let index = 0; index < piece.length; index += 1) bytes[at + index] = piece[index] ?? 0;
      at += piece.length;
    },
    plain: (text) => {
      makeRoom(text.length);
      for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
      at += text.length;
    },
    text: (text) => {
      makeRoom(text.length);
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code > END || PLAIN[code] === 0) {
          careful(text);
          return;
        }
        bytes[at + index] = code;
      }
      at += text.length;
    },
    take: () => {
      const taken = bytes.subarray(0, at);
      bytes = Buffer.allocUnsafe(ROOM);
      at = 0;
      return taken;
    },
  };
}
