import { MOST_PACK_BYTES } from '../../core/market';
import { failed, ok, type Result } from '../../core/result';
import type { PullWatch } from './packShelf';
import { within } from './within';

/** `PAR1` */
const MAGIC = [0x50, 0x41, 0x52, 0x31];

/** Looks at the first bytes, so that a film is not fetched whole. */
const mayBePack = (first: Uint8Array): boolean =>
  MAGIC.every((byte, index) => index >= first.length || first[index] === byte);

/** What has come of a file so far, over one connection or several. */
export class Collected {
  /** Taken over by the browser as they come: to put the bytes of a large pack together would hold up the pane. */
  private readonly pieces: Blob[] = [];
  private got = 0;
  /** The length of all of it, where the server says so. */
  private whole = 0;

  /** `mark`: what the server calls the version that this is of; empty where it does not say. */
  constructor(private readonly mark: string) {}

  /** Headers that ask for the rest of the same version, where there is something to go on from. */
  get askingOn(): Readonly<Record<string, string>> | undefined {
    return this.got === 0 || this.mark === '' ? undefined : { Range: `bytes=${this.got}-`, 'If-Range': this.mark };
  }

  /**
   * Whether a partial answer begins where this ends, and is of the same whole. Servers may keep the headers that say so from pages of
   * others; the pack's own checksum tells then.
   */
  goesOnWith({ headers }: Response): boolean {
    if (this.got === 0) return false;
    const etag = headers.get('etag');
    if (etag !== null && !this.mark.startsWith('W/') && this.mark.startsWith('"') && etag !== this.mark) return false;
    const range = headers.get('content-range');
    if (range === null) return true;
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/i.exec(range.trim()) ?? [];
    return Number(from) === this.got && (total === '*' || this.whole === 0 || Number(total) === this.whole);
  }

  /** Takes what an answer brings, until it ends or breaks off. */
  async take(
    answer: Response,
    host: string,
    watch: PullWatch,
    patience: number,
  ): Promise<Result<'whole' | 'brokenOff'>> {
    const expected = this.got + Number(answer.headers.get('content-length') ?? 0);
    this.whole ||= expected;
    const reader = answer.body?.getReader();
    try {
      if (expected > MOST_PACK_BYTES) return failed('packTooLarge', { megabytes: MOST_PACK_BYTES >> 20 });
      for (;;) {
        const next = reader && (await within(patience, reader.read()));
        if (!next || next.done) return ok('whole');
        if (this.got === 0 && !mayBePack(next.value)) return failed('packIsPage', { host });
        this.pieces.push(new Blob([next.value]));
        this.got += next.value.length;
        if (this.got > MOST_PACK_BYTES) return failed('packTooLarge', { megabytes: MOST_PACK_BYTES >> 20 });
        watch.progress(expected === 0 ? 0 : Math.min(1, this.got / expected));
      }
    } catch {
      watch.signal.throwIfAborted();
      return ok('brokenOff');
    } finally {
      // Whatever else would come is not waited for.
      await reader?.cancel().catch(() => undefined);
    }
  }

  file(): Blob {
    return new Blob(this.pieces);
  }
}
