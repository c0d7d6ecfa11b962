import { modifierNamed } from './modifiers';

/** `90832,34,37`, `90791/92`, `905, 906`: what may be further codes, cut short or not. */
const LIST = /^(?: ?(?:[,;/&–—-]|AND|OR) ?\d{1,4}(?![\dA-Z%]))+/;
/** `90832 34 37`, `90832 (34, 37)`. */
const IN_SPACES = /^[ (]+\d\d(?:[ ,/&–—-]+\d\d)+\)?$/;
/** `90834 psychotherapy w/ 90833`: the amount may be that of both. */
const WITH_ANOTHER = /(?:\bW\/|\bWITH|\bPLUS|\bAND|[+&]) ?(\d{4}[\dA-WYZ]|[A-V]\d{4})\b/;
/** `90837 - 2026`; but H2011-2020 are ten codes. */
const YEAR = /^(?:19|20)\d\d$/;
/** How long sessions last: `90834/45`. */
const MINUTES = new Set(['30', '45', '60', '90']);

/** `34` behind 90832 is 90834. */
const completed = (code: string, part: string): string => code.slice(0, code.length - part.length) + part;

function has(codes: Iterable<string>, wanted: string): boolean {
  for (const code of codes) if (code === wanted) return true;
  return false;
}

/**
 * A second code that follows the first, cut short or behind words. Two digits that are a modifier, too, are taken for a code only where
 * it is the next one and not written as modifiers mostly are: `90791/92`, but not `90791-92`.
 * @param codes What is known, which decides what could be either.
 */
export function furtherCode(code: string, text: string, codes: Iterable<string>): string | undefined {
  const list = (LIST.exec(text) ?? IN_SPACES.exec(text))?.[0];
  return (list === undefined ? undefined : fromList(code, list, text, codes)) ?? WITH_ANOTHER.exec(text)?.[1];
}

function fromList(code: string, list: string, text: string, codes: Iterable<string>): string | undefined {
  const isAll = list.length === text.length;
  const parts = (list.match(/\d+/g) ?? []).filter((part) => !YEAR.test(part) || /^[A-V]/.test(code));
  const isRevenue = code.length === 4;
  for (const part of parts) {
    const whole = completed(code, part);
    if (isRevenue && part.length === 3 && whole > code) return whole;
    const isModifier = modifierNamed(part) !== undefined;
    const isMeant = isModifier
      ? Number(part) === Number(code.slice(-2)) + 1 && !/^ ?[–—-]/.test(list)
      : whole > code && !MINUTES.has(part) && (isAll || part.length > 1);
    if (isMeant && has(codes, whole)) return whole;
  }
  const odd = parts.find((part) => modifierNamed(part) === undefined);
  // A single number of two digits is a modifier mistyped, or a time; revenue codes have neither.
  if (odd === undefined || !isAll || (parts.length === 1 && odd.length === 2 && !isRevenue)) return undefined;
  const whole = completed(code, odd);
  return whole !== code && (isRevenue || has(codes, whole)) ? whole : odd;
}
