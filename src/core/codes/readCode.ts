import { quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { type BillingCode, systemOf } from './billingCode';
import { modifierNamed } from './modifiers';
import { nearest } from '../nearest';

const MOST_MODIFIERS = 4;
const LONGEST = 200;
const PREFIX = /^(?:(?:CPT|HCPCS|HCPC|REVENUE|REV|RC|PROCEDURE|PROC|BILLING|SERVICE|SVC|CODES?|LEVEL|4|II)[ /:#.®-]+)+/;
const RUN_TOGETHER = /^(?:CPT|HCPCS|REV)(?=\d{3,4}\b|\d{4}[\dA-Z]\b|[A-V]\d{4}\b)/;
const CODE = /^(\d{4}[\dA-Z]|[A-V]\d{4}|\d{3,4})(?![\dA-Z])/;
/** Modifiers written straight behind a five-character code: `90837HO`, `9083795`. */
const ATTACHED = /^(\d{4}[\dA-Z]|[A-V]\d{4})((?:[\dA-Z]{2}){1,4})(?![\dA-Z])/;
const SEPARATORS = /[ \-–—/:,;.()[\]+&_|]+/;
const SAYS_MODIFIER = new Set(['MOD', 'MODS', 'MODIFIER', 'MODIFIERS', 'WITH', 'W']);
const JOINS = new Set(['AND', 'OR', 'TO', 'THRU', 'THROUGH', 'PLUS']);
/** After a number of two digits: it was a length of time, not a modifier. */
const TIME = /^(?:M|MIN|MINS|MINUTE|MINUTES|HR|HRS|HOUR|HOURS|DAY|DAYS|%)$/;

/** Capitals, plain spaces, nothing invisible, full-width characters as themselves. */
const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^['"`’ ]+|['"` ]+$/g, '')
    .toUpperCase();

interface Head {
  readonly code: string;
  readonly attached: readonly string[];
  readonly rest: string;
}

function headOf(text: string): Head | undefined {
  const plain = CODE.exec(text);
  if (plain) return { code: plain[1] ?? '', attached: [], rest: text.slice(plain[0].length) };
  const [all = '', code = '', tail = ''] = ATTACHED.exec(text) ?? [];
  const attached = tail.match(/../g) ?? [];
  return all !== '' && attached.every((one) => modifierNamed(one))
    ? { code, attached, rest: text.slice(all.length) }
    : undefined;
}

/** Modifiers up to the first word that is none: from there on it is a description. */
function modifiersIn(rest: string): { modifiers: string[]; other?: string; unknown?: string } {
  const words = rest.split(SEPARATORS).filter((word) => word !== '');
  const modifiers: string[] = [];
  for (const [index, word] of words.entries()) {
    if (SAYS_MODIFIER.has(word) || JOINS.has(word)) continue;
    const isCode = word.length >= 4 && systemOf(word) !== undefined && !(word.length === 4 && modifiers.length > 0);
    if (isCode) return { modifiers, other: word };
    if (TIME.test(words[index + 1] ?? '') || !/^[\dA-Z]{2}$/.test(word)) break;
    if (modifierNamed(word)) modifiers.push(word);
    else if (index === words.length - 1) return { modifiers, unknown: word };
    else break;
  }
  return { modifiers };
}

/** Excel drops leading zeros of a number, and revenue codes are the only ones of fewer than five digits. */
const restored = (code: string) => (/^\d{3}$/.test(code) ? `0${code}` : code);

/**
 * Reads a billing code as people write it: 90837, `90837-95`, `H0015 HF TG`, `REV 905`, `CPT: 90834 (GT)`, `90837 - 60 min`.
 * @param codes What to suggest from where it cannot be read.
 */
export function readCode(raw: Raw, codes: Iterable<string>): Result<BillingCode> {
  const isText = typeof raw === 'string' || (typeof raw === 'number' && Number.isInteger(raw));
  const text = isText ? tidy(String(raw).slice(0, LONGEST)) : '';
  const bare = text.replace(PREFIX, '').replace(RUN_TOGETHER, '');
  const head = headOf(bare);
  if (!head) {
    const like = nearest(
      bare
        .split(/[ /:,;(]/)[0]
        ?.replace(/[^\dA-Z]/g, '')
        .slice(0, 8) ?? '',
      codes,
      2,
    );
    return failed('codeUnreadable', { text: quoted(raw), like });
  }
  const code = restored(head.code);
  const { modifiers, other, unknown } = modifiersIn(head.rest);
  if (other !== undefined) return failed('codesTwo', { text: quoted(raw), one: code, other });
  if (unknown !== undefined) return failed('modifierUnknown', { text: quoted(raw), modifier: unknown });
  const all = [...new Set([...head.attached, ...modifiers])].sort();
  if (all.length > MOST_MODIFIERS) return failed('modifiersTooMany', { text: quoted(raw), count: all.length });
  const system = systemOf(code);
  return system === undefined
    ? failed('codeUnreadable', { text: quoted(raw), like: undefined })
    : ok({ system, code, modifiers: all });
}

/** Modifiers of a column of their own: `HO`, `95, HO`, `HF/TG`; a blank is none. */
export function readModifiers(raw: Raw): Result<readonly string[]> {
  const words = tidy(String(raw ?? ''))
    .split(SEPARATORS)
    .filter((word) => word !== '' && !SAYS_MODIFIER.has(word));
  const unknown = words.find((word) => !modifierNamed(word));
  return unknown === undefined ? ok(words) : failed('modifierUnknown', { text: quoted(raw), modifier: unknown });
}

/** The code with further modifiers from elsewhere. */
export function withModifiers(code: BillingCode, more: readonly string[]): Result<BillingCode> {
  if (more.length === 0) return ok(code);
  const modifiers = [...new Set([...code.modifiers, ...more])].sort();
  return modifiers.length > MOST_MODIFIERS
    ? failed('modifiersTooMany', { text: modifiers.join(' '), count: modifiers.length })
    : ok({ ...code, modifiers });
}
