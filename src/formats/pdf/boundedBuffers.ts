/**
 * Lets nobody make a byte array beyond a size while work is done. PDF.js unpacks a stream into an array that doubles until the stream ends
 * and sets no bound to it: a megabyte may so become a gigabyte. The array is the one place where that can be stopped. Its own readers
 * then take the stream as damaged and go on; `exceeded` tells that it happened.
 */
export interface BoundedBuffers {
  readonly exceeded: () => boolean;
  readonly release: () => void;
}

export function boundBuffers(most: number): BoundedBuffers {
  const plain = globalThis.Uint8Array;
  let isExceeded = false;
  const bounded: typeof Uint8Array = new Proxy(plain, {
    construct(target, args: readonly unknown[], made): object {
      const [length] = args;
      if (typeof length === 'number' && length > most) {
        isExceeded = true;
        throw new RangeError(`More than ${most} bytes.`);
      }
      return Reflect.construct(target, args, made === bounded ? target : made) as object;
    },
  });
  globalThis.Uint8Array = bounded;
  return {
    exceeded: () => isExceeded,
    release: () => void (globalThis.Uint8Array = plain),
  };
}
