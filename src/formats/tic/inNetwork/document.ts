import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  hasNext,
  isFilled,
  key,
  more,
  OPEN_LIST,
  OPEN_OBJECT,
  pass,
  peek,
  type Reading,
  scalar,
  unexpected,
  wrong,
} from '../scan/cursor';
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
  item: (fields: ItemFields) => void;
  odd: (byte: number, where: string) => void;
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

const decoder = new TextDecoder();

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
        throw wrong(window, `this is no JSON, in the ${part}.`);
      case DEEP:
        throw wrong(window, `one of the ${part} nests more than 512 levels deep; none does.`);
      case FULL:
        break;
      default:
        yield* more(window, `one of the ${part}`);
    }
  }
}

function* item(window: Window, parts: Parts): Reading<void> {
  const fields: ItemFields = { negotiation_arrangement: null, billing_code_type: null, billing_code: null };
  let isFollowed = yield* isFilled(window, CLOSE_OBJECT);
  while (isFollowed) {
    const name = yield* key(window);
    if (name === 'negotiated_rates') {
      parts.ratesBegin();
      if (parts.wants(fields)) yield* elements(window, 'negotiatedRates', 'negotiated rates', parts.rates, parts.odd);
      else yield* pass(window);
    } else if (name in fields) fields[name as keyof ItemFields] = yield* scalar(window);
    else yield* pass(window);
    isFollowed = yield* hasNext(window, CLOSE_OBJECT);
  }
  parts.item(fields);
}

function* items(window: Window, parts: Parts): Reading<void> {
  parts.itemsBegin();
  if ((yield* peek(window)) !== OPEN_LIST) return yield* pass(window);
  let isFollowed = yield* isFilled(window, CLOSE_LIST);
  while (isFollowed) {
    if ((yield* peek(window)) === OPEN_OBJECT) yield* item(window, parts);
    else {
      parts.odd(window.offset(window.at), 'in-network items');
      yield* pass(window);
    }
    isFollowed = yield* hasNext(window, CLOSE_LIST);
  }
}

const BYTE_ORDER_MARK = 0xef;

/** Reads an in-network file from its first byte to its last. */
export function* inNetworkDocument(window: Window, parts: Parts): Reading<void> {
  if ((yield* peek(window)) === BYTE_ORDER_MARK) {
    while (window.end - window.at < 3) yield* more(window, 'its first bytes');
    window.at += 3;
  }
  if ((yield* peek(window)) !== OPEN_OBJECT) throw unexpected(window, 'An object in braces, as in-network files are,');
  let isFollowed = yield* isFilled(window, CLOSE_OBJECT);
  while (isFollowed) {
    const name = yield* key(window);
    if (name === 'provider_references') {
      parts.referencesBegin();
      yield* elements(window, 'providerReferences', 'provider references', parts.references, parts.odd);
    } else if (name === 'in_network') yield* items(window, parts);
    else if (HEADER.has(name)) parts.header(name, (yield* scalar(window)) ?? '');
    else yield* pass(window);
    isFollowed = yield* hasNext(window, CLOSE_OBJECT);
  }
  if ((yield* peek(window)) !== 0 || !window.isLast) throw unexpected(window, 'The end of the file');
}
