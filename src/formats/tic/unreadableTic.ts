import { separated } from '../../core/money';

/** A file that cannot be read on, with the byte (unpacked, from 0) where that shows. */
export class UnreadableTic extends Error {
  override readonly name = 'UnreadableTic';

  constructor(
    readonly byte: number,
    what: string,
  ) {
    super(`Byte ${separated(byte)}: ${what}`);
  }
}
