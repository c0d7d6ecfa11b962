import { separated } from '../../core/money';

/** Why a packed file cannot be unpacked on. */
export const PACKED = {
  cut: 'it is packed, and ends too early: it is not whole. Get it again.',
  damaged: 'what is packed in it is damaged and cannot be unpacked. Get it again.',
  followed:
    'behind the end of what is packed in it are other bytes. Get it again; if they are there again, unpack it first (gzip passes over them).',
  locked: 'it is locked by a password. Unlock it first.',
  notZip: 'it begins as a zip archive and is no whole one. Get it again.',
  method: 'it is packed in a way that is not read, as Windows packs what is large. Unpack it first.',
} as const;

/** A packed file that cannot be unpacked on, with the packed byte (from 0) where that showed. */
export class UnreadablePacked extends Error {
  override readonly name = 'UnreadablePacked';

  constructor(
    readonly kind: keyof typeof PACKED,
    readonly byte: number,
    options?: ErrorOptions,
  ) {
    super(`Packed byte ${separated(byte)}: ${PACKED[kind]}`, options);
  }
}
