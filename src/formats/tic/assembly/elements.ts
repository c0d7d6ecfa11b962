import { at, begin, deepest, goOnFrom, toClosingBracket } from './blocks';
import {
  key,
  LOCATION,
  NEGOTIATED_PRICES,
  NPI,
  PROVIDER_GROUP_ID,
  PROVIDER_GROUPS,
  PROVIDER_REFERENCES,
  TIN,
  TYPE,
  VALUE,
  valueAt,
} from './keys';
import {
  beginGroup,
  define,
  definedMembers,
  EIN,
  endGroup,
  isDefined,
  NPI_AS_TIN,
  numberedTin,
  provider,
  reference,
  writtenTin,
} from './providers';
import { List, list } from './tables';
import * as text from './text';
import { byte, isSpace, number, spaces, stringEnd, wrong } from './text';

// What is read of rates is put on a tape of numbers.
let tape: List = changetype<List>(0);

export function openElements(): void {
  tape = list();
}

export function tapeRewind(): void {
  tape.length = 0;
}

export function tapeAt(): usize {
  return tape.at;
}

export function tapeLength(): i32 {
  return tape.length;
}

/** Past a value of any kind that lies whole before `end`. */
export function past(p: usize, end: usize): usize {
  const c = byte(p);
  if (c == 0x22) {
    const close = stringEnd(p + 1, end);
    return close == 0 ? 0 : close + 1;
  }
  if (c == 0x7b || c == 0x5b) {
    let nested = 0;
    while (p < end) {
      const here = byte(p);
      if (here == 0x22) {
        p = stringEnd(p + 1, end);
        if (p == 0) return 0;
      } else if ((here | 0x20) == 0x7b) nested += 1;
      else if ((here | 0x20) == 0x7d) {
        nested -= 1;
        if (nested == 0) return p + 1;
      }
      p += 1;
    }
    return wrong(end);
  }
  const start = p;
  while (p < end && byte(p) != 0x2c && byte(p) != 0x7d && byte(p) != 0x5d && !isSpace(byte(p))) p += 1;
  return p == start ? wrong(p) : p;
}

/** Past a comma to the next thing, or to the bracket that ends the list; zero where neither is there. */
@inline
function next(p: usize, close: u32): usize {
  p = spaces(p);
  if (byte(p) == 0x2c) {
    p = spaces(p + 1);
    return byte(p) == close ? wrong(p) : p;
  }
  return byte(p) == close ? p : wrong(p);
}

const SHORT_DIGITS: u64 = 1 << 52;
const HASHED: u64 = 1 << 63;

/** The last id of a group that was read. */
let identified: u64 = 0;

/**
 * A group's id as 64 bits: 7, 7.0 and 7e0 are one number and get one key, 690.64462 its own. A text or a number of more than fifteen
 * digits is kept by its hash.
 */
function identity(p: usize, end: usize): usize {
  if (byte(p) == 0x22) {
    const close = stringEnd(p + 1, end);
    if (close == 0) return 0;
    identified = text.hash(p + 1, close) | HASHED;
    return close + 1;
  }
  const after = number(p);
  if (after == 0) return 0;
  identified =
    text.isShort && text.digits < SHORT_DIGITS && text.power >= -256 && text.power < 256
      ? (text.digits << 10) | (<u64>(text.power + 256) << 1) | (text.isNegative ? 1 : 0)
      : text.hash(p, after) | HASHED;
  return after;
}

/** NPIs are written as numbers, by some as texts; zero stands for none. */
function npis(p: usize, end: usize): usize {
  if (byte(p) != 0x5b) return past(p, end);
  p = spaces(p + 1);
  if (byte(p) == 0x5d) return p + 1;
  while (p < end) {
    const quoted: usize = byte(p) == 0x22 ? 1 : 0;
    p = number(p + quoted);
    if (p == 0) return 0;
    let value = text.digits;
    for (let power = text.power; power > 0 && power < 12; power -= 1) value *= 10;
    provider(value);
    if (quoted) {
      if (byte(p) != 0x22) return wrong(p);
      p += 1;
    }
    p = next(p, 0x5d);
    if (p == 0) return 0;
    if (byte(p) == 0x5d) return p + 1;
  }
  return wrong(end);
}

