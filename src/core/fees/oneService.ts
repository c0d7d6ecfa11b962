import { type BillingCode, modifierNamed } from '../codes';
import { quoted, type Raw } from '../raw';
import { type Failed, failed } from '../result';

const tidy = (cell: Raw): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();

/** `90832,34,37` and `905, 906`: further codes, cut short or not. */
const FURTHER =
  /^[^\dA-Z]*(?:CPT|HCPCS|REV)?[ .:]*(?:\d{4}[\dA-Z]|[A-V]\d{4}|\d{3,4})((?: ?(?:[,;/&–—-]|AND|OR) ?\d{1,4})+)$/;
/** `90834 psychotherapy w/ 90833`: the amount may be that of both. */
const WITH_ANOTHER = /(?:\bW\/|\bWITH|\bPLUS|\bAND|[+&]) ?(\d{4}[\dA-Z]|[A-V]\d{4})\b/;
/** `9083X` stands for ten codes; no code ends so. */
const PATTERN = /^[^\dA-Z]*\d{2,4}X{1,3}\b/;

function secondCode(text: string): string | undefined {
  const more = FURTHER.exec(text)?.[1]?.match(/\d+/g) ?? [];
  return more.find((one) => !modifierNamed(one)) ?? WITH_ANOTHER.exec(text.slice(1))?.[1];
}

/** Levels of education, of which a person's highest counts. */
const EDUCATION = /^(?:HM|HN|HO|HP)$/;
/** `HO/HN`, `95 or GT`, `U1-U5`: one of them, not both. */
const CHOICE = /\b([A-Z\d]{2}) ?(?:\/|\bOR\b) ?([A-Z\d]{2})\b/;
const RANGE = /\bU[1-9A-D] ?(?:-|–|TO|THRU|THROUGH) ?U[1-9A-D]\b/;

const sameKind = (one: string, other: string): boolean => {
  const [a, b] = [modifierNamed(one), modifierNamed(other)];
  return a !== undefined && a.class === b?.class;
};

function isChoice(text: string): boolean {
  const [, one = '', other = ''] = CHOICE.exec(text) ?? [];
  return sameKind(one, other) || RANGE.test(text);
}

const hasBoth = ({ modifiers }: BillingCode): boolean => modifiers.filter((one) => EDUCATION.test(one)).length > 1;

/** Nothing but a code, as nearly all are. */
const isBare = (cell: Raw): boolean => typeof cell === 'number' || /^ *[A-V]?\d{3,5} *$/i.test(String(cell));

/** Why a row is not of one service, though its code could be read: one of several codes, or modifiers of which only one can be meant. */
export function severalServices(code: BillingCode, codeCell: Raw, modifierCells: string): Failed | undefined {
  if (code.modifiers.length < 2 && isBare(codeCell)) return undefined;
  const text = tidy(codeCell);
  const other = secondCode(text);
  if (other !== undefined && other !== code.code)
    return failed('codesTwo', { text: quoted(codeCell), one: code.code, other });
  if (PATTERN.test(text)) return failed('codeUnreadable', { text: quoted(codeCell), like: undefined });
  const inCode = isChoice(text);
  if (inCode || isChoice(tidy(modifierCells)) || hasBoth(code))
    return failed('modifiersEither', {
      text: quoted(inCode ? codeCell : modifierCells === '' ? codeCell : modifierCells),
    });
  return undefined;
}
