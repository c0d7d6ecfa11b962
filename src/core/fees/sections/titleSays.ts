import { readPractitioner, readSetting } from '../../benchmarks';
import { modifierNamed } from '../../codes';
import type { DayNumber } from '../../dates';
import { datedBy, dayIn } from '../headingWords';
import { fiscalStartIn, namesFiscalYear, withoutFiscalQuarter, withoutPeriod } from '../headingYears';
import { MONTH, saysFrom } from '../namedMonths';
import { payerIn } from '../payerNames';
import { isAmbiguousLicence, qualifiersOf, timeBehind } from '../qualifiers';
import { periodIn } from './periodIn';

/** What a title says of all rates under it, in the words that a cell of their rows would have. */
export interface TitleSays {
  readonly payer?: string;
  readonly practitioner?: string;
  readonly setting?: string;
  readonly modifiers?: string;
  /** What one unit is. */
  readonly basis?: string;
  readonly region?: string;
  readonly effective?: DayNumber;
  /** The last day on which the rates hold. */
  readonly ends?: DayNumber;
  /** Month and day on which fiscal years begin: 701 is July 1. */
  readonly fiscal?: number;
}

const KINDS: readonly (keyof TitleSays)[] = [
  'payer',
  'practitioner',
  'setting',
  'modifiers',
  'basis',
  'region',
  'effective',
  'ends',
  'fiscal',
];

/** Of what a title says anything. */
export const saidBy = (says: TitleSays): readonly (keyof TitleSays)[] =>
  KINDS.filter((kind) => says[kind] !== undefined);

/** Whether a text is a place with prices. */
export type IsPlace = (text: string) => boolean;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}’'-]+/u).filter((word) => word !== '');

/** The words that are licences, each with the percent that Medicare pays them. */
const licencesIn = (text: string): readonly (readonly [word: string, percent: number])[] =>
  wordsOf(text).flatMap((word) => {
    const one = readPractitioner(word);
    return one.ok && one.value !== null ? [[word, one.value.percent] as const] : [];
  });

/** `PhD and LCSW`: those whom Medicare pays differently are no one practitioner. */
const isTorn = (licences: readonly (readonly [string, number])[]): boolean =>
  new Set(licences.map(([, percent]) => percent)).size > 1;

/** Degrees that are states, too; the others of two letters are nothing else where they stand alone. */
const STATE_TOO = /^(?:MA|MS|PA|MD)$/i;
export const isDegreeOrState = (text: string): boolean => STATE_TOO.test(text.trim());

/** `– LCSW` without what joins it to the words beside it. */
const trimmed = (words: string | undefined): string | undefined => words?.replace(/^[\s–—/&,:-]+|[\s–—/&,:-]+$/g, '');

function practitionerIn(text: string): string | undefined {
  if (isAmbiguousLicence(text) && readPractitioner(text).ok) return text.trim();
  return trimmed(qualifiersOf([text]).practitioner);
}

const POS = /\b(?:pos|place of service)\b/i;
const settingIn = (text: string): string | undefined =>
  POS.test(text) && readSetting(text).ok ? text : trimmed(qualifiersOf([text]).setting);

/** Modifiers that nobody takes for a word or a state, or what is called a modifier. */
const SURE: ReadonlySet<string | undefined> = new Set(['licence', 'telehealth']);
const MODIFIER = /\bmod(?:ifier)?s?\b[ :.-]*/i;

function modifiersIn(text: string): string | undefined {
  const { modifiers } = qualifiersOf([text.replace(MODIFIER, ' ')]);
  if (modifiers === undefined) return undefined;
  const all = modifiers.split(/[ ,/+-]+/);
  return MODIFIER.test(text) || all.every((one) => SURE.has(modifierNamed(one)?.class)) ? modifiers : undefined;
}

const PER_UNIT = /^per\b|\b(?:daily|hourly|per diem)\b/i;
const basisIn = (text: string): string | undefined => (PER_UNIT.test(text) ? qualifiersOf([text]).basis : undefined);

