import { openWindow } from '../scan/window';
import { UnreadableTic } from '../unreadableTic';
import { inNetworkDocument, type ItemFields, type ListedFile, type Parts } from './document';
import { providers } from './providers';
import { rates } from './rates';
import type { FileHeader, ForeignTexts, Item, RateSink, RemoteGroup, RemoteReference, TicIssue, Wanted } from './types';

/** What came of a file. */
export interface InNetworkSummary {
  readonly header: FileHeader;
  readonly counts: InNetworkCounts;
  /** The in-network files that a table of contents lists, each once. */
  readonly listed: readonly ListedFile[];
  /** Whether it lists what was paid out of network: files of allowed amounts do, which are another kind. */
  readonly isAllowedAmounts: boolean;
  /** The first hundred; `counts.issues` says of how many. */
  readonly issues: readonly TicIssue[];
  /** By key, what is not in UTF-8 of what was read; what was passed over was not looked at. */
  readonly foreign: readonly ForeignTexts[];
}

export interface InNetworkCounts {
  /** Unpacked. */
  readonly bytes: number;
  readonly items: number;
  readonly itemsKept: number;
  /** Elements of `negotiated_rates` that were kept. */
  readonly rates: number;
  /** Price times taxpayer, each once an item. */
  readonly rows: number;
  readonly references: number;
  readonly groups: number;
  /** Groups of which neither taxpayer nor providers are wanted. */
  readonly groupsDropped: number;
  readonly npis: number;
  /** Mentions of a reference that the file does not define. */
  readonly unresolved: number;
  readonly issues: number;
}

/** Reads a file that comes piece by piece. */
export interface InNetworkReader {
  /** What the file has said of itself so far. */
  readonly header: FileHeader;
  /** Whether its lists have begun, which nearly all files say whose they are before. */
  readonly isPastHeader: boolean;
  /** Takes the next piece; throws `UnreadableTic` where the file cannot be one. */
  feed: (chunk: Uint8Array) => void;
  /** The last piece has come. Returns the groups that lie elsewhere; `define` them before `finish`. */
  end: () => readonly RemoteReference[];
  define: (remote: RemoteReference, groups: readonly RemoteGroup[]) => void;
  /** Hands over what waited for groups; says what came of it all. */
  finish: () => InNetworkSummary;
  /** Keeps what was read of a file that turned out to be broken. */
  salvage: () => InNetworkSummary;
}

const MOST_ISSUES = 100;
const ALLOWED_AMOUNTS = 'out_of_network';
const FULL =
  'what has been read up to here fills the 2 GB that there is room for. Ask for fewer taxpayers, states or codes.';

/** How a list of ours ends that can grow no more, and how the scanner does, whose memory has an end. */
const isFull = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof WebAssembly.RuntimeError && /unreachable/i.test(error.message));

/** Larger pieces are taken in several. */
const PIECE = 4 << 20;

/**
 * Reads an in-network file of the Transparency in Coverage rule (schemas 1.x and 2.x; 45 CFR 147.212) in one pass and in bounded
 * memory: keys in any order, groups inline, referred to or elsewhere, before or after the rates. Of a key that comes twice the second
 * counts, as in `JSON.parse`. What is not wanted is passed over without being read; of it only quotes and brackets are checked.
 */
