import { at, begin, deepest, goOnFrom, toClosingBracket, toClosingQuote } from './blocks';
import { elements, openElements, RATE, REFERENCE, stopped, tapeRewind } from './elements';
import { openProviders } from './providers';
import { nothingWrong } from './text';

export { tapeAt, tapeLength } from './elements';
export {
  beginGroup,
  define,
  definedLength,
  definitionBefore,
  endToldGroup,
  forgetReferences,
  groupsDropped,
  groupsRead,
  isDefined,
  lastOf,
  memberClass,
  membersCount,
  membersFrom,
  memberTin,
  npisRead,
  numberedTin,
  referencesRead,
  tinKey,
  tinTextAt,
  tinTextLength,
  toldProvider,
  toldText,
  useNpis,
  writtenTin,
} from './providers';

export function open(): void {
  openProviders();
  openElements();
}

let room: usize = 0;

/** Where input may be put; what is there already is there still. */
export function makeRoom(capacity: i32): usize {
  room = room == 0 ? heap.alloc(capacity) : heap.realloc(room, capacity);
  return room;
}

/** Begins to pass over a value from its first byte, a quote or an opening bracket. */
export function beginPassing(p: usize, isString: bool): void {
  begin(isString);
  goOnFrom(isString ? p + 1 : p);
}

/** Goes on after the window has moved. */
export function passFrom(p: usize): void {
  goOnFrom(p);
}

export function passed(isString: bool, end: usize): bool {
  return isString ? toClosingQuote(end) : toClosingBracket(end);
}

export function passedAt(): usize {
  return at;
}

export function depthPassed(): i32 {
  return deepest;
}

export function providerReferences(p: usize, end: usize): usize {
  tapeRewind();
  nothingWrong();
  return elements(REFERENCE, p, end);
}

export function negotiatedRates(p: usize, end: usize): usize {
  tapeRewind();
  nothingWrong();
  return elements(RATE, p, end);
}

export function whyStopped(): i32 {
  return stopped;
}