/** Digits with hyphens between them, at most ten; negative where it is anything else. */
function plainNumber(p: usize, end: usize): i64 {
  let value: i64 = 0;
  let count = 0;
  for (; p < end; p += 1) {
    const c = byte(p);
    if (c == 0x2d) continue;
    if (!text.isDigit(c) || count == 10) return -1;
    value = value * 10 + <i64>(c - 0x30);
    count += 1;
  }
  plainDigits = count;
  return value;
}
let plainDigits: i32 = 0;

/** The taxpayer of the group that is being read. */
let payee: i32 = 0;

function tin(p: usize, end: usize): usize {
  payee = -1;
  if (byte(p) != 0x7b) return past(p, end);
  let typeStart: usize = 0;
  let typeEnd: usize = 0;
  let from: usize = 0;
  let to: usize = 0;
  p = spaces(p + 1);
  while (byte(p) != 0x7d) {
    const which = key(p, end);
    const start = valueAt;
    p = text.wrongAt != 0 ? 0 : past(start, end);
    if (p == 0) return 0;
    const quoted: usize = byte(start) == 0x22 ? 1 : 0;
    if (which == TYPE) {
      typeStart = start + quoted;
      typeEnd = p - quoted;
    } else if (which == VALUE) {
      from = start + quoted;
      to = p - quoted;
    }
    p = next(p, 0x7d);
    if (p == 0) return 0;
  }
  const isThree = typeEnd - typeStart == 3;
  const isEin = isThree && (byte(typeStart) | 0x20) == 0x65; // ein
  const isNpi = isThree && (byte(typeStart) | 0x20) == 0x6e; // npi
  const value = plainNumber(from, to);
  if (value >= 0 && isEin && plainDigits == 9) payee = numberedTin(EIN, <u64>value);
  else if (value >= 0 && isNpi && plainDigits == 10) payee = numberedTin(NPI_AS_TIN, <u64>value);
  else payee = writtenTin(from, to);
  return p + 1;
}

/** Puts the members of groups on a list. */
function groups(p: usize, end: usize, on: List): usize {
  if (byte(p) != 0x5b) return past(p, end);
  p = spaces(p + 1);
  while (byte(p) != 0x5d) {
    if (byte(p) != 0x7b) return wrong(p);
    let who = -1;
    beginGroup();
    p = spaces(p + 1);
    while (byte(p) != 0x7d) {
      const which = key(p, end);
      if (text.wrongAt != 0) return 0;
      if (which == NPI) {
        beginGroup();
        p = npis(valueAt, end);
      } else if (which == TIN) {
        p = tin(valueAt, end);
        who = payee;
      } else p = past(valueAt, end);
      if (p == 0) return 0;
      p = next(p, 0x7d);
      if (p == 0) return 0;
    }
    endGroup(who < 0 ? writtenTin(0, 0) : who, on);
    p = next(p + 1, 0x5d);
    if (p == 0) return 0;
  }
  return p + 1;
}

function providerReference(p: usize, end: usize): usize {
  const on = definedMembers();
  const from = on.length;
  let hasId = false;
  let id: u64 = 0;
  let hasGroups = false;
  let locationAt: usize = 0;
  let locationEnd: usize = 0;
  p = spaces(p + 1);
  while (byte(p) != 0x7d) {
    const which = key(p, end);
    const start = valueAt;
    if (text.wrongAt != 0) return 0;
    if (which == PROVIDER_GROUP_ID && (byte(start) == 0x22 || byte(start) == 0x2d || text.isDigit(byte(start)))) {
      p = identity(start, end);
      id = identified;
      hasId = true;
    } else if (which == PROVIDER_GROUPS) {
      on.length = from;
      hasGroups = byte(start) == 0x5b;
      p = groups(start, end, on);
    } else {
      p = past(start, end);
      if (which == PROVIDER_GROUP_ID) hasId = false;
      if (which == LOCATION && byte(start) == 0x22) {
        locationAt = start;
        locationEnd = p;
      }
    }
    if (p == 0) break;
    p = next(p, 0x7d);
    if (p == 0) break;
  }
  if (p == 0 || !hasId) {
    on.length = from;
    return p == 0 ? 0 : p + 1;
  }
  const index = reference(id);
  if (hasGroups || locationAt == 0) define(index, from);
  else {
    tape.push(index);
    tape.push(<u32>locationAt);
    tape.push(<u32>locationEnd);
  }
  return p + 1;
}

