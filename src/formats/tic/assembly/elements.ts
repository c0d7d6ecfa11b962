import { at, begin, deepest, goOnFrom, toClosingBracket } from './blocks';
import {
  key,
  LOCATION,
  NEGOTIATED_PRICES,
  NPI,
  OF_GROUP,
  OF_RATE,
  OF_REFERENCE,
  OF_TIN,
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
  isWhole,
  liesElsewhere,
  NPI_AS_TIN,
  numberedTin,
  provider,
  providers,
  reference,
  rememberCounts,
  SMALL,
  smallReference,
  takeCountsBack,
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

/**
 * Whether an element is read before its closing bracket has been looked for: `end` is then that of all there is, and refused is
 * whatever toClosingBracket might see otherwise, quotes and backslashes outside of texts, or find too deep.
 */
let isAhead: bool = false;

const DEEPEST: i32 = 512;
/** Levels of an element around the values that are passed over, and more. */
const AROUND: i32 = 8;

/** Past a value of any kind that lies whole before `end`. */
function past(p: usize, end: usize): usize {
  if (byte(p) == 0x22) {
    const after = text.pastShort(p + 1);
    if (after != 0 && after <= end) return after;
  }
  return pastAny(p, end);
}

function pastAny(p: usize, end: usize): usize {
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
      } else if ((here | 0x20) == 0x7b) {
        nested += 1;
        if (isAhead && nested > DEEPEST - AROUND) return wrong(p);
      } else if ((here | 0x20) == 0x7d) {
        nested -= 1;
        if (nested == 0) return p + 1;
      } else if (here == 0x5c && isAhead) return wrong(p);
      p += 1;
    }
    return wrong(end);
  }
  const start = p;
  while (p < end && byte(p) != 0x2c && byte(p) != 0x7d && byte(p) != 0x5d && !isSpace(byte(p))) {
    if (isAhead && (byte(p) == 0x22 || byte(p) == 0x5c || (byte(p) | 0x20) == 0x7b)) return wrong(p);
    p += 1;
  }
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

/** The number of the reference whose id was read last. */
let identified: i32 = 0;

/** Reads a group's id: 7, 7.0 and 7e0 are one number, 690.64462 is another, and "7" is none. */
function identity(p: usize, end: usize): usize {
  const count = text.fewDigits(p);
  if (count != 0) {
    identified = smallReference(<u32>text.ofDigits(p, count));
    return p + count;
  }
  if (byte(p) == 0x22) {
    const close = stringEnd(p + 1, end);
    if (close == 0) return 0;
    if (!text.plain(p + 1, close, true)) return 0;
    identified = reference(text.hash(text.plainAt, text.plainEnd));
    return close + 1;
  }
  const after = number(p);
  // It may go on after the end, and would be an id that no group has.
  if (after == 0 || (isAhead && after >= end)) return 0;
  if (text.isShort && text.power == 0 && !text.isNegative && text.digits < SMALL)
    identified = smallReference(<u32>text.digits);
  else identified = numbered(text.double(p, after));
  return after;
}

function numbered(id: f64): i32 {
  if (id >= 0 && id < <f64>SMALL && id == Math.floor(id)) return smallReference(<u32>id);
  // Round numbers differ in their high bits only, by which a table cannot tell where to look.
  const bits = reinterpret<u64>(id);
  return reference(bits ^ (bits >> 32));
}

const SAFE: f64 = 9007199254740991;
const NOT_WHOLE: u64 = u64.MAX_VALUE;

/** The whole number that was read, as far as a double can tell it from the next; what is negative, a fraction or larger is none. */
function whole(from: usize, to: usize): u64 {
  if (text.isShort && text.power == 0 && !text.isNegative && text.digits <= <u64>SAFE) return text.digits;
  const value = text.double(from, to);
  return value >= 0 && value <= SAFE && value == Math.floor(value) ? <u64>value : NOT_WHOLE;
}

/** One of the NPIs: a number, or one in quotes; anything else is nobody. */
function oneNpi(p: usize, end: usize): usize {
  if (isNumberAt(p)) {
    const close = number(p);
    if (close != 0) provider(whole(p, close));
    return close;
  }
  const after = past(p, end);
  if (after == 0) return 0;
  let value = NOT_WHOLE;
  if (byte(p) == 0x22) {
    if (!text.plain(p + 1, after - 1)) return 0;
    text.trim();
    let from = text.plainAt;
    while (byte(from) == 0x30 && text.isDigit(byte(from + 1))) from += 1;
    // What is no number there is no fault of the file.
    const close = number(from);
    if (close == text.plainEnd) value = whole(from, close);
    text.nothingWrong();
  }
  provider(value);
  return after;
}

