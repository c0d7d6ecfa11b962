import { systemOf } from './billingCode';
import { type Either, eitherOf } from './eitherModifier';
import { furtherCode } from './furtherCode';
import { type ModifierClass, modifierNamed } from './modifiers';

export const SEPARATORS = /[^\dA-Z%$]+/;
export const SAYS_MODIFIER = new Set(['MOD', 'MODS', 'MODIFIER', 'MODIFIERS', 'WITH', 'W']);
export const JOINS: ReadonlySet<string> = new Set(['AND', 'OR', 'TO', 'THRU', 'THROUGH', 'PLUS']);
/** `60 min`, `38-52 minutes`: a length of time, whose numbers are no modifiers; the first may be one: `95-60 min`. */
const TIME =
  /(?:(?<![A-Z\d/–—-])(\d{1,3})\+?(?:[-–—/]| (?:TO|OR) ))?(?<![A-Z\d])(\d{1,3})\+? ?(M|MINS?|MINUTES?|HRS?|HOURS?|DAYS?)(?![A-Z])/g;
/** Beyond a day's, hours are none: `95 HR` are two modifiers. */
const HOURS = 24;

/** Licences paid less than the full fee: taken for a description, they would leave the amount a third too high. */
const LICENCES =
  /^(?:NP|PMHNP|FNP|APRN|ARNP|CRNP|APN|CNS|CSW|LCSW|LICSW|LISW|LSCSW|LMSW|MSW|MFT|LMFT|LPC|LPCC|LCPC|LMHC|LCMHC|MHC)$/;

/** The same in words, and where the service is given: each has a column or an argument of its own. */
const PHRASES =
  /\b(?:MASTERS?(?: S)?(?: LEVEL)?|NURSE PRACTITIONER|PHYSICIAN (?:ASSISTANT|ASSOCIATE)|SOCIAL WORKER|PA C|DNP|L?C?ADC|LADC|COUNSELORS?|FAMILY THERAPISTS?|BACHELORS?|POS \d+|PLACE OF SERVICE \d+)\b|^(?:FAC|FACILITY)(?: RATE)?$/;

/** `90791/2`, `90834-7`: half of a second code. */
const HALF_A_CODE = /^ ?[/-] ?(\d)(?![\dA-Z%])/;

const DESCRIPTIVE: ReadonlySet<ModifierClass> = new Set(['licence', 'telehealth', 'group', 'programme', 'state']);

/** Letters that end a description and can only be a modifier: `60 min HO`. HR is an hour there. */
function endsDescription(word: string): boolean {
  const found = modifierNamed(word);
  return found !== undefined && DESCRIPTIVE.has(found.class) && !/^\d/.test(word) && word !== 'HR';
}

/** `HO` or, written together, `HO95`; nothing where the word is anything else. */
function modifiersOf(word: string): readonly string[] | undefined {
  const parts = (word.length === 2 || /[A-Z]/.test(word) ? /^(?:..){1,4}$/.exec(word)?.[0].match(/../g) : null) ?? [];
  return parts.length > 0 && parts.every((part) => modifierNamed(part)) ? parts : undefined;
}

export interface AfterCode {
  readonly modifiers: readonly string[];
  /** A second code. */
  readonly other?: string;
  /** Modifiers of which only one can be meant. */
  readonly either?: Either;
  /** What stands where a modifier would and is none. */
  readonly unknown?: string;
}

function withoutTime(all: string, from: string | undefined, to: string, unit: string): string {
  if (unit === 'HR' && Number(to) > HOURS && modifierNamed(to)) return all;
  return from !== undefined && Number(from) > Number(to) ? `${from} TIME` : ' TIME';
}

export interface Before {
  readonly code: string;
  readonly attached: readonly string[];
  /** What is known, which decides between a modifier and a code cut short. */
  readonly codes: Iterable<string>;
}

/** What follows a code: modifiers up to the first word that is none, then perhaps a description, then perhaps modifiers again. */
export function readAfterCode({ code, attached, codes }: Before, rest: string): AfterCode {
  const text = rest.replace(TIME, withoutTime);
  const other = furtherCode(code, text, codes);
  if (other !== undefined && other !== code) return { modifiers: [], other };
  const either = eitherOf(attached.join(' ') + text);
  return either ? { modifiers: [], either } : readWords(text);
}

function readWords(text: string): AfterCode {
  const words = text.split(SEPARATORS).filter((word) => word !== '');
  const modifiers: string[] = [];
  const odd = HALF_A_CODE.exec(text)?.[1] ?? words.find((word) => /^\d*%$/.test(word));
  if (odd !== undefined) return { modifiers, unknown: odd };
  for (const [index, word] of words.entries()) {
    if (SAYS_MODIFIER.has(word) || JOINS.has(word)) continue;
    const next = words[index + 1];
    const isCode = word.length >= 4 && systemOf(word) !== undefined && !(word.length === 4 && modifiers.length > 0);
    if (isCode) return { modifiers, other: word };
    const found = next === '%' ? undefined : modifiersOf(word);
    const isOdd = /^[\dA-Z]{2}$/.test(word) && (next === undefined || modifierNamed(next) !== undefined);
    if (found) modifiers.push(...found);
    else if (isOdd) return { modifiers, unknown: word };
    else return afterDescription(words, index, modifiers);
  }
  return { modifiers };
}

function afterDescription(words: readonly string[], from: number, before: readonly string[]): AfterCode {
  const last = words.findLastIndex((word) => !endsDescription(word));
  const modifiers = [...before, ...words.slice(Math.max(last, from) + 1)];
  const licence = words.find((word) => LICENCES.test(word)) ?? PHRASES.exec(words.slice(from).join(' '))?.[0];
  const isSaid = modifiers.some((modifier) => modifierNamed(modifier)?.class === 'licence');
  return licence === undefined || isSaid ? { modifiers } : { modifiers, unknown: licence };
}
