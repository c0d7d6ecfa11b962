import { readPractitioner, readSetting } from '../benchmarks';
import { modifierNamed } from '../codes';
import { readUnitBasis } from '../money';
import { isComponent } from './components';
import { headingWords } from './headingWords';
import { withoutContractYear, withoutPeriod } from './headingYears';
import { MONTH } from './namedMonths';
import { isKnownPayer, namesPayer } from './payerNames';
import { isWay } from './ways';

/** What the heading of a rate says beside “rate”: whose it is and what it is for. */
export interface Qualifiers {
  readonly payer?: string;
  readonly setting?: string;
  readonly practitioner?: string;
  /** What one unit is. */
  readonly basis?: string;
  readonly modifiers?: string;
  /** Whose age it is for: `Child/Adolescent`. */
  readonly tier?: string;
  /** How the service reaches its patient: `In Person`, `Telehealth`. */
  readonly way?: string;
  /** Which part of the service it pays: `Professional`, `Technical`, `Global`. */
  readonly component?: string;
  /** A word that narrows the rate in a way that cannot be read. */
  readonly other?: string;
}

const RATE_WORDS =
  /\b(?:contract(?:ed|ual)?|negotiated|agreed|allowed|allowables?|max(?:imum)?|in[- ]network|participating|reimbursements?|payments?|fee schedule|fees?(?! for service)|rates?|unit price|prices?|amounts?|amt|usd|dollars?|per unit|current|updated|revised|mod(?:ifier)?s?(?= ?[A-Z\d]{2}$)|our|new(?= (?:contract|rate|fee|price)))\b|\bus ?\$|\b(?:no|without|w\/o) mod(?:ifier)?s?\b|[$*®™#]/gi;
const RATE_NOUN =
  /\b(contracted|negotiated|rates?|fees?|allowed|allowables?|reimbursements?|payments?|prices?|amounts?|amt|usd|dollars?|(?:no|without|w\/o) mod(?:ifier)?s?)\b|\$|^contract$|^in[- ]network$/i;

/** Whether the heading says that amounts stand under it. */
export const saysRate = (heading: string): boolean => RATE_NOUN.test(heading.replaceAll('_', ' '));

/** Narrows a rate to some of the services, patients or places; a column of it is never read as the rate of all. */
const NARROWS =
  /\b(tele\w*|virtual|audio|video|in ?person|face to face|group|individual|family|couples?|adults?|child|children|adolescents?|pediatric|geriatric|youth|urban|rural|metro|initial|subsequent|follow ?up|new patient|new|established|intake|evening|weekend|holiday|after hours|iop|php|residential|detox|outpatient|op|rest|remainder|balance|elsewhere|statewide|bachelors?|bachelor s|ba|bs|rn|lpn|intern|trainee|resident|peer|paraprofessional|technician|tech|bcba|rbt|qmhp|cadc|ladc|lsw|lmsw|unlicensed|associate|supervised|tier|level|region|zone|area|high|low|option|version|phase|step|class|clinic|site|office|add ?on)\b/;
const BARE =
  /^(.?|\d+|\d+h ?\d*|first|second|third|additional|base|standard|default|regular|code|total|units?|[sf]?fy|fiscal|with|without|other|misc|all|any)$/;
/** Months, quarters and days of nobody knows which year: `Jan`, `Q3/Q4`, `Fourth Quarter`, `7/24`. */
const PART_OF_YEAR = `(?:${MONTH}|q[1-4]|[1-4]q|h[12]|(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) (?:quarter|qtr|half))`;
const TIME_ALONE = new RegExp(
  `^(?:${PART_OF_YEAR}(?: \\d{1,2})?(?: (?:(?:to|thru|through|and) )?(?:${PART_OF_YEAR}|\\d{1,2}))*|\\d{1,2}(?: \\d{1,2})+)$`,
);
export const isTimeAlone = (text: string): boolean => TIME_ALONE.test(headingWords(text));
/** `Mod 25/26`, `Ages 20-21`, `1H30`. */
const COUNTED = /^(?:(?:pos|place of service|mods?|modifiers?|ages?|aged|days?)[ .#]*\d|\d+H ?\d+$)/i;
/** `Q3/Q4` of `Aetna Q3/Q4`, `ages 20-21` of `Aetna ages 20-21`: what stands behind a name and is none. */
export function timeBehind(text: string): string | undefined {
  if (isTimeAlone(text)) return undefined;
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 1; count -= 1) {
    const last = words.slice(-count).join(' ');
    if (isTimeAlone(last) || COUNTED.test(last)) return last;
  }
  return undefined;
}
const FACILITY = /\b(non ?fac\w*|fac|facility|nf|office|hospital|inpatient)\b/;

/** Licences that are also states, degrees of other trades or products: believed only beside others. */
const AMBIGUOUS = /^(MA|MS|PA|MD|DO|LP|CP|NP|MASTER|DOCTOR|HP|HO)$/i;
export const isAmbiguousLicence = (text: string): boolean => AMBIGUOUS.test(text.trim());

const isPractitioner = (text: string): boolean => /[a-z]/i.test(text) && readPractitioner(text).ok;
const isSetting = (text: string): boolean => FACILITY.test(headingWords(text)) && readSetting(text).ok;
const isModifiers = (text: string): boolean =>
  /^[A-Z\d]{2}(?:[ ,/+-]+[A-Z\d]{2})*$/.test(text) && text.split(/[ ,/+-]+/).every((one) => modifierNamed(one));

const AGE = '(?:adults?|child(?:ren)?|adolescents?|pediatrics?|geriatrics?|youths?)';
const AGES = new RegExp(`^${AGE}(?: ?(?:[/&,]|and|or) ?${AGE})*$`, 'i');
/** `(18+)`, `(0-17)` beside a word for it. */
const YEARS =
  /^(?:ages? )?(?:under |over |<|>)?\d{1,2}(?: ?[-–] ?\d{1,2}|\+| (?:and|&) (?:over|older|up|under))?(?: ?(?:yrs?|years?))?$/i;

type Key = keyof Qualifiers;
type Said = readonly [Key, string];

/** What a piece of a heading is as a whole. */
function whole(text: string): Said | undefined {
  if (isPractitioner(text)) return ['practitioner', text];
  if (isSetting(text)) return ['setting', text];
  if (readUnitBasis(text) !== null) return ['basis', text];
  if (isModifiers(text)) return ['modifiers', text];
  if (AGES.test(text)) return ['tier', text];
  if (isWay(text)) return ['way', text];
  if (isComponent(text)) return ['component', text];
  return undefined;
}

/** `Aetna LCSW`, `Non-facility Aetna`: something known first or last, of one to three words. */
function split(text: string): readonly Said[] {
  if (COUNTED.test(text)) return [[/^p/i.test(text) && readSetting(text).ok ? 'setting' : 'other', text]];
  const time = timeBehind(text);
  if (time !== undefined) return [['other', time], ...read(text.slice(0, -time.length))];
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 1; count -= 1) {
    for (const [part, rest] of [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ] as const) {
      const found = isAmbiguousLicence(part.join(' ')) ? undefined : whole(part.join(' '));
      // `Child Health Plus` is a payer's product, `Aetna Child` an age.
      const of = rest.join(' ');
      const isCertain =
        found?.[0] === 'tier'
          ? isKnownPayer(of)
          : found?.[0] === 'way' || found?.[0] === 'component'
            ? namesPayer(of) || whole(of) !== undefined
            : found?.[0] !== 'modifiers';
      if (found && isCertain) return [found, ...read(of)];
    }
  }
  const said = headingWords(text);
  // Names begin with a capital: `Amount to bill` names nobody.
  const isWord = /^[a-z]/.test(text) && !namesPayer(text);
  const narrows = NARROWS.exec(said)?.[0] ?? (BARE.test(said) || isTimeAlone(said) || isWord ? said : undefined);
  return [narrows === undefined ? ['payer', text] : ['other', text]];
}

const trimmed = (text: string): string =>
  text
    .replace(/[[\](){}:;,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—/&.-]+|[\s–—/&.-]+$/g, '');

function read(text: string): readonly Said[] {
  if (isPractitioner(text)) return [['practitioner', text.trim()]];
  const tidy = trimmed(text);
  if (tidy === '' || /^(?:per|by|at|of|for|and|in|the|\s)+$/i.test(tidy)) return [];
  const found = whole(tidy);
  return found ? [found] : split(tidy);
}

/** Two practitioners or two units in one heading are not understood; two names are one. */
function merge(all: readonly Said[]): Qualifiers {
  const merged: Partial<Record<Key, string>> = {};
  for (const [key, text] of all) {
    const before = merged[key];
    if (before === undefined) merged[key] = text;
    else if (key === 'payer') merged.payer = before.includes(text) ? before : `${before} ${text}`;
    else if (before !== text) merged.other = `${before}, ${text}`;
  }
  return merged;
}

/** `LCSW/LMFT (master’s level)` says one thing twice, `Aetna (LCSW)` two. */
function pieces(heading: string): readonly string[] {
  const inside = [...heading.matchAll(/[([]([^)\]]*)[)\]]?/g)].map(([, text = '']) => text);
  return [heading.replace(/[([][^)\]]*[)\]]?/g, ' '), ...inside];
}