/** A first day without its year, before a last one. */
const SINCE = new RegExp(String.raw`\b${MONTH}\.? \d{1,2}\s?[–—-](?:\s?\d{1,2},?(?= |$))?`, 'i');
const FISCAL_ALONE = /\b[SF]?FY\b(?! ?['’]?\d)/gi;

const SAYS_NO_MORE =
  /^(?:\s|[:,–—()-]|\b(?:new|current|old|prior|rates?|fees?|fee schedule|schedule|contract|year|CY)\b)*$/i;

/** The day from which rates hold where the title says so in as many words, or nothing else at all. */
function effectiveIn(text: string): DayNumber | undefined {
  if (/\b[SF]?FY/i.test(text) || namesFiscalYear(text)) return undefined;
  if (!saysFrom(text) && !SAYS_NO_MORE.test(withoutPeriod(text))) return undefined;
  const day = dayIn(text);
  return day === null ? undefined : (day ?? datedBy(text));
}

const LABEL = /^\s*(?:region|locality|county|area|market|service area)\s*[:–-]\s*/i;
const placeIn = (text: string, isPlace: IsPlace): string | undefined => {
  const named = text.replace(LABEL, '').trim();
  return named !== '' && isPlace(named) ? named : undefined;
};

/** `Aetna – LCSW rates` without the words that say for whom and where the rates are. */
function withoutWords(text: string, words: readonly (string | undefined)[]): string {
  let rest = text;
  for (const word of words) if (word !== undefined && word !== text) rest = rest.replace(word, ' ');
  return rest.replace(/\(\s*\)/g, ' ').replace(/[–—-]\s*[–—-]/g, '–');
}

/** The payer without the times beside the name: `Aetna Q3/Q4`, `Aetna FY`. */
function payerOf(words: string): string | undefined {
  const named = payerIn(withoutFiscalQuarter(words).replace(SINCE, '–').replace(FISCAL_ALONE, ' '));
  const time = named === undefined ? undefined : timeBehind(named);
  return time === undefined ? named : trimmed(named?.slice(0, -time.length));
}

/**
 * Reads a title: `Aetna – LCSW rates`, `Facility`, `Effective 1/1/2025 through 12/31/2026`, `Houston`. Several licences that are paid differently are the
 * title itself, which no row can be read by.
 */
export function titleSays(title: string, isPlace: IsPlace): TitleSays {
  const whole = title.slice(0, 160).replace(/\s+/g, ' ').trim();
  const period = periodIn(whole);
  const text = period?.rest ?? whole;
  const region = placeIn(text, isPlace);
  if (region !== undefined && !isDegreeOrState(text)) return { region };
  const fiscal = fiscalStartIn(whole);
  const licences = licencesIn(text);
  const practitioner = isTorn(licences) ? text : practitionerIn(text);
  const names = isTorn(licences) ? licences.map(([word]) => word) : [practitioner];
  const setting = settingIn(text);
  const payer = payerOf(withoutWords(text, [...names, setting]));
  const modifiers = modifiersIn(text);
  const basis = basisIn(text);
  // `Aetna 2024` says no more than whose the rates are, and of which year.
  const effective =
    period?.effective ?? effectiveIn(text) ?? effectiveIn(withoutWords(text, [...names, setting, payer]));
  return {
    ...(payer === undefined ? {} : { payer }),
    ...(practitioner === undefined ? {} : { practitioner }),
    ...(setting === undefined ? {} : { setting }),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(basis === undefined ? {} : { basis }),
    ...(effective === undefined ? {} : { effective }),
    ...(period === undefined ? {} : { ends: period.ends }),
    ...(fiscal === undefined ? {} : { fiscal }),
  };
}

/** What titles say together, each before those that are wider. */
export const together = (widestFirst: readonly TitleSays[]): TitleSays =>
  widestFirst.reduce<TitleSays>((all, says) => ({ ...all, ...says }), {});
