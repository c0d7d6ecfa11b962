/** As many first bytes as tell gzip and zip. */
export const TELLING = 2;

export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
export const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** Some servers pack once more what gzip has packed already; nobody packs one file more often. */
export const MOST_TIMES = 3;