/** Reads what a rate's heading says beside “rate”. A heading of two lines is read line by line. */
export function qualifiersOf(lines: readonly string[]): Qualifiers {
  const said = lines.flatMap((line) => {
    const [outside = '', ...inside] = pieces(
      withoutContractYear(withoutPeriod(line.replaceAll('_', ' '))).replace(RATE_WORDS, ' '),
    );
    const first = read(outside);
    const isOfAge = first.some(([key]) => key === 'tier');
    const more = inside
      .filter((piece) => !(isOfAge && YEARS.test(piece.trim())))
      .flatMap(read)
      .filter(([key]) => (key === 'payer' ? first.length === 0 : !first.some(([said]) => said === key)));
    return [...first, ...more];
  });
  return merge(said);
}

/** Whether the payer's name is beyond doubt. */
export const isSurePayer = ({ payer }: Qualifiers): boolean => payer !== undefined && namesPayer(payer);

/**
 * What a heading says where none names the technical part. `Professional Fee` alone is what a professional is paid, beside other rates
 * nobody knows what, and with a payer's name one of its products.
 */
export function withoutComponent({ component, payer, ...says }: Qualifiers, isAlone: boolean): Qualifiers {
  if (payer !== undefined) return { ...says, payer: component === undefined ? payer : `${payer} ${component}` };
  return component === undefined || isAlone ? says : { ...says, other: component };
}
