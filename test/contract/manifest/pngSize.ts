const SIGNATURE = '89504e470d0a1a0a';

/** Width and height stand in the first chunk of every PNG, at bytes 16 and 20. */
export const pngSize = (bytes: Buffer): { readonly width: number; readonly height: number } =>
  bytes.subarray(0, 8).toString('hex') === SIGNATURE
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : { width: 0, height: 0 };
