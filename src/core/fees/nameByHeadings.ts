import {
  isDay,
  isFiveCharacterCode,
  isModifiers,
  isName,
  isPlace,
  isPractitioner,
  isLikeCode,
  isMoney,
  isReadableCode,
  isReadableRate,
  isRevenueCode,
  isOfRates,
  isPayerId,
  isSetting,
  isText,
  isUnitBasis,
  isUnits,
  isWhole,
  type CellKind,
} from './cellKinds';
import { datedBy, headingWords, withoutDate } from './headingWords';
import { type Field, fieldOf, type Named } from './fields';
import { otherAmount, PART_YEAR } from './otherAmounts';
import { qualifiersOf } from './qualifiers';
import type { Column } from './column';
import { byHeading, ignore } from './why';

const MAJORITY = 0.5;
/** Below a heading that speaks of codes and of more. */
const SAYS_CODE = /\b(?:codes?|cpt|hcpcs)\b/i;
const SURE_CODES = 0.8;

/** What the cells under a heading have to be, for it to be believed, and what they are called. */
const MUST_BE: Readonly<Partial<Record<Field, readonly [CellKind, string]>>> = {
  modifier: [isModifiers, 'modifiers'],
  units: [isUnits, 'numbers'],
  setting: [isSetting, 'settings'],
  payer: [isName, 'names'],
  effective: [isDay, 'dates'],
  ends: [isDay, 'dates'],
};

/** Headings of weak words that are believed only where the cells agree: “Provider” may be a name, “Location” a clinic. */
const WEAK: Readonly<Partial<Record<Field, readonly [number, CellKind, string]>>> = {
  practitioner: [2, isPractitioner, 'practitioners whom Medicare pays'],
  region: [3, isPlace, 'places'],
  basis: [2, isUnitBasis, 'units'],
};

/** Words that head nothing but dates: “From”, “Term” and “Start” head other things, too. */
const SAYS_DATE = /\b(?:date|dt|effective|eff|expiration|expires|expiry)\b/i;
const isFlag: CellKind = (cell) => /^(?:y|n|x|yes|no|true|false|active|inactive)$/i.test(String(cell).trim());
/** A column of readable dates or numbers goes before one of words, whatever their headings are. */
const OF_WORDS = 9;

/** “Upon signature” below “Effective” is a date that nobody can read, to be told; amounts and flags are none. */
const isOfUnreadDates = ({ heading, content }: Column, field: Field): boolean =>
  (field === 'effective' || field === 'ends') &&
  SAYS_DATE.test(heading.text) &&
  content.share(isReadableRate) < MAJORITY &&
  content.share(isFlag) < MAJORITY;

/** `Annual Units` are nothing else, whoever wrote `~500` and `300/mo` under it: to be told, cell by cell. */
const SAYS_YEAR = /\b(?:annual(?:ized|ly)?|ann|yearly|year|yr|12 mo(?:nths?)?|ttm)\b/;
const isOfUnreadUnits = ({ heading }: Column, field: Field): boolean =>
  field === 'units' && SAYS_YEAR.test(headingWords(heading.text));

/** `Rate thru 6/30/2025` above amounts says until when these hold, `Modifier 26` with which modifier. */
const saysOfRates = (field: Named['field'], heading: string): boolean =>
  field === 'modifier'
    ? qualifiersOf([heading]).modifiers !== undefined
    : (field === 'effective' || field === 'ends') && datedBy(heading) !== undefined;

