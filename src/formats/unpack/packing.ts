/** As many first bytes as tell gzip and zip. */
export const TELLING = 2;

export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
export const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/**
 * What follows a whole member of gzip, by its first bytes: another member; padding, as a tape's block is filled with zeros, behind which
 * nothing is read; or what is no part of the file. The last is refused, as Node's zlib does, since nobody can say what it should have
 * been; gzip's own program warns of it.
 */
export function behindMember([first, second]: Uint8Array): 'member' | 'padding' | 'cut' | 'followed' {
  if (first === undefined || first === 0) return 'padding';
  if (first !== 0x1f) return 'followed';
  return second === undefined ? 'cut' : second === 0x8b ? 'member' : 'followed';
}

/** Some servers pack once more what gzip has packed already; nobody packs one file more often. */
export const MOST_TIMES = 3;
