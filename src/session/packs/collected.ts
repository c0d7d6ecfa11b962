import { failed, ok, type Result } from '../../core/result';
import type { PullWatch } from './packShelf';

/** Packs are a few megabytes; more is no pack, or no pack for a pane. */
const MOST = 64 << 20;

/** `PAR1` */
const MAGIC = [0x50, 0x41, 0x52, 0x31];

/** What has come of a file so far, over one connection or several. */
export class Collected {
  private readonly pieces: Uint8Array[] = [];
  private got = 0;

  /** `mark`: what the server calls the version that this is of; empty where it does not say. */
  constructor(private readonly mark: string) {}

  /** Headers that ask for the rest of the same version, where there is something to go on from. */
  get askingOn(): Readonly<Record<string, string>> | undefined {
    return this.got === 0 || this.mark === '' ? undefined : { Range: `bytes=${this.got}-`, 'If-Range': this.mark };
  }

  /** Takes what an answer brings, until it ends or breaks off. */
  async take(answer: Response, host: string, watch: PullWatch): Promise<Result<'whole' | 'brokenOff'>> {
    const expected = this.got + Number(answer.headers.get('content-length') ?? 0);
    const reader = answer.body?.getReader();
    try {
      if (expected > MOST) return failed('packTooLarge', { megabytes: MOST >> 20 });
      for (;;) {
        const next = await reader?.read();
        if (!next || next.done) return ok('whole');
        this.pieces.push(next.value);
        this.got += next.value.length;
        if (this.got > MOST) return failed('packTooLarge', { megabytes: MOST >> 20 });
        if (!this.mayBePack()) return failed('packIsPage', { host });
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

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.got);
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** Looks at the first bytes, so that a film is not fetched whole. */
  private mayBePack(): boolean {
    const first = this.pieces[0] ?? [];
    return MAGIC.every((byte, index) => index >= first.length || first[index] === byte);
  }
}