/** In a heading of several lines the upper may be a payer's name over several columns: `Aetna` above `Rate` and `Units`. */
function namedOf({ heading, content }: Column): (Named & { readonly over?: string }) | undefined {
  const whole = fieldOf(heading.text);
  if (whole && saysOfRates(whole.field, heading.text) && content.share(isMoney) >= MAJORITY) return undefined;
  if (whole) return whole;
  if (heading.lines.length > 1) {
    const below = fieldOf(heading.lines.at(-1) ?? '');
    return below && { ...below, over: qualifiersOf(heading.lines.slice(0, -1)).payer ?? '' };
  }
  const [, payer, rest] =
    /^(.+?)[ –—:-]+((?:annual )?(?:units|volume|vol|qty|quantity|visits|sessions|encounters|count|utilization)|(?:eff(?:ective)?|end|term)(?: date)?)$/i.exec(
      heading.text,
    ) ?? [];
  const named = rest === undefined ? undefined : fieldOf(rest);
  const over = withoutDate(payer ?? '').trim();
  // `Q1 Units` are nobody's, and not those of a year.
  const isPeriod = otherAmount(heading.text) === PART_YEAR;
  return named && over !== '' && !isPeriod ? { ...named, over } : undefined;
}

/** “Unit” stands above numbers as often as above “per diem”: units a year, then, unless they say how large one unit is. */
function numbersOfUnits(column: Column, rank: number): boolean {
  const { content, heading } = column;
  return (
    rank === 1 &&
    /^units?$/i.test(heading.text) &&
    content.share(isUnitBasis) < MAJORITY &&
    content.share(isWhole) >= MAJORITY &&
    (/s$/i.test(heading.text) ||
      content.count((cell) => isWhole(cell) && !/^(1|15|30|45|60)$/.test(String(cell).trim())) > 0)
  );
}

/** Headings whose cells say that something near it is meant. */
function otherwise(column: Column, field: Field, rank: number): Field | undefined {
  if (field === 'basis' && numbersOfUnits(column, rank)) return 'units';
  if (field === 'tier' && column.content.share(isPractitioner) >= MAJORITY) return 'practitioner';
  return field === 'modifier' && column.content.share(isFiveCharacterCode) >= MAJORITY ? 'code' : undefined;
}

function believe(column: Column, { field, rank, over }: Named & { readonly over?: string }): void {
  const { content } = column;
  const take = (role: Field | 'service', as = rank) => {
    column.taken = { role, rank: as, why: byHeading(column), ...(over ? { payer: over } : {}) };
  };
  if (field === 'service') {
    if (content.share(isFiveCharacterCode) < MAJORITY) take('service');
    return;
  }
  const other = otherwise(column, field, rank);
  if (content.filled === 0 || other !== undefined) {
    take(other ?? field);
    return;
  }
  const weak = WEAK[field];
  const must = weak && rank >= weak[0] ? weak.slice(1) : MUST_BE[field];
  const [is, are] = must ?? [];
  if (typeof is === 'function' && content.share(is) < MAJORITY) {
    // “Contract” above amounts is what the contract pays.
    const isAmount =
      field === 'payer' && /^contract$/i.test(column.heading.text) && content.share(isOfRates) >= MAJORITY;
    if (isAmount) return;
    if (isOfUnreadDates(column, field) || isOfUnreadUnits(column, field)) take(field, OF_WORDS);
    else column.taken = ignore(column, `but most of its cells are no ${String(are)}`);
    return;
  }
  if (field === 'basis' && content.count(isUnitBasis) === 0 && content.share(isWhole) >= MAJORITY) {
    column.taken = ignore(column, 'but its cells are numbers, not units');
    return;
  }
  if (field === 'units' && content.filled > 2 && content.count((cell) => String(cell).trim() !== '1') === 0) {
    column.taken = ignore(column, 'but every cell is 1: what one unit is, not how many a year');
    return;
  }
  take(field);
}

/** Of several columns for one thing the surest heading counts, then the newest year, then the first; the others are left out. */
function keepOne(columns: readonly Column[], field: Field): void {
  const all = columns.filter(({ taken }) => taken?.role === field);
  const best = new Map<string, Column>();
  for (const column of all) {
    const key = column.taken?.payer ?? '';
    const other = best.get(key);
    if (!other || isSurer(column, other)) best.set(key, column);
  }
  for (const column of all) {
    const kept = best.get(column.taken?.payer ?? '');
    // The rates of one payer's products differ: `Aetna` and `PPO` in two columns are one name.
    if (field === 'payer' && kept !== column && (column.taken?.rank ?? 0) > 0) continue;
    if (kept && kept !== column) column.taken = ignore(column, `but “${kept.heading.text}” says it more surely`);
  }
}

