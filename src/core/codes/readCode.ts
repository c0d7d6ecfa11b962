import { quoted, type Raw } from '../raw';
import { type Failed, failed, ok, type Result } from '../result';
import { JOINS, readAfterCode, SAYS_MODIFIER, SEPARATORS } from './afterCode';
import { type BillingCode, restored, systemOf } from './billingCode';
import { type Either, eitherOf, twoLevels } from './eitherModifier';
import { modifierNamed } from './modifiers';
import { nearest } from '../nearest';

const MOST_MODIFIERS = 4;
const LONGEST = 200;
const PREFIX =
  /^(?:(?:CPT4?|HCPCS|HCPC|REVENUE|REVCODE|REV|RC|UB(?:-?04)?|PROCEDURE|PROC|BILLING|SERVICE|SVC|CODES?(?:\(S\))?|CD|LEVEL|0?4|II)[ /:#.(-]+)+/;
const RUN_TOGETHER = /^(?:CPT4?|HCPCS|REVCODE|REV|RC|CODE)(?=\d{3,4}\b|\d{4}[\dA-Z]\b|[A-V]\d{4}\b)/;
/** What tables print before a code: CPT's plus of an add-on code, a footnote's mark, a bracket. */
const MARKS = /^[+*#([•★†‡ ]+(?=[\dA-Z])/;
/** A code that a file kept as a number with decimals. */
const DECIMALS = /^(\d+)\.0+(?!\d)/;
const CODE = /^(\d{4}[\dA-WYZ]|[A-V]\d{4}|\d{4}|\d{3}(?!\*\*))(?![\dA-Z])/;
/** Nothing but a code, as nearly all are. */
const BARE = /^(?:\d{5}|[A-V]\d{4}|0\d{3})$/;
/** `9083X`, `908XX`, `H00**`: several codes by what they begin with. */
const PATTERN = /^(?=.{4,5}(?![\dA-Z*?]))(?:[A-V]\d{1,3}|\d{2,4})(?:X{1,3}|[*?]{1,3})(?![\dA-Z*?])/;
/** Modifiers written straight behind a five-character code: `90837HO`, `9083795`. */
const ATTACHED = /^(\d{4}[\dA-WYZ]|[A-V]\d{4})((?:[\dA-Z]{2}){1,4})(?![\dA-Z])/;

/** Capitals, plain spaces, nothing invisible, full-width characters as themselves. */
const tidy = (text: string) =>
  text
    .replace(/[®™©]/g, ' ')
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^['"`’ ]+|['"` ]+$/g, '')
    .toUpperCase();

const NO_MODIFIERS: readonly string[] = [];

interface Head {
  readonly code: string;
  readonly attached: readonly string[];
  readonly rest: string;
}

function headOf(text: string): Head | undefined {
  const plain = CODE.exec(text);
  if (plain) return { code: plain[1] ?? '', attached: NO_MODIFIERS, rest: text.slice(plain[0].length) };
  const [all = '', code = '', modifiers = ''] = ATTACHED.exec(text) ?? [];
  const attached = modifiers.match(/../g) ?? NO_MODIFIERS;
  return all !== '' && attached.every((one) => modifierNamed(one))
    ? { code, attached, rest: text.slice(all.length) }
    : undefined;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Z]/.test(character);

/** HCPCS codes of the same letter, or codes that begin with digits, as what was written does: a payer's own `W9520` is no CPT code mistyped. */
function* alike(written: string, codes: Iterable<string>): Generator<string> {
  const [first] = written;
  for (const code of codes) if (isLetter(first) ? code.startsWith(first ?? '') : !isLetter(code[0])) yield code;
}

/** A mistake is a slip of one character; with two, nearly any number is another code. */
const MOST_MISTAKES = 1;

function unreadable(raw: Raw, text: string, codes: Iterable<string>): Failed {
  if (PATTERN.test(text)) return failed('codePattern', { text: quoted(raw) });
  const [start = ''] = text.split(/[ /:,;(]/);
  const written = start.replace(/[^\dA-Z]/g, '').slice(0, 8);
  return failed('codeUnreadable', {
    text: quoted(raw),
    like: nearest(written, alike(written, codes), MOST_MISTAKES),
  });
}

const notOne = (text: string, [one, other]: Either): Failed => failed('modifiersEither', { text, one, other });

/**
 * Reads a billing code as people write it: 90837, `90837-95`, `H0015 HF TG`, `REV 905`, `CPT: 90834 (GT)`, `90837 - 60 min`. Refuses
 * what is several services: `90832,34,37`, `9083X`, `90837 HO/HN`, `H2019 U1-U5`.
 * @param codes What is known: what to suggest where it cannot be read, and what a code cut short may stand for.
 */
export function readCode(raw: Raw, codes: Iterable<string>): Result<BillingCode> {
  const isText = typeof raw === 'string' || (typeof raw === 'number' && Number.isInteger(raw));
  const written = isText ? String(raw).slice(0, LONGEST) : '';
  const isBare = BARE.test(written);
  const text = isBare
    ? written
    : tidy(written)
        .replace(MARKS, '')
        .replace(PREFIX, '')
        .replace(RUN_TOGETHER, '')
        .replace(MARKS, '')
        .replace(DECIMALS, '$1');
  const head: Head | undefined = isBare ? { code: text, attached: NO_MODIFIERS, rest: '' } : headOf(text);
  const code = restored(head?.code ?? '');
  const system = systemOf(code);
  if (!head || !system) return unreadable(raw, text, codes);
  const { attached, rest } = head;
  if (attached.length === 0 && rest === '') return ok({ system, code, modifiers: NO_MODIFIERS });
  const { modifiers, other, either, unknown } = readAfterCode({ code, attached, codes }, rest);
  if (other !== undefined) return failed('codesTwo', { text: quoted(raw), one: code, other });
  if (unknown !== undefined) return failed('modifierUnknown', { text: quoted(raw), modifier: unknown });
  const all = [...new Set([...attached, ...modifiers])].sort();
  const levels = either ?? twoLevels(all);
  if (levels) return notOne(quoted(raw), levels);
  if (all.length > MOST_MODIFIERS) return failed('modifiersTooMany', { text: quoted(raw), count: all.length });
  return ok({ system, code, modifiers: all });
}

/** What people write in a column of modifiers where there is none. */
const SAYS_NONE = new Set(['NONE', 'NA', 'NIL', 'BLANK', '0']);
const SAYS_BOTH = new Set(['AND', 'PLUS']);

/** Modifiers of a column of their own: `HO`, `95, HO`, `HF/TG`; a blank or `N/A` is none. Refuses those of which one is meant: `HO/HN`. */
export function readModifiers(raw: Raw): Result<readonly string[]> {
  if (typeof raw === 'string' && modifierNamed(raw)) return ok([raw]);
  const text = tidy(String(raw ?? '').slice(0, LONGEST));
  const either = eitherOf(text);
  if (either) return notOne(quoted(raw), either);
  const words = text
    .replaceAll('N/A', ' ')
    .split(SEPARATORS)
    .filter((word) => word !== '' && !SAYS_MODIFIER.has(word) && !SAYS_NONE.has(word));
  const modifiers = words.filter((word) => modifierNamed(word));
  const odd = words.filter((word) => !modifierNamed(word) && !(SAYS_BOTH.has(word) && modifiers.length > 1));
  const unknown = odd.find((word) => !JOINS.has(word)) ?? odd[0];
  if (unknown !== undefined) return failed('modifierUnknown', { text: quoted(raw), modifier: unknown });
  const levels = twoLevels(modifiers);
  return levels ? notOne(quoted(raw), levels) : ok(modifiers);
}

/** The code with further modifiers from elsewhere. */
export function withModifiers(code: BillingCode, more: readonly string[]): Result<BillingCode> {
  if (more.length === 0) return ok(code);
  const modifiers = [...new Set([...code.modifiers, ...more])].sort();
  const levels = twoLevels(modifiers);
  if (levels) return notOne(modifiers.join(' '), levels);
  return modifiers.length > MOST_MODIFIERS
    ? failed('modifiersTooMany', { text: modifiers.join(' '), count: modifiers.length })
    : ok({ ...code, modifiers });
}