export function inNetworkReader(wanted: Wanted, sink: RateSink): InNetworkReader {
  const header: Record<string, string> = {};
  const issues: TicIssue[] = [];
  let issueCount = 0;
  let bytes = 0;
  let items = 0;
  let itemsKept = 0;
  const issue = (one: TicIssue) => {
    issueCount += 1;
    if (issues.length < MOST_ISSUES) issues.push(one);
  };
  const foreign = new Map<string, ForeignTexts>();
  const listed = new Map<string, ListedFile>();
  let isAllowedAmounts = false;
  let isPastHeader = false;
  const groups = providers(wanted);
  const window = openWindow(groups.scanner);
  const found = rates(groups, sink, issue);
  const { offset } = window;

  const codeOf = ({ billing_code: code }: ItemFields) => (code ?? '').trim().toUpperCase();
  const isWanted = (fields: ItemFields) => wanted.code(codeOf(fields), fields.billing_code_type);

  const parts: Parts = {
    header: (key, value) => void (header[key] = value),
    referencesBegin() {
      isPastHeader = true;
      if (found.hasUsedReferences)
        throw new UnreadableTic(
          offset(window.at),
          'provider_references come a second time, after rates that the first ones were used for.',
        );
      groups.forget();
    },
    references: (tape) => groups.remoteReferences(tape, offset),
    itemsBegin() {
      isPastHeader = true;
      if (items > 0) found.restart();
      items = 0;
      itemsKept = 0;
    },
    // What is still to be said of an item may change which code it is.
    wants: (fields) => fields.billing_code === null || isWanted(fields),
    ratesBegin: () => found.drop(),
    rates: (tape) => found.read(tape, offset),
    item(fields, passedRates) {
      items += 1;
      if (!isWanted(fields)) {
        found.drop();
        return;
      }
      if (passedRates !== undefined)
        throw new UnreadableTic(
          passedRates,
          `these rates were passed over as those of another code; after them their item says that it is ${codeOf(fields).slice(0, 20)}. No item says its code twice.`,
        );
      itemsKept += 1;
      const item: Item = {
        arrangement: fields.negotiation_arrangement ?? '',
        codeType: fields.billing_code_type ?? '',
        code: codeOf(fields),
      };
      found.keep(item, offset(window.at));
    },
    listed: (file) => void listed.set(file.location, file),
    foreign(key, { at: byte, bytes: which }) {
      const before = foreign.get(key) ?? { key, texts: 0, byte, bytes: which };
      foreign.set(key, { ...before, texts: before.texts + 1 });
    },
    unknown(key) {
      if (key === ALLOWED_AMOUNTS) isAllowedAmounts = true;
    },
    odd: (byte, where) => issue({ byte, message: `one of the ${where} is no object` }),
  };

  const reading = inNetworkDocument(window, parts);
  let isDone = false;
  let fault: Error | undefined;
  /** A file that turned out to be broken stays so. */
  const unbroken = () => {
    if (fault !== undefined) throw fault;
  };
  /** Reads on after what was done to the window. */
  const advance = (move: () => void) => {
    try {
      move();
      isDone = reading.next().done === true;
    } catch (error) {
      if (isFull(error)) fault = new UnreadableTic(offset(window.at), FULL);
      else fault = error instanceof Error ? error : new Error(String(error));
      throw fault;
    }
  };
  const summary = (): InNetworkSummary => ({
    header,
    counts: {
      bytes,
      items,
      itemsKept,
      rates: found.counts.rates,
      rows: found.counts.rows,
      unresolved: found.counts.unresolved,
      ...groups.counts(),
      issues: issueCount,
    },
    listed: [...listed.values()],
    isAllowedAmounts,
    issues,
    foreign: [...foreign.values()],
  });

  return {
    header,
    get isPastHeader() {
      return isPastHeader;
    },
    feed(chunk) {
      unbroken();
      for (let from = 0; from < chunk.length; from += PIECE) {
        const piece = chunk.subarray(from, from + PIECE);
        bytes += piece.length;
        advance(() => window.feed(piece));
      }
    },
    end() {
      unbroken();
      advance(() => window.finish());
      if (!isDone) throw new UnreadableTic(bytes, 'the file ends too early. It is not whole: get it again.');
      return groups.remote;
    },
    define: (remote, of) => groups.define(remote.reference, of),
    finish() {
      unbroken();
      if (!isDone) throw new UnreadableTic(bytes, 'the file was not read to its end.');
      found.finish();
      return summary();
    },
    salvage() {
      found.drop();
      found.finish();
      return summary();
    },
  };
}
