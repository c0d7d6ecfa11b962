import { UnreadableTic } from '../unreadableTic';
import { decoded } from './decoded';
import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, DEEPEST, OPEN_LIST, OPEN_OBJECT, QUOTE } from './marks';
import type { Window } from './window';

/** Reading that stops where the window ends, and goes on when there is more in it. */
export type Reading<T> = Generator<void, T, void>;

/** Far above any name, code or address that is kept. */
const LONGEST_TEXT = 1 << 20;

const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isWithin = (byte: number | undefined) =>
  byte !== undefined && byte > 0x20 && byte !== COMMA && byte !== CLOSE_OBJECT && byte !== CLOSE_LIST;

const shown = (byte: number) => (byte < 0x20 || byte > 0x7e ? `the byte ${byte}` : `“${String.fromCharCode(byte)}”`);

const LONGEST_WORD = 100;

/** JSON has these escaped in texts. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x1f]/;

export const wrong = (window: Window, what: string, at = window.at): UnreadableTic =>
  new UnreadableTic(window.offset(at), what);

export function unexpected(window: Window, expected: string): UnreadableTic {
  const isEnd = window.at >= window.end || window.isPast(window.at);
  const found = isEnd ? 'the end of the file' : shown(window.bytes[window.at] ?? 0);
  return wrong(window, `${expected} was expected, not ${found}.`);
}

/** Waits for more; `within` is what breaks off where there is none. */
export function* more(window: Window, within: string): Reading<void> {
  if (window.isLast) throw wrong(window, `the file ends in the middle of ${within}. It is not whole: get it again.`);
  yield;
}

/** The next byte that is no space; zero at the end of the file. */
export function* peek(window: Window): Reading<number> {
  for (;;) {
    while (window.at < window.end && isSpace(window.bytes[window.at])) window.at += 1;
    if (window.at < window.end) return window.bytes[window.at] ?? 0;
    if (window.isLast) return 0;
    yield;
  }
}

function* expect(window: Window, byte: number, expected: string): Reading<void> {
  if ((yield* peek(window)) !== byte) throw unexpected(window, expected);
  window.at += 1;
}

/** Past a comma (true) or the bracket that closes (false). */
export function* hasNext(window: Window, close: number): Reading<boolean> {
  const byte = yield* peek(window);
  if (byte !== COMMA && byte !== close) throw unexpected(window, `A comma or “${String.fromCharCode(close)}”`);
  window.at += 1;
  return byte === COMMA;
}

/** Past an opening bracket; true where something is inside. */
export function* isFilled(window: Window, close: number): Reading<boolean> {
  window.at += 1;
  if ((yield* peek(window)) !== close) return true;
  window.at += 1;
  return false;
}

/** Passes over a value of any kind and size, which need not be in memory whole. */
export function* pass(window: Window): Reading<void> {
  const first = yield* peek(window);
  const isString = first === QUOTE;
  if (isString || first === OPEN_OBJECT || first === OPEN_LIST) return yield* passBracketed(window, isString);
  if (!isWithin(first)) throw unexpected(window, 'A value');
  const from = window.offset(window.at);
  for (;;) {
    while (window.at < window.end && isWithin(window.bytes[window.at])) window.at += 1;
    if (window.at < window.end) break;
    if (window.offset(window.at) - from > LONGEST_TEXT)
      throw new UnreadableTic(from, 'this is no JSON: a word goes on for over a megabyte.');
    yield* more(window, 'a value');
  }
}

function* passBracketed(window: Window, isString: boolean): Reading<void> {
  const { scanner } = window;
  const began = window.offset(window.at);
  scanner.beginPassing(window.at, isString);
  for (;;) {
    const isPast = scanner.passed(isString, window.end) !== 0;
    window.at = scanner.passedAt();
    if (scanner.depthPassed() > DEEPEST)
      throw new UnreadableTic(began, `what begins here nests more than ${DEEPEST} levels deep; no such file does.`);
    if (isPast) return;
    if (window.isLast)
      throw new UnreadableTic(
        began,
        `the file ends before ${isString ? 'the text' : 'what'} that begins here is closed. It is not whole: get it again.`,
      );
    yield;
    scanner.passFrom(window.at);
  }
}

/** From an opening quote to the byte after the closing one, all of it in memory; `at` stays. */
function* textEnd(window: Window): Reading<number> {
  let length = 1;
  for (;;) {
    const { bytes, at, end } = window;
    while (at + length < end && bytes[at + length] !== QUOTE) length += bytes[at + length] === BACKSLASH ? 2 : 1;
    if (length > LONGEST_TEXT) throw wrong(window, 'the text that begins here is longer than a megabyte.');
    if (at + length < end) return at + length + 1;
    yield* more(window, 'a text');
  }
}

/** A text in quotes. */
function* text(window: Window): Reading<string> {
  const to = yield* textEnd(window);
  const { at } = window;
  window.at = to;
  return unquoted(decoded(window, at, to), window, at);
}

function unquoted(raw: string, window: Window, at: number): string {
  if (CONTROL.test(raw)) throw wrong(window, 'this text holds a line break or another byte that JSON has escaped.', at);
  if (!raw.includes('\\')) return raw.slice(1, -1);
  try {
    return String(JSON.parse(raw));
  } catch {
    throw wrong(window, 'this text holds an escape that JSON does not know.', at);
  }
}

/** A key with its colon. */
export function* key(window: Window): Reading<string> {
  if ((yield* peek(window)) !== QUOTE) throw unexpected(window, 'A key in quotes');
  const name = yield* text(window);
  yield* expect(window, COLON, 'A colon');
  return name;
}

/** A text, number or word as text; `null` for null and for anything else, which is passed over. */
export function* scalar(window: Window): Reading<string | null> {
  const first = yield* peek(window);
  if (first === QUOTE) return yield* text(window);
  if (!isWithin(first) || first === OPEN_OBJECT || first === OPEN_LIST) {
    yield* pass(window);
    return null;
  }
  let length = 1;
  for (;;) {
    while (window.at + length >= window.end) yield* more(window, 'a value');
    if (!isWithin(window.bytes[window.at + length])) break;
    length += 1;
    if (length > LONGEST_WORD)
      throw wrong(window, `this number is longer than ${LONGEST_WORD} characters; no code is.`);
  }
  const word = decoded(window, window.at, window.at + length);
  window.at += length;
  if (!/^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(word))
    throw wrong(window, `“${word}” is no JSON.`, window.at - length);
  return word === 'null' ? null : String(JSON.parse(word));
}
