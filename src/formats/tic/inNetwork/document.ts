import { hasNextAtOnce, keyAtOnce, passAtOnce, textAtOnce } from '../scan/atOnce';
import { hasNext, isFilled, key, more, pass, peek, type Reading, scalar, unexpected, wrong } from '../scan/cursor';
import { CLOSE_LIST, CLOSE_OBJECT, OPEN_LIST, OPEN_OBJECT } from '../scan/marks';
import { type ForeignBytes, takeForeign } from '../scan/decoded';
import type { Window } from '../scan/window';

/** What a document's parts are handed to, as they come. */
export interface Parts {
  header: (key: string, value: string) => void;
  /** A list begins; one of the same name before it does not count. */
  referencesBegin: () => void;
  references: (tape: Tape) => void;
  itemsBegin: () => void;
  /** Whether the rates of an item are wanted, as far as is known of it when they come. */
  wants: (fields: ItemFields) => boolean;
  ratesBegin: () => void;
  rates: (tape: Tape) => void;
  /** The item is whole; with the byte where rates of it begin that were not wanted when they came. */
  item: (fields: ItemFields, passedRates: number | undefined) => void;
  /** A table of contents lists a file. */
  listed: (file: ListedFile) => void;
  odd: (byte: number, where: string) => void;
  /** The text of a key has bytes that are no UTF-8. */
  foreign: (key: string, bytes: ForeignBytes) => void;
  /** A key of the document that is no part of an in-network file. */
  unknown: (key: string) => void;
}

export interface ListedFile {
  readonly description: string;
  readonly location: string;
}

export interface ItemFields {
  negotiation_arrangement: string | null;
  billing_code_type: string | null;
  billing_code: string | null;
}

const HEADER = new Set([
  'reporting_entity_name',
  'reporting_entity_type',
  'plan_name',
  'issuer_name',
  'plan_id_type',
  'plan_id',
  'plan_market_type',
  'last_updated_on',
  'version',
]);

/** Why the scanner stopped, as `elements.ts` numbers it. */
const [ENDED, ODD, WRONG, FULL, DEEP] = [1, 2, 3, 4, 5];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What the scanner found, and what is written at an address of its window. */
export interface Tape {
  readonly values: Int32Array;
  readonly text: (from: number, to: number) => string;
}

function tapeOf(window: Window): Tape {
  const { scanner } = window;
  const { buffer } = scanner.memory;
  if (window.bytes.buffer !== buffer) window.bytes = new Uint8Array(buffer);
  const { bytes } = window;
  return {
    values: new Int32Array(buffer, scanner.tapeAt(), scanner.tapeLength()),
    text: (from, to) => decoder.decode(bytes.subarray(from, to)),
  };
}

/** Hands over the elements of a list as they come; anything but a list is passed over, as null. */
function* elements(
  window: Window,
  scan: 'providerReferences' | 'negotiatedRates',
  part: string,
  take: (tape: Tape) => void,
  odd: Parts['odd'],
): Reading<void> {
  if ((yield* peek(window)) !== OPEN_LIST) return yield* pass(window);
  if (!(yield* isFilled(window, CLOSE_LIST))) return;
  for (;;) {
    window.at = window.scanner[scan](window.at, window.end);
    const tape = tapeOf(window);
    if (tape.values.length > 0) take(tape);
    switch (window.scanner.whyStopped()) {
      case ENDED:
        return;
      case ODD: {
        const first = yield* peek(window);
        if (first === CLOSE_LIST || first === 0) throw unexpected(window, `Another of the ${part}`);
        odd(window.offset(window.at), part);
        yield* pass(window);
        if (!(yield* hasNext(window, CLOSE_LIST))) return;
        break;
      }
      case WRONG:
        throw window.isPast(window.at)
          ? wrong(window, `the file ends in the middle of the ${part}. It is not whole: get it again.`)
          : wrong(window, `this is no JSON, in the ${part}.`);
      case DEEP:
        throw wrong(window, `one of the ${part} nests more than 512 levels deep; none does.`);
      case FULL:
        break;
      default:
        yield* more(window, `one of the ${part}`);
    }
  }
}

/** Reads an object key by key; `read` takes each value, or passes over it. */
function* object(window: Window, read: (name: string) => Reading<void>): Reading<void> {
  let isFollowed = yield* isFilled(window, CLOSE_OBJECT);
  while (isFollowed) {
    yield* read(keyAtOnce(window) ?? (yield* key(window)));
    isFollowed = hasNextAtOnce(window) ?? (yield* hasNext(window, CLOSE_OBJECT));
  }
}

