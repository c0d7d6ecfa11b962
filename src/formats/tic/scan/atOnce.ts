import { BACKSLASH, CLOSE_OBJECT, COLON, COMMA, DEEPEST, OPEN_LIST, OPEN_OBJECT, QUOTE } from './marks';
import { decoded } from './decoded';
import type { Window } from './window';

// What lies whole in the window is read at once: of an item that is not wanted, generators would take longer than all the rest. What
// is rare, long, broken off or wrong is left, with `at` as it was, to the generators of the same names in cursor.ts.

const SHORT = 100;
const SPACE = 0x20;

/** After the closing quote of a short text without escapes; zero where none is here. */
function shortEnd({ bytes, at, end }: Window): number {
  if (bytes[at] !== QUOTE) return 0;
  const limit = Math.min(end, at + SHORT);
  for (let to = at + 1; to < limit; to += 1) {
    const byte = bytes[to] ?? 0;
    if (byte === QUOTE) return to + 1;
    if (byte === BACKSLASH || byte < SPACE) return 0;
  }
  return 0;
}

const between = (window: Window, to: number): string => decoded(window, window.at + 1, to - 1);

export function keyAtOnce(window: Window): string | undefined {
  const to = shortEnd(window);
  if (to === 0 || to >= window.end || window.bytes[to] !== COLON) return undefined;
  const name = between(window, to);
  window.at = to + 1;
  return name;
}

export function textAtOnce(window: Window): string | undefined {
  const to = shortEnd(window);
  if (to === 0) return undefined;
  const said = between(window, to);
  window.at = to;
  return said;
}

export function hasNextAtOnce(window: Window): boolean | undefined {
  const byte = window.bytes[window.at];
  if (byte !== COMMA && byte !== CLOSE_OBJECT) return undefined;
  window.at += 1;
  return byte === COMMA;
}

/** Whether a text, list or object was passed over. */
export function passAtOnce(window: Window): boolean {
  const { scanner, bytes, at, end } = window;
  const isString = bytes[at] === QUOTE;
  if (!isString && bytes[at] !== OPEN_OBJECT && bytes[at] !== OPEN_LIST) return false;
  scanner.beginPassing(at, isString);
  if (scanner.passed(isString, end) === 0 || scanner.depthPassed() > DEEPEST) return false;
  window.at = scanner.passedAt();
  return true;
}
