import { decodeEntities } from './decodeEntities';

/** A stretch of a part's bytes in UTF-8: a value, or the attributes of a tag. Most of a sheet's are never made text of. */
export interface Span {
  readonly bytes: Buffer;
  readonly from: number;
  /** The first byte after it. */
  readonly to: number;
}

/** Text as a part has it. */
export function spanOf(written: string): Span {
  const bytes = Buffer.from(written);
  return { bytes, from: 0, to: bytes.length };
}

const written = ({ bytes, from, to }: Span): string => bytes.toString('utf8', from, to);

/** What a stretch says. */
export const textOf = (span: Span): string => decodeEntities(written(span));

/** Stretches as one: nearly always there is but one, for only a comment stands between two. */
export const joined = (spans: readonly Span[]): Span | undefined =>
  spans.length > 1 ? spanOf(spans.map(written).join('')) : spans[0];

/** A stretch in which an ampersand is one, as if it were any other. */
export const literal = (span: Span): Span => spanOf(written(span).replaceAll('&', '&amp;'));