/** Puts references by their number on the tape. */
function references(p: usize, end: usize): usize {
  if (byte(p) != 0x5b) return past(p, end);
  p = spaces(p + 1);
  while (byte(p) != 0x5d) {
    p = identity(p, end);
    if (p == 0) return 0;
    const index = reference(identified);
    if (!isDefined(index)) undefinedReferences += 1;
    tape.push(index);
    p = next(p, 0x5d);
    if (p == 0) return 0;
  }
  return p + 1;
}
let undefinedReferences: i32 = 0;

/** Puts where each price lies and its hash on the tape: from, to, low, high. */
function prices(p: usize, end: usize): usize {
  if (byte(p) != 0x5b) return past(p, end);
  p = spaces(p + 1);
  while (byte(p) != 0x5d) {
    const start = p;
    p = past(p, end);
    if (p == 0) return 0;
    const hash = text.hash(start, p);
    tape.push(<u32>start);
    tape.push(<u32>p);
    tape.push(<u32>hash);
    tape.push(<u32>(hash >> 32));
    p = next(p, 0x5d);
    if (p == 0) return 0;
  }
  return p + 1;
}

const HEAD: i32 = 8;

/**
 * Puts a rate on the tape: where its references begin and how many numbers they take, the same of its members and its prices, how
 * many references are not defined, and where the next rate begins; then these.
 */
function negotiatedRate(p: usize, end: usize): usize {
  const head = tape.length;
  for (let index = 0; index < HEAD; index += 1) tape.push(0);
  p = spaces(p + 1);
  while (byte(p) != 0x7d) {
    const which = key(p, end);
    const start = valueAt;
    if (text.wrongAt != 0) return 0;
    const from = tape.length;
    let part = -1;
    if (which == PROVIDER_REFERENCES) {
      part = 0;
      undefinedReferences = 0;
      p = references(start, end);
      tape.set(head + 6, undefinedReferences);
    } else if (which == PROVIDER_GROUPS) {
      part = 2;
      p = groups(start, end, tape);
    } else if (which == NEGOTIATED_PRICES) {
      part = 4;
      p = prices(start, end);
    } else p = past(start, end);
    if (p == 0) return 0;
    if (part >= 0) {
      tape.set(head + part, from);
      tape.set(head + part + 1, tape.length - from);
    }
    p = next(p, 0x7d);
    if (p == 0) return 0;
  }
  tape.set(head + 7, tape.length);
  return p + 1;
}

export const REFERENCE: i32 = 0;
export const RATE: i32 = 1;

/** Why reading stopped. */
export const MORE: i32 = 0;
export const ENDED: i32 = 1;
export const ODD: i32 = 2;
export const WRONG: i32 = 3;
export const FULL: i32 = 4;
export const DEEP: i32 = 5;

export let stopped: i32 = MORE;
/** How far an element that is not whole yet has been looked through. */
let looked: usize = 0;

const FULL_TAPE: i32 = 1 << 18;
const DEEPEST: i32 = 512;

/**
 * Reads the elements of a list one by one as far as they are whole, from the first byte of one. Returns where it stopped: at the first
 * byte of an element that is not whole (MORE), no object (ODD) or no JSON (WRONG), after the closing bracket (ENDED).
 */
export function elements(kind: i32, p: usize, end: usize): usize {
  do {
    if (looked == 0) {
      p = spaces(p);
      if (p >= end) return stop(MORE, p);
      if (byte(p) != 0x7b) return stop(ODD, p);
      begin(false);
    }
    goOnFrom(p + looked);
    const isWhole = toClosingBracket(end);
    looked = isWhole ? 0 : at - p;
    if (deepest > DEEPEST) return stop(DEEP, p);
    if (!isWhole) return stop(MORE, p);
    const close = at;
    const after = spaces(close);
    // What comes after it decides whether there is another.
    if (after >= end) return stop(MORE, p);
    const before = tape.length;
    const read = kind == REFERENCE ? providerReference(p, close) : negotiatedRate(p, close);
    if (read != close) {
      tape.length = before;
      return stop(WRONG, text.wrongAt == 0 ? p : text.wrongAt);
    }
    const following = next(after, 0x5d);
    if (following == 0) return stop(WRONG, text.wrongAt);
    if (byte(following) == 0x5d) return stop(ENDED, following + 1);
    p = following;
  } while (tape.length < FULL_TAPE);
  return stop(FULL, p);
}

function stop(why: i32, p: usize): usize {
  stopped = why;
  return p;
}
