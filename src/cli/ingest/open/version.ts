/** Which state of a file a server sends, as far as it says. */
export interface Version {
  readonly etag: string | undefined;
  /** When it was last modified. */
  readonly modified: string | undefined;
  /** Packed bytes of the whole. */
  readonly size: number | undefined;
  /** Whether it is packed once more on its way, so that its bytes are not those that a range counts. */
  readonly isEncoded: boolean;
}

/** `bytes 420-1000/1001`; the length is a star where the server does not know it. */
const RANGE = /^bytes (\d+)-\d+\/(\d+|\*)$/i;

const isStrong = (etag: string | undefined): etag is string => etag?.startsWith('"') === true;
const weakly = (etag: string): string => etag.replace(/^W\//, '');

const wholeNumber = (text: string | null | undefined): number | undefined => {
  const number = Number(text ?? NaN);
  return Number.isSafeInteger(number) ? number : undefined;
};

const PLAIN = /^(identity)?$/i;

/** The version that a whole file is sent of. */
export function versionOf({ headers }: Response): Version {
  const isEncoded = !PLAIN.test(headers.get('content-encoding')?.trim() ?? '');
  return {
    etag: headers.get('etag') ?? undefined,
    modified: headers.get('last-modified') ?? undefined,
    size: isEncoded ? undefined : wholeNumber(headers.get('content-length')),
    isEncoded,
  };
}

/** What names this version and no other, byte by byte; undefined where the server gives nothing that does. */
export const markOf = ({ etag, modified }: Pick<Version, 'etag' | 'modified'>): string | undefined =>
  isStrong(etag) ? etag : modified;

/** Whether an answer is of a version, by all that both say. What named it has to be said again, unless a date was asked with. */
function isOf(version: Version, answer: Version, isRest: boolean): boolean {
  const { etag, modified, size } = version;
  if (etag !== undefined && (answer.etag === undefined || weakly(answer.etag) !== weakly(etag))) return false;
  if (modified !== undefined && answer.modified === undefined && etag === undefined && !isRest) return false;
  if (modified !== undefined && answer.modified !== undefined && answer.modified !== modified) return false;
  return size === undefined || answer.size === undefined || size === answer.size;
}

/**
 * Whether an answer brings the rest of a version from a byte on, or the whole of it. A rest has to repeat the tag, need not repeat the
 * date (RFC 9110, 15.3.7), and begins where it was asked to.
 */
export function continues(version: Version, at: number, answer: Response): boolean {
  if (answer.status !== 206) return isOf(version, versionOf(answer), false);
  const [, from, size] = RANGE.exec(answer.headers.get('content-range')?.trim() ?? '') ?? [];
  return wholeNumber(from) === at && isOf(version, { ...versionOf(answer), size: wholeNumber(size) }, true);
}

/**
 * Tells a version from any other under the same path. Signed addresses are new at each visit: where the tag and the length say it, the
 * query has no part in it; elsewhere it has, by what `ofQuery` makes of it.
 */
export const identityOf = ({ etag, modified, size }: Omit<Version, 'isEncoded'>, ofQuery: string): string =>
  isStrong(etag) && size !== undefined
    ? `${etag} ${size}`
    : [ofQuery, etag ?? modified, size].filter((part) => part !== undefined && part !== '').join(' ');