/** Reads what a key says of the file, or of a part of it: a text, number or word; `null` for anything else. */
function* said(window: Window, key: string, parts: Parts): Reading<string | null> {
  // The key's own, which is no part of it.
  takeForeign(window);
  const text = textAtOnce(window) ?? (yield* scalar(window));
  const foreign = takeForeign(window);
  if (foreign !== undefined) parts.foreign(key, foreign);
  return text;
}

/** Reads the objects of a list; anything but a list is passed over, as null. */
function* objects(window: Window, part: string, read: () => Reading<void>, odd: Parts['odd']): Reading<void> {
  if ((yield* peek(window)) !== OPEN_LIST) return yield* pass(window);
  let isFollowed = yield* isFilled(window, CLOSE_LIST);
  while (isFollowed) {
    if ((yield* peek(window)) === OPEN_OBJECT) yield* read();
    else {
      odd(window.offset(window.at), part);
      yield* pass(window);
    }
    isFollowed = yield* hasNext(window, CLOSE_LIST);
  }
}

function* item(window: Window, parts: Parts): Reading<void> {
  const fields: ItemFields = { negotiation_arrangement: null, billing_code_type: null, billing_code: null };
  let passedRates: number | undefined;
  yield* object(window, function* (name) {
    if (name === 'negotiated_rates') {
      parts.ratesBegin();
      passedRates = undefined;
      if (parts.wants(fields)) yield* elements(window, 'negotiatedRates', 'negotiated rates', parts.rates, parts.odd);
      else {
        if ((yield* peek(window)) === OPEN_LIST) passedRates = window.offset(window.at);
        if (!passAtOnce(window)) yield* pass(window);
      }
    } else if (Object.hasOwn(fields, name)) fields[name as keyof ItemFields] = yield* said(window, name, parts);
    else if (!passAtOnce(window)) yield* pass(window);
  });
  parts.item(fields, passedRates);
}

/** A table of contents lists files by the plans that they are for; the same file comes again and again. */
function* listedFiles(window: Window, parts: Parts): Reading<void> {
  const file = () => {
    const named = { description: '', location: '' };
    return {
      named,
      read: object(window, function* (name) {
        if (name === 'description' || name === 'location') named[name] = (yield* said(window, name, parts)) ?? '';
        else yield* pass(window);
      }),
    };
  };
  const structure = () =>
    object(window, function* (name) {
      if (name !== 'in_network_files') return yield* pass(window);
      yield* objects(
        window,
        'in-network files',
        function* () {
          const { named, read } = file();
          yield* read;
          parts.listed(named);
        },
        parts.odd,
      );
    });
  yield* objects(window, 'reporting structures', structure, parts.odd);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function* passByteOrderMark(window: Window): Reading<void> {
  while (window.end - window.at < BYTE_ORDER_MARK.length && !window.isLast) yield;
  if (BYTE_ORDER_MARK.every((byte, index) => window.bytes[window.at + index] === byte))
    window.at += BYTE_ORDER_MARK.length;
}

/** Files are UTF-8 (RFC 8259, 8.1); what an editor saved as “Unicode” has two bytes a character, and a mark before the first perhaps. */
function* isUtf16(window: Window): Reading<boolean> {
  // What has not come yet is a zero in the window.
  while (window.end - window.at < 2 && !window.isLast) yield;
  const { bytes, at } = window;
  if (window.isPast(at + 1)) return false;
  const [first, second] = [bytes[at], bytes[at + 1]];
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === OPEN_OBJECT && second === 0) || (first === 0 && second === OPEN_OBJECT);
}

/** Reads an in-network file, or a table of contents, from its first byte to its last. */
export function* inNetworkDocument(window: Window, parts: Parts): Reading<void> {
  yield* passByteOrderMark(window);
  if (yield* isUtf16(window))
    throw wrong(window, 'this is text in UTF-16, and in-network files are UTF-8. Save it as UTF-8.');
  if ((yield* peek(window)) !== OPEN_OBJECT) throw unexpected(window, 'An object in braces, as in-network files are,');
  yield* object(window, function* (name) {
    if (name === 'provider_references') {
      parts.referencesBegin();
      yield* elements(window, 'providerReferences', 'provider references', parts.references, parts.odd);
    } else if (name === 'in_network') {
      parts.itemsBegin();
      yield* objects(window, 'in-network items', () => item(window, parts), parts.odd);
    } else if (name === 'reporting_structure') yield* listedFiles(window, parts);
    else if (HEADER.has(name)) parts.header(name, (yield* said(window, name, parts)) ?? '');
    else {
      parts.unknown(name);
      yield* pass(window);
    }
  });
  if ((yield* peek(window)) !== 0 || !window.isPast(window.at)) throw unexpected(window, 'The end of the file');
}
