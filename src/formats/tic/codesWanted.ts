import type { Wanted } from './inNetwork/types';

const REVENUE = /^(RC|REV|REVENUE)$/i;

/** A revenue code with the zero that some leave out; as long as the type is not known it may be one. */
const plainCode = (code: string, type: string | null): string =>
  (type === null || REVENUE.test(type)) && /^\d{3}$/.test(code) ? `0${code}` : code;

/** Whether a code is one of those listed. */
export function codesWanted(codes: readonly string[]): Wanted['code'] {
  const wanted = new Set(codes.map((code) => code.toUpperCase()));
  return (code, type) => wanted.has(plainCode(code, type));
}