function isSurer(one: Column, other: Column): boolean {
  const [a, b] = [one.taken?.rank ?? 0, other.taken?.rank ?? 0];
  return a === b ? (datedBy(one.heading.text) ?? 0) > (datedBy(other.heading.text) ?? 0) : a < b;
}

const PAYER = /^(?:payer|payor|insurer|carrier|mco)(?: name)?$/i;

/** Under a heading that says nothing but payer, ids or letters tell payers apart as well as names, where no column has these. */
function takePayerIds(columns: readonly Column[]): void {
  if (columns.some(({ taken }) => taken?.role === 'payer')) return;
  const column = columns.find(
    ({ heading, content, taken }) =>
      PAYER.test(heading.text.trim()) && taken?.role === 'ignored' && content.share(isPayerId) >= MAJORITY,
  );
  if (column) column.taken = { role: 'payer', rank: 0, why: `${byHeading(column)}, and its cells are ids or letters` };
}

const SINGLE: readonly Field[] = ['units', 'basis', 'payer', 'region', 'setting', 'practitioner', 'effective', 'ends'];

/** Takes columns for what their headings name, where their cells do not say otherwise. Rates are settled later, all together. */
export function nameByHeadings(columns: readonly Column[], isSaid: boolean): void {
  for (const column of columns) {
    const named = namedOf(column);
    if (!named || named.field === 'rate' || isMoneyEarned(column)) continue;
    if (named.field === 'code' && !holdsCodes(column, isSaid)) {
      if (column.content.share(isText) >= MAJORITY)
        column.taken = { role: 'service', rank: 1, why: `${byHeading(column)}, and its cells are words` };
      else column.taken = ignore(column, 'but its cells are no billing codes');
      continue;
    }
    believe(column, named);
  }
  for (const column of columns) {
    const { text, lines } = column.heading;
    // `CPT Code / Description` above `90834 Psychotherapy`.
    const isOfCodes = SAYS_CODE.test(text) && column.content.share(isFiveCharacterCode) >= SURE_CODES;
    const other =
      column.taken || text === '' || isOfCodes ? undefined : (otherAmount(lines.at(-1) ?? '') ?? otherAmount(text));
    if (other !== undefined) column.taken = ignore(column, `which is ${other}`);
  }
  takePayerIds(columns);
  for (const field of SINGLE) keepOne(columns, field);
  keepOneCode(columns);
  // `Psychotherapy (90837)` beside the code is its description.
  if (columns.some(({ taken }) => taken?.role === 'code'))
    for (const column of columns)
      if (!column.taken && fieldOf(column.heading.text)?.field === 'service')
        column.taken = { role: 'service', rank: 1, why: byHeading(column) };
}

/** `Revenue` is what a year brings more often than a code of it. */
const isMoneyEarned = ({ heading, content }: Column): boolean =>
  /^rev(?:enue)?$/i.test(heading.text.trim()) && content.filled > 0 && content.share(isRevenueCode) < MAJORITY;

/** Where somebody said that it is a fee schedule, codes that cannot be read are codes still, each with its reason. */
const holdsCodes = ({ content }: Column, isSaid: boolean): boolean =>
  content.filled === 0 || content.share(isLikeCode) >= (isSaid ? 0 : 0.3) || content.count(isFiveCharacterCode) >= 20;

function keepOneCode(columns: readonly Column[]): void {
  const codes = columns.filter(({ taken }) => taken?.role === 'code');
  const score = ({ content, taken }: Column) =>
    content.filled === 0
      ? -1
      : content.share(isReadableCode) + content.share(isFiveCharacterCode) - (taken?.rank ?? 0) / 10;
  const [best] = [...codes].sort((one, other) => score(other) - score(one));
  for (const column of codes)
    if (best && column !== best) column.taken = ignore(column, `but “${best.heading.text}” is more surely the code`);
}
