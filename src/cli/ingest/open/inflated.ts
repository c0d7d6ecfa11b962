import { on } from 'node:events';
import { Worker } from 'node:worker_threads';

export type PackedFormat = 'gzip' | 'deflate';

/** What was packed breaks off, is damaged, or is followed by what is no part of it. */
export class UnreadablePacked extends Error {
  /** `at` counts packed bytes: where it ends too early, or else up to where it was whole, to a megabyte. */
  constructor(
    readonly kind: 'cut' | 'damaged' | 'followed',
    readonly at: number,
  ) {
    super(`cannot be unpacked after its byte ${at}`);
    this.name = 'UnreadablePacked';
  }
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly at: number;
}

/** What the thread says: a piece, that a packed one has been taken, that all is unpacked, or that it cannot be. */
type Said = { readonly bytes: Uint8Array } | { readonly fault: Fault } | 'taken' | 'ended';

const THREAD = new URL('./inflatingThread.js', import.meta.url);

/** Unpacked pieces, of a megabyte, that may wait to be read. */
const AHEAD = 8;
/** Packed ones that are on their way to the thread. */
const SENT = 3;

const KINDS: Readonly<Record<string, UnreadablePacked['kind']>> = {
  Z_BUF_ERROR: 'cut',
  Z_DATA_ERROR: 'damaged',
  ONE_MORE: 'followed',
};
/** zlib's words where another member of gzip should begin; whether the first one does has been looked at before. */
const NO_MEMBER = 'incorrect header check';

/**
 * Unpacks what comes packed on a thread of its own, which works ahead while what it made is read. Whole members of gzip one behind the
 * other are one file. Throws `UnreadablePacked`, and whatever the packed bytes themselves end with.
 */
export async function* inflated(packed: AsyncIterable<Uint8Array>, format: PackedFormat): AsyncGenerator<Uint8Array> {
  const asked = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = new Worker(THREAD, { workerData: { format, ahead: AHEAD, asked } });
  const failing = new AbortController();
  const pieces = packed[Symbol.asyncIterator]();
  const send = () => {
    pieces.next().then(
      (next) => {
        // A piece may be good only until the next one is asked for: a copy is sent.
        const sent = next.done ? undefined : new Uint8Array(next.value);
        thread.postMessage(sent ?? 'end', sent ? [sent.buffer] : []);
      },
      (error: unknown) => failing.abort(error),
    );
  };
  try {
    const messages = on(thread, 'message', { signal: failing.signal }) as AsyncIterable<[Said]>;
    for (let sent = 0; sent < SENT; sent += 1) send();
    for await (const [said] of messages) {
      if (said === 'taken') send();
      else if (said === 'ended') return;
      else if ('fault' in said) throw faultOf(said.fault);
      else {
        yield said.bytes;
        Atomics.add(asked, 0, 1);
        Atomics.notify(asked, 0);
      }
    }
  } catch (error) {
    throw failing.signal.aborted ? failing.signal.reason : error;
  } finally {
    await thread.terminate();
    // It may wait for bytes that will never come.
    pieces.return?.().catch(() => undefined);
  }
}

function faultOf({ code, message, at }: Fault): Error {
  const kind = KINDS[code];
  return kind === undefined ? new Error(message) : new UnreadablePacked(message === NO_MEMBER ? 'followed' : kind, at);
}
