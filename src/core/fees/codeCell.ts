import type { Raw } from '../raw';
import { isWay, modifiersSaid } from './ways';

/** Codes of the trade alone: payers' ids and ZIP codes stand in parentheses, too. */
const CODE = String.raw`(?:90[78]\d\d|96[01]\d\d|97[1-9]\d\d|99[1-4]\d\d|80[13]\d\d|[GHST]\d{4})`;
/** A description, then one code or several with modifiers. */
const AT_END = new RegExp(
  String.raw`^(.*[a-z]{3}.*?)\(\s*((?:(?:CPT|HCPCS)[ :#]*)?${CODE}(?:[ ,/–-]+(?:${CODE}|[\dA-Z]{2}))*)\s*\)\s*\*?\s*$`,
  'i',
);
/** Nothing but a code, as nearly all cells are. */
const BARE = 5;
const ANY_CODE = /(?<![\dA-Z])(?:\d{5}|[A-V]\d{4})(?![\dA-Z])/i;
const LAST = /\)\s*\*?\s*$/;

/** The code with a description, or with its modifiers, and the words behind: `90837 Psychotherapy (telehealth)`, `90834-IOP`. */
const WORDS_BEHIND = new RegExp(
  String.raw`^\s*(?:(?:CPT|HCPCS)[ :#]*)?(?<code>\d{5}|[A-V]\d{4})` +
    String.raw`(?<rest>.*[a-z]{3}.*?(?:\s*\(|\s[-–—]\s)|(?:[\s,/–-]*(?!(?:IP|OP|NF|TH)\b)[\dA-Z]{2})*(?![\dA-Z])[\s\-–—:/,]*\(?)` +
    String.raw`\s*(?:w/|with\b|via\b|by\b)?\s*(?<words>[a-z][a-z\s/-]*(?:\s?\d\d)?)\s*\)?\s*$`,
  'i',
);
/** What is paid alike with a modifier and without it is the rate of the code alone. */
const EITHER_WAY = /\s*\bw(?:\/|ith)? or w(?:\/o|ithout) (?:[A-Z\d]{2}|mod(?:ifier)?s?)\b/i;
/** Longer ones are notes. */
const LONGEST = 120;
const LETTERS_LAST = /[a-z)]\s*$|\bpos ?\d\d\s*\)?$/i;

const PROGRAMME = /^(?:IOP|PHP|RTC|residential|detox)$/i;
/** Codes that are of such a programme alone: the word says nothing that they do not. */
const OF_PROGRAMMES = /^(?:H001\d|H0035|H2036|S9480|S0201|G041[01])/i;
const INPATIENT = /^(?:IP|INPT|inpatient)$/i;
const OUTPATIENT = /^(?:OP|OUTPT|outpatient)$/i;
const SETTING = /^(?:FAC|facility|NF|non[ -]?fac(?:ility)?|office|hospital|POS ?\d\d)$/i;
/** Services that are telehealth themselves, as check-ins by phone. */
const OF_TELEHEALTH = /^(?:9896|9897|980|9944|G|Q|T1014)/i;
/** TH right behind a behavioral code, where nobody means obstetrics. */
const TH = /^\s*(?:90[78]\d\d|96[01]\d\d|97[1-9]\d\d|H[02]\d{3}|S9\d{3})[\s/(–-]*TH\)?\s*$/;
const isTh = (cell: string): boolean => TH.test(cell);

interface Behind {
  readonly code: string;
  /** Modifiers, or a description. */
  readonly rest: string;
  readonly words: string;
}

const said = (words: string): boolean => [PROGRAMME, INPATIENT, OUTPATIENT, SETTING].some((form) => form.test(words));

/** `Tele` is short for telehealth. */
const wayOf = ({ code, words }: Behind): string | undefined => {
  const way = /^tele$/i.test(words) ? 'telehealth' : words;
  return isWay(way) && !OF_TELEHEALTH.test(code) ? way : undefined;
};

function wordsBehind(cell: string): Behind | undefined {
  if (cell.length > LONGEST || !LETTERS_LAST.test(cell)) return undefined;
  const { code = '', rest = '', words = '' } = WORDS_BEHIND.exec(cell.replace(EITHER_WAY, ''))?.groups ?? {};
  return code === '' ? undefined : { code, rest: rest.replace(/[\s\-–—:/,(]+$/, ''), words: words.trim() };
}

/** A telehealth modifier beside the code says it already. */
const HAS_WAY = /(?<![\dA-Z])(?:95|GT|GQ|93|FQ)(?![\dA-Z])/;

function withoutWords(behind: Behind): string | undefined {
  const { code, rest, words } = behind;
  const way = wayOf(behind);
  if (way === undefined) return said(words) ? `${code}${rest}` : undefined;
  const modifier = HAS_WAY.test(rest) ? undefined : modifiersSaid({ way });
  return modifier === undefined ? `${code}${rest}` : `${code} ${modifier}${rest}`;
}

/**
 * The code before what else its cell says: `Psychotherapy 60 min (90837)` as it is mostly written, `90837 Psychotherapy 60 min`; `90834
 * IOP` without the programme; `90837 (telehealth)` with the modifier of it; any other cell as it is.
 */
export function codeFirst(cell: Raw): Raw {
  if (typeof cell !== 'string' || cell.length === BARE) return cell;
  return codeBefore(cell, wordsBehind(cell));
}

function codeBefore(cell: string, behind: Behind | undefined): string {
  const plain = behind && withoutWords(behind);
  if (plain !== undefined) return plain;
  if (!LAST.test(cell)) return cell.replace(EITHER_WAY, '');
  const [, service = '', code = ''] = AT_END.exec(cell) ?? [];
  return code === '' || ANY_CODE.test(service) ? cell : `${code} ${service.trim()}`;
}

/** What stands beside a code in its cell and is no modifier. */
interface BesideCode {
  readonly setting?: string;
  /** `IOP` beside a code of sessions: rates of it are another programme's. */
  readonly programme?: string;
  /** A word for outpatients, who may be seen in an office or in a hospital. */
  readonly outpatient?: string;
  /** Whether TH may stand for telehealth. */
  readonly isTh?: true;
}

const NOTHING: BesideCode = {};

function besideOf(cell: string, behind: Behind | undefined): BesideCode {
  if (!behind) return isTh(cell) ? { isTh: true } : NOTHING;
  const { code, words } = behind;
  if (PROGRAMME.test(words)) return OF_PROGRAMMES.test(code) ? NOTHING : { programme: words };
  if (INPATIENT.test(words)) return { setting: 'inpatient' };
  if (OUTPATIENT.test(words)) return { outpatient: words };
  if (SETTING.test(words)) return { setting: words };
  return isTh(cell) ? { isTh: true } : NOTHING;
}

/** `90834-IOP`, `90837 IP`, `99213 (POS 11)`: the code, and what the words behind it say of its rate. */
export function codeAndBeside(cell: Raw): readonly [code: Raw, beside: BesideCode] {
  if (typeof cell !== 'string' || cell.length === BARE) return [cell, NOTHING];
  const behind = wordsBehind(cell);
  return [codeBefore(cell, behind), besideOf(cell, behind)];
}