/** Zero stands for no NPI. */
function npis(p: usize, end: usize): usize {
  if (byte(p) != 0x5b) return past(p, end);
  p = spaces(p + 1);
  const from = p;
  while (text.isOneOfNpis(p)) p += text.NPI_AND_COMMA;
  providers(from, p);
  while (byte(p) != 0x5d) {
    if (text.areTenDigits(p)) {
      provider(text.tenDigits(p));
      p += 10;
    } else p = oneNpi(p, end);
    if (p == 0) return 0;
    p = next(p, 0x5d);
    if (p == 0) return 0;
  }
  return p + 1;
}

/** Digits with hyphens between them, at most ten; negative where it is anything else. */
function plainNumber(p: usize, end: usize): i64 {
  plainDigits = 9;
  const ein = text.hyphened(p, end);
  if (ein >= 0) return ein;
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

/** The kind of number that a type in quotes names. */
function tinKind(p: usize, end: usize): i32 {
  if (end - p != 3) return -1;
  const name = (byte(p) | 0x20) | ((byte(p + 1) | 0x20) << 8) | ((byte(p + 2) | 0x20) << 16);
  return name == 0x6e6965 ? EIN : name == 0x69706e ? NPI_AS_TIN : -1; // ein, npi
}

function tinNumber(kind: i32, value: i64, digits: i32, from: usize, to: usize): i32 {
  if (value >= 0 && ((kind == EIN && digits == 9) || (kind == NPI_AS_TIN && digits == 10)))
    return numberedTin(kind, <u64>value);
  return writtenTin(from, to);
}

function isNumberAt(p: usize): bool {
  return text.isDigit(byte(p)) || byte(p) == 0x2d;
}

function tin(p: usize, end: usize): usize {
  payee = -1;
  if (byte(p) != 0x7b) return past(p, end);
  let kind = -1;
  let from: usize = 0;
  let to: usize = 0;
  let place = 0;
  p = spaces(p + 1);
  while (byte(p) != 0x7d) {
    const which = key(OF_TIN, place++, p, end);
    const start = valueAt;
    p = text.wrongAt != 0 ? 0 : past(start, end);
    if (p == 0) return 0;
    if (which == TYPE) {
      kind = -1;
      if (byte(start) == 0x22) {
        kind = tinKind(start + 1, p - 1);
        if (kind < 0) {
          if (!text.plain(start + 1, p - 1)) return 0;
          kind = tinKind(text.plainAt, text.plainEnd);
        }
      }
    } else if (which == VALUE) {
      from = start;
      to = p;
    }
    p = next(p, 0x7d);
    if (p == 0) return 0;
  }
  if (from == 0) payee = writtenTin(0, 0);
  else if (byte(from) == 0x22) {
    const value = plainNumber(from + 1, to - 1);
    if (value >= 0 && plainDigits >= 9) payee = tinNumber(kind, value, plainDigits, from + 1, to - 1);
    else {
      if (!text.plain(from + 1, to - 1)) return 0;
      text.trim();
      payee = tinNumber(kind, plainNumber(text.plainAt, text.plainEnd), plainDigits, text.plainAt, text.plainEnd);
    }
  } else payee = isNumberAt(from) ? writtenNumber(kind, from, to) : writtenTin(0, 0);
  return payee < 0 ? 0 : p + 1;
}

/** A taxpayer's number without quotes has lost its zeros in front. */
function writtenNumber(kind: i32, from: usize, to: usize): i32 {
  if (number(from) != to) {
    if (text.wrongAt == 0) text.wrong(from);
    return -1;
  }
  const value = whole(from, to);
  if (value == NOT_WHOLE) return writtenTin(0, 0);
  if (kind == EIN && value < 1000000000) return numberedTin(EIN, value);
  if (kind == NPI_AS_TIN && value >= 1000000000 && value < 10000000000) return numberedTin(NPI_AS_TIN, value);
  text.writeNumber(value);
  return writtenTin(text.plainAt, text.plainEnd);
}

/** Puts the members of groups on a list. */
function groups(p: usize, end: usize, on: List): usize {
  if (byte(p) != 0x5b) return past(p, end);
  p = spaces(p + 1);
  while (byte(p) != 0x5d) {
    if (byte(p) != 0x7b) {
      p = past(p, end);
      if (p == 0) return 0;
      p = next(p, 0x5d);
      if (p == 0) return 0;
      continue;
    }
    let who = -1;
    beginGroup();
    let place = 0;
    p = spaces(p + 1);
    while (byte(p) != 0x7d) {
      const which = key(OF_GROUP, place++, p, end);
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
  let index = 0;
  let hasGroups = false;
  let locationAt: usize = 0;
  let locationEnd: usize = 0;
  let place = 0;
  p = spaces(p + 1);
  while (byte(p) != 0x7d) {
    const which = key(OF_REFERENCE, place++, p, end);
    const start = valueAt;
    if (text.wrongAt != 0) return 0;
    if (which == PROVIDER_GROUP_ID && (byte(start) == 0x22 || isNumberAt(start))) {
      p = identity(start, end);
      if (p == 0) break;
      index = identified;
      hasId = true;
    } else if (which == PROVIDER_GROUPS) {
      on.length = from;
      hasGroups = byte(start) == 0x5b;
      p = groups(start, end, on);
    } else {
      p = past(start, end);
      if (which == PROVIDER_GROUP_ID) hasId = false;
      if (which == LOCATION) {
        locationAt = byte(start) == 0x22 ? start : 0;
        locationEnd = p;
      }
    }
    if (p == 0) break;
    p = next(p, 0x7d);
    if (p == 0) break;
  }
  // What comes after an element decides whether it is read now; it is not taken back once it is defined.
  if (p != 0 && isAhead && spaces(p + 1) >= end) p = 0;
  if (p == 0 || !hasId) {
    on.length = from;
    return p == 0 ? 0 : p + 1;
  }
  if (hasGroups || locationAt == 0) define(index, from);
  else {
    liesElsewhere(index);
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
    if (byte(p) == 0x22 || isNumberAt(p)) {
      p = identity(p, end);
      if (p == 0) return 0;
      const index = identified;
      if (!isWhole(index)) partialReferences += 1;
      tape.push(index);
    } else p = past(p, end);
    if (p == 0) return 0;
    p = next(p, 0x5d);
    if (p == 0) return 0;
  }
  return p + 1;
}
let partialReferences: i32 = 0;

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
 * many references are not whole yet, and where the next rate begins; then these.
 */
function negotiatedRate(p: usize, end: usize): usize {
  const head = tape.length;
  for (let index = 0; index < HEAD; index += 1) tape.push(0);
  let place = 0;
  p = spaces(p + 1);
  while (byte(p) != 0x7d) {
    const which = key(OF_RATE, place++, p, end);
    const start = valueAt;
    if (text.wrongAt != 0) return 0;
    const from = tape.length;
    let part = -1;
    if (which == PROVIDER_REFERENCES) {
      part = 0;
      partialReferences = 0;
      p = references(start, end);
      tape.set(head + 6, partialReferences);
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

function element(kind: i32, p: usize, end: usize): usize {
  return kind == REFERENCE ? providerReference(p, end) : negotiatedRate(p, end);
}

/**
 * Reads an element in one go, as nearly all can be, and returns where it ends. Zero, with all taken back, where it is not whole, or not
 * as it should be: it is then read again, by its brackets first.
 */
function elementAhead(kind: i32, p: usize, end: usize): usize {
  const before = tape.length;
  rememberCounts();
  isAhead = true;
  const close = element(kind, p, end);
  isAhead = false;
  if (close != 0 && spaces(close) < end) return close;
  tape.length = before;
  takeCountsBack();
  text.nothingWrong();
  return 0;
}

/**
 * Reads the elements of a list one by one as far as they are whole, from the first byte of one. Returns where it stopped: at the first
 * byte of an element that is not whole (MORE), no object (ODD) or no JSON (WRONG), after the closing bracket (ENDED).
 */
export function elements(kind: i32, p: usize, end: usize): usize {
  do {
    let close: usize = 0;
    if (looked == 0) {
      p = spaces(p);
      if (p >= end) return stop(MORE, p);
      if (byte(p) != 0x7b) return stop(ODD, p);
      close = elementAhead(kind, p, end);
    }
    if (close == 0) {
      if (looked == 0) begin(false);
      goOnFrom(p + looked);
      const isClosed = toClosingBracket(end);
      looked = isClosed ? 0 : at - p;
      if (deepest > DEEPEST) return stop(DEEP, p);
      // What comes after it decides whether there is another.
      if (!isClosed || spaces(at) >= end) return stop(MORE, p);
      close = at;
      const before = tape.length;
      if (element(kind, p, close) != close) {
        tape.length = before;
        return stop(WRONG, text.wrongAt == 0 ? p : text.wrongAt);
      }
    }
    const following = next(close, 0x5d);
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
