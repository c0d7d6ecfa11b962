import { UnreadableTic } from '../unreadableTic';
import type { ForeignBytes } from './decoded';
import type { Scanner } from './scannerModule';

/** Room at first: most of the files of a payer are small. */
const FIRST_CAPACITY = 64 << 10;
/** The longest thing that has to be in memory whole: one provider reference, one negotiated rate, one short text. */
const CAPACITY = 48 << 20;
/** Bytes that are none after the end, so that the scanner may look past it. */
const PADDING = 128;
/** At the very end these count as input, so that the last block is a whole one. */
const LAST_BLOCK = 64;

/** The part of a file that is in the scanner's memory; it moves on with what has been read. */
export interface Window {
  readonly scanner: Scanner;
  /** The scanner's memory; taken anew after every call that may make it grow. */
  bytes: Uint8Array;
  /** Where reading is, and the end of what is there, both in `bytes`. */
  at: number;
  end: number;
  isLast: boolean;
  /** What of the text that was read last is no UTF-8. */
  foreign: ForeignBytes | undefined;
  /** Whether an address lies after the file's last byte. */
  isPast: (address: number) => boolean;
  /** The place in the file of what lies at an address. */
  offset: (address: number) => number;
  feed: (chunk: Uint8Array) => void;
  finish: () => void;
}

export function openWindow(scanner: Scanner): Window {
  scanner.open();
  let capacity = FIRST_CAPACITY;
  let start = scanner.makeRoom(capacity);
  let passed = 0;
  const window: Window = {
    scanner,
    bytes: new Uint8Array(scanner.memory.buffer),
    at: start,
    end: start,
    isLast: false,
    foreign: undefined,
    isPast: (address) => window.isLast && address >= window.end - LAST_BLOCK,
    offset: (address) => passed + address - start,
    feed(chunk) {
      const { at, end } = window;
      const kept = end - at;
      const needed = kept + chunk.length + PADDING;
      if (needed > CAPACITY)
        throw new UnreadableTic(
          window.offset(at),
          `what begins here is longer than ${CAPACITY >> 20} MB; no provider reference or rate is.`,
        );
      new Uint8Array(scanner.memory.buffer).copyWithin(start, at, end);
      passed += at - start;
      if (needed > capacity) {
        capacity = Math.min(CAPACITY, Math.max(needed, capacity * 2));
        start = scanner.makeRoom(capacity);
      }
      const bytes = new Uint8Array(scanner.memory.buffer);
      bytes.set(chunk, start + kept);
      window.bytes = bytes;
      window.at = start;
      window.end = start + kept + chunk.length;
      bytes.fill(0, window.end, window.end + PADDING);
    },
    finish() {
      window.isLast = true;
      window.end += LAST_BLOCK;
    },
  };
  return window;
}
