import { failed, ok, type Failed, type Result } from '../../core/result';
import { isPassing, waitAsked } from '../../formats/http';
import { Collected } from './collected';
import type { PullWatch } from './packShelf';
import { within } from './within';

export interface Downloaded {
  readonly file: Blob;
  /** What the server calls this version; empty where it does not say, or does not let pages of others read it. */
  readonly etag: string;
}

/** The first time and so many more: a connection that breaks off again and again is given up. */
const ATTEMPTS = 4;
/** Milliseconds before the next attempt, more each time. */
const PAUSE = 250;

/** Milliseconds without a byte after which a connection counts as broken off. */
const PATIENCE = 30_000;
/** The longest pause that a server may ask for, in milliseconds. */
const LONGEST_PAUSE = 10_000;

const waited = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the server may spare sending: the version of this mark, which may be empty; or nothing, for its marks are not to be trusted. */
export type Spared = { readonly etag: string } | 'nothing';

async function asked(
  url: URL,
  headers: Readonly<Record<string, string>>,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<Response | null> {
  const manner = { signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  try {
    return await within(PATIENCE, fetch(url, { ...manner, headers, cache }));
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/**
 * Asks with headers that spare sending what is here already. Servers that publish for every page often allow none of them: then
 * the plain question is asked, for which the browser spares what it can by itself, unless nothing is to be spared.
 */
async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  spared: Spared,
  signal: AbortSignal,
): Promise<Response | null> {
  const isPlain = Object.keys(headers).length === 0;
  const answer = isPlain ? null : await asked(url, headers, 'no-store', signal);
  return answer ?? asked(url, {}, spared === 'nothing' ? 'reload' : 'no-cache', signal);
}

/** Why an answer is none that could be a pack. */
function refusal({ host }: URL, { ok: fine, status, headers }: Response): Failed | null {
  if (status === 404 || status === 410) return failed('packNotThere', { host });
  if (!fine) return failed('packRefused', { host, status });
  return /^text\/html\b/i.test(headers.get('content-type') ?? '') ? failed('packIsPage', { host }) : null;
}

/**
 * Fetches a pack, as far as it goes in one connection and then on from there, if the server's marks are to be trusted; `unchanged` where
 * it says that it still has the version that it may spare. Rejects with the signal's reason.
 */
export async function download(
  url: URL,
  spared: Spared,
  { signal, progress }: PullWatch,
): Promise<Result<Downloaded | 'unchanged'>> {
  const known = spared === 'nothing' || spared.etag === '' ? {} : { 'If-None-Match': spared.etag };
  let collected = new Collected('');
  let pause = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await waited(Math.max(PAUSE * attempt, pause));
    pause = 0;
    signal.throwIfAborted();
    const answer = await ask(url, collected.askingOn ?? known, spared, signal);
    if (!answer && attempt === 0) return failed('packNotReached', { host: url.host });
    if (!answer) continue;
    if (answer.status === 304) return ok('unchanged');
    if (isPassing(answer.status) && attempt < ATTEMPTS - 1) {
      pause = Math.min(LONGEST_PAUSE, waitAsked(answer.headers.get('retry-after'), Date.now()) ?? 0);
      continue;
    }
    const isGone = collected.askingOn !== undefined && (answer.status === 404 || answer.status === 410);
    if (isGone || (answer.status === 206 && !collected.goesOnWith(answer))) {
      // No part to go on with, or of another version: all is asked for anew.
      await answer.body?.cancel().catch(() => undefined);
      collected = new Collected('');
      continue;
    }
    // The server has another version by now, or cannot go on from the middle.
    if (answer.status !== 206) collected = new Collected(spared === 'nothing' ? '' : markOf(answer));
    if (answer.status === 416) continue;
    const refused = refusal(url, answer);
    if (refused) return refused;
    const ended = await collected.take(answer, url.host, { signal, progress }, PATIENCE);
    if (!ended.ok) return ended;
    if (ended.value === 'whole') return ok({ file: collected.file(), etag: answer.headers.get('etag') ?? '' });
  }
  return failed('packBrokenOff', { host: url.host });
}

/** What names a version so surely that it may be put together of two answers. */
function markOf({ headers }: Response): string {
  const etag = headers.get('etag') ?? '';
  return etag === '' || etag.startsWith('W/') ? (headers.get('last-modified') ?? '') : etag;
}
