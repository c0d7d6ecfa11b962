import { setTimeout as wait } from 'node:timers/promises';
import { isPassing, waitAsked } from '../../../formats/http';
import { count } from '../../count';
import { digest } from '../../digest';
import { Refusal } from '../../refusal';
import type { Source } from './source';
import { continues, identityOf, markOf, type Version, versionOf } from './version';

const TRIES = 6;
const FIRST_WAIT_MS = 500;
/** A server that sends nothing for so long is taken to be gone. */
const STALLED_MS = 60_000;
const MOST_REDIRECTS = 5;

/** Who is asked to come again later than this is told so instead. */
const LONGEST_WAIT_MS = 120_000;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address may be asked: https, or this machine itself. */
function checkAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))))
    throw new Refusal(`${text.slice(0, 200)} is no https address. Payers publish these files by https.`);
  if (url.username !== '' || url.password !== '')
    throw new Refusal(`${url.host}: the address holds a name and a password, which would be sent. Leave them out.`);
  return url;
}

/** Asks for a file, following redirects to https alone. */
async function ask(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await fetch(at, {
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
      signal,
    });
    const to = answer.headers.get('location');
    if (answer.status < 300 || answer.status >= 400 || to === null) return answer;
    await answer.body?.cancel();
    if (!URL.canParse(to, at)) throw new Refusal(`${url.host} sends to what is no address: ${to.slice(0, 200)}`);
    const next = checkAddress(new URL(to, at).href);
    if (at.protocol === 'https:' && next.protocol !== 'https:')
      throw new Refusal(`${url.host} sends to ${next.href.slice(0, 200)}, which is no https address.`);
    at = next;
  }
  throw new Refusal(`${url.host} sends from one address to the next without end.`);
}

/** A server that is asked again after a while. */
class Busy extends Error {
  constructor(
    readonly status: number,
    /** What it asks to wait; undefined where it does not say. */
    readonly milliseconds: number | undefined,
  ) {
    super(`the server says ${status}`);
    this.name = 'Busy';
  }
}

/** What a server answers that has the file. Throws `Busy`, or a refusal. */
async function found(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  const answer = await ask(url, headers, signal);
  if (answer.ok && answer.body) return answer;
  await answer.body?.cancel();
  if (isPassing(answer.status)) throw new Busy(answer.status, waitAsked(answer.headers.get('retry-after'), Date.now()));
  // There is no such rest: it was shortened.
  throw answer.status === 416 ? replaced(url) : refused(url, answer.status);
}

/** Waits after so many tries in vain, the last of which failed for `error`; throws where another makes no sense. */
async function waitAfter(url: URL, error: unknown, tries: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (error instanceof Refusal) throw error;
  const asked = error instanceof Busy ? error.milliseconds : undefined;
  if (error instanceof Busy && (tries >= TRIES || (asked ?? 0) > LONGEST_WAIT_MS))
    throw refused(url, error.status, asked);
  if (tries >= TRIES) throw unreachable(url, error);
  await wait(asked ?? FIRST_WAIT_MS * 2 ** tries, undefined, { signal });
}

const MINUTE_MS = 60_000;
const later = (asked: number): string => `in ${count(Math.ceil(asked / MINUTE_MS))} minutes`;

const refused = (url: URL, status: number, asked = 0): Refusal =>
  new Refusal(
    status === 403 || status === 404 || status === 410
      ? `${url.href} is not there (the server says ${status}). Payers’ addresses expire: take a new one from their table of contents.`
      : `${url.href} cannot be read: the server says ${status}. Try again ${asked > LONGEST_WAIT_MS ? later(asked) : 'later'}.`,
  );

/** The file's name, without the escapes of addresses where these are well-formed. */
function nameOf({ pathname, host }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last;
  }
}

/** A file behind an address. */
export interface Address extends Source {
  /** The address without what follows its path. */
  readonly where: string;
  /** Tells this state of the file from any other byte by byte, so that a rest can be joined to a beginning; undefined where nothing does. */
  readonly version: string | undefined;
  /** Reads it from a byte on. */
  readonly rest: (at: number, signal: AbortSignal) => AsyncIterable<Uint8Array>;
}

/**
 * A file behind an https address. A line that breaks is taken up again where it broke, as long as the server says that it is still
 * the same file.
 */
export async function address(text: string, signal: AbortSignal): Promise<Address> {
  const url = checkAddress(text);
  const first = await firstAnswer(url, signal);
  const version = versionOf(first);
  await first.body?.cancel();
  // A query may hold what is nobody else's business: it is not written down.
  const ofQuery = url.search === '' ? '' : digest(url.search);
  const where = `${url.origin}${url.pathname}`;
  const identity = `${where} ${identityOf(version, ofQuery)}`;
  const { etag = '', modified = '', size, isEncoded } = version;
  const isKnown = markOf(version) !== undefined && size !== undefined && !isEncoded;
  return {
    name: nameOf(url),
    identity,
    where,
    version: isKnown ? [identity, etag, modified, size].join(' ') : undefined,
    size,
    path: undefined,
    bytes: (stop) => unbroken(url, version, 0, stop),
    rest: (at, stop) => unbroken(url, version, at, stop),
  };
}

async function firstAnswer(url: URL, signal: AbortSignal): Promise<Response> {
  for (let tries = 1; ; tries += 1)
    try {
      return await found(url, {}, signal);
    } catch (error) {
      // One that is not there at all is not waited for.
      await waitAfter(url, error, error instanceof Busy ? tries : TRIES, signal);
    }
}

const unreachable = (url: URL, error: unknown): Refusal =>
  new Refusal(`${url.host} cannot be reached. Check the address and the connection.`, undefined, { cause: error });

const replaced = (url: URL): Refusal => new Refusal(`${url.href} was replaced while it was being read. Start again.`);

async function* unbroken(url: URL, version: Version, begin: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const { size } = version;
  let at = begin;
  if (at === size) return;
  for (let tries = 1; ; tries += 1) {
    const before = at;
    let fault: unknown;
    try {
      for await (const piece of from(url, at, version, signal)) {
        at += piece.length;
        yield piece;
      }
      if (size === undefined || at >= size) return;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Refusal) throw error;
      fault = error;
    }
    if (at > 0 && markOf(version) === undefined)
      throw new Refusal(
        `${url.href} breaks off after ${count(at)} bytes, and its server gives the file no tag and no date by which the rest could be known to be of the same. Download it, then name the file.`,
      );
    // Whoever got something starts to count anew.
    if (at > before) tries = 0;
    if (fault === undefined && tries >= TRIES) throw new Refusal(`${url.href} breaks off after ${count(at)} bytes.`);
    await waitAfter(url, fault, tries, signal);
  }
}

async function* from(url: URL, at: number, version: Version, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error('nothing came for a minute')), STALLED_MS);
  try {
    // A server that packs it on the way is asked for all of it again.
    const isWhole = at === 0 || version.isEncoded;
    const headers = isWhole ? {} : { range: `bytes=${at}-`, 'if-range': markOf(version) ?? '' };
    const answer = await found(url, headers, AbortSignal.any([signal, stalled.signal]));
    if (!continues(version, at, answer)) {
      await answer.body?.cancel();
      throw replaced(url);
    }
    let passed = answer.status === 206 ? at : 0;
    for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      timer.refresh();
      passed += piece.length;
      // A server that knows no ranges begins again: what is there already is passed over.
      if (passed > at) yield passed - piece.length >= at ? piece : piece.subarray(piece.length - (passed - at));
    }
  } finally {
    clearTimeout(timer);
  }
}
