import { quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { readAfterCode, SAYS_MODIFIER, SEPARATORS } from './afterCode';
import { type BillingCode, systemOf } from './billingCode';
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
const CODE = /^(\d{4}[\dA-Z]|[A-V]\d{4}|\d{3,4})(?![\dA-Z])/;
/** Modifiers written straight behind a five-character code: `90837HO`, `9083795`. */
const ATTACHED = /^(\d{4}[\dA-Z]|[A-V]\d{4})((?:[\dA-Z]{2}){1,4})(?![\dA-Z])/;

/** Capitals, plain spaces, nothing invisible, full-width characters as themselves. */
const tidy = (text: string) =>
  text
    .replace(/[®™©]/g, ' ')
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

/** Excel drops leading zeros of a number, and revenue codes are the only ones of fewer than five digits. */
const restored = (code: string) => (/^\d{3}$/.test(code) ? `0${code}` : code);

/**
 * Reads a billing code as people write it: 90837, `90837-95`, `H0015 HF TG`, `REV 905`, `CPT: 90834 (GT)`, `90837 - 60 min`.
 * @param codes What to suggest from where it cannot be read.
 */
export function readCode(raw: Raw, codes: Iterable<string>): Result<BillingCode> {
  const isText = typeof raw === 'string' || (typeof raw === 'number' && Number.isInteger(raw));
  const text = isText ? tidy(String(raw).slice(0, LONGEST)) : '';
  const bare = text
    .replace(MARKS, '')
    .replace(PREFIX, '')
    .replace(RUN_TOGETHER, '')
    .replace(MARKS, '')
    .replace(DECIMALS, '$1');
  const head = headOf(bare);
  const code = restored(head?.code ?? '');
  const system = systemOf(code);
  if (!head || !system) {
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
  const { modifiers, other, unknown } = readAfterCode(head.rest);
  if (other !== undefined) return failed('codesTwo', { text: quoted(raw), one: code, other });
  if (unknown !== undefined) return failed('modifierUnknown', { text: quoted(raw), modifier: unknown });
  const all = [...new Set([...head.attached, ...modifiers])].sort();
  if (all.length > MOST_MODIFIERS) return failed('modifiersTooMany', { text: quoted(raw), count: all.length });
  return ok({ system, code, modifiers: all });
}

/** What people write in a column of modifiers where there is none. */
const SAYS_NONE = new Set(['NONE', 'NA', 'NIL', 'BLANK', '0']);

/** Modifiers of a column of their own: `HO`, `95, HO`, `HF/TG`; a blank or `N/A` is none. */
export function readModifiers(raw: Raw): Result<readonly string[]> {
  const words = tidy(String(raw ?? '').slice(0, LONGEST))
    .replaceAll('N/A', ' ')
    .split(SEPARATORS)
    .filter((word) => word !== '' && !SAYS_MODIFIER.has(word) && !SAYS_NONE.has(word));
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
