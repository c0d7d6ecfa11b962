import type { Raw } from '../raw';
import { isMoney, isOfRates, isReadableRate, isWhole } from './cellKinds';
import { keepPeriods, sameRate } from './keepPeriods';
import { namesPayer } from './payerNames';
import { isAmbiguousLicence, isSurePayer, type Qualifiers } from './qualifiers';
import { namesPlace } from './placeColumns';
import { type Candidate, candidateOf, isPerUnit, withWaysPaired } from './rateCandidates';
import type { Column, Known, Taken } from './column';
import { amountOf, APART, unitsWithoutHeading } from './unitsWithoutHeading';
import { modifiersSaid } from './ways';
import { byCells, byHeading, calledIn, ignore } from './why';

const MAJORITY = 0.5;
/** Below this, most of a column are shares of something: 80 % arrives as 0.8. */
const LEAST = 2;
const NOWHERE = (): boolean => false;
const isShare = (cell: Raw): boolean => typeof cell === 'number' && cell > 0 && cell < LEAST;

/** Says no more than whose age it is for. */
const isPlain = ({ says }: Candidate): boolean => Object.keys(says).every((key) => key === 'tier');
const has = (key: keyof Qualifiers) => (one: Candidate) => one.says[key] !== undefined;

/** `Aetna Xyz` beside `Aetna`, with whole numbers: something that is counted for each payer, unless it is a product. */
function isMoreOfPayer({ says, named, column }: Candidate, all: readonly Candidate[]): boolean {
  const name = says.payer?.toLowerCase() ?? '';
  const payers = all.map(({ says: { payer } }) => payer?.toLowerCase() ?? '');
  return (
    !named &&
    column.content.count(isMoney) === 0 &&
    payers.some((payer) => payer !== '' && name.startsWith(`${payer} `) && !namesPayer(name.slice(payer.length)))
  );
}

/** `Facility Fee` beside `Professional Fee` is paid with it, not in its place. */
const isPartOfPrice = (one: Candidate, all: readonly Candidate[]): boolean =>
  one.says.setting !== undefined &&
  all.some(({ column }) => /\b(?:professional|technical)\b/i.test(column.heading.text));

const saysNoModifier = ({ column }: Candidate): boolean =>
  /^(?:no|without|w\/o) mod(?:ifier)?s?$/i.test(column.heading.text.trim());

/** `Base` beside `HO` and `HN` is what is paid without a modifier. */
const isBase = ({ column, says }: Candidate, all: readonly Candidate[]): boolean =>
  /^(?:base|standard)(?: (?:rate|fee))?$/i.test(column.heading.text.trim()) &&
  all.every((one) => one.column === column || one.says.modifiers !== undefined) &&
  all.length > 1 &&
  says.other !== undefined;

/** Headings that say what they are for beyond doubt, given the others beside them. */
function isSure(one: Candidate, all: readonly Candidate[]): boolean {
  const { says, named } = one;
  if (isBase(one, all)) return true;
  if (has('other')(one)) return false;
  if (says.practitioner !== undefined) {
    const licences = all.filter(has('practitioner')).length;
    return (named && !isAmbiguousLicence(says.practitioner)) || licences > 1;
  }
  if (says.payer !== undefined) return isSurePayer(says) && !isMoreOfPayer(one, all);
  if (says.setting !== undefined)
    return !isPartOfPrice(one, all) && (named || all.filter(has('setting')).length > 1 || all.some(has('way')));
  if (says.way !== undefined) return true;
  if (says.modifiers !== undefined)
    return (
      named ||
      all.filter(has('modifiers')).length > 1 ||
      all.some((other) => saysNoModifier(other) || isBase(other, all))
    );
  if (says.tier !== undefined) return named || all.filter(has('tier')).length > 1;
  // `Per Diem` is a rate beside `Rate per 15 min`, and what one unit is beside `Rate`.
  if (isPerUnit(one) && !named) return all.some((other) => other !== one && has('basis')(other));
  return named;
}

const amount = (one: Candidate): Taken['why'] =>
  byCells(one.column.content.count(isReadableRate), one.column.content.filled, 'amounts');

/** What two payers pay is not far apart. */
const isNear = (one: Column, other: Column): boolean => {
  const ratio = amountOf(one) / amountOf(other);
  return ratio < APART && ratio > 1 / APART;
};

/** A name that is no known payer's is one where the others beside it are payers, and amounts of dollars under it. */
function isPayerBeside({ says, named, column }: Candidate, sure: readonly Candidate[]): boolean {
  const isAmount = named || (column.content.count(isMoney) > 0 && sure.some((one) => isNear(column, one.column)));
  return isAmount && says.payer !== undefined && says.other === undefined && sure.some(has('payer'));
}

/** The only column of amounts is the rate, unless its heading says that it is something else, or nothing at all. */
function isLone(one: Candidate, all: readonly Candidate[], isSaid: boolean, hasHeadings: boolean): boolean {
  if (all.length !== 1) return false;
  if (isSaid) return true;
  if (has('other')(one)) return false;
  if (one.named) return true;
  return (
    (has('payer')(one) || isPerUnit(one) || !hasHeadings) && (isPerUnit(one) || one.column.content.count(isMoney) > 0)
  );
}

const LOWEST = /\b(?:min(?:imum)?|low(?:est)?|floor)\b/i;
const HIGHEST = /\b(?:max(?:imum)?|high(?:est)?|ceiling)\b/i;

/** Of `Min Rate` and `Max Rate` neither is what is paid. */
const isEndOfRange = ({ column }: Candidate, columns: readonly Column[]): boolean =>
  HIGHEST.test(column.heading.text) &&
  columns.some(({ heading, content }) => LOWEST.test(heading.text) && content.share(isOfRates) >= MAJORITY);

function accept(one: Candidate, isPayerSure: boolean): void {
  const { payer, setting, practitioner, basis, tier } = one.says;
  const modifiers = modifiersSaid(one.says);
  one.column.taken = {
    role: 'rate',
    rank: one.rank,
    why:
      one.named || isPayerSure
        ? byHeading(one.column)
        : one.column.heading.text === ''
          ? amount(one)
          : `${byHeading(one.column)}; ${amount(one)}`,
    ...(payer !== undefined && isPayerSure ? { payer } : {}),
    ...(setting !== undefined ? { setting } : {}),
    ...(practitioner !== undefined ? { practitioner } : {}),
    ...(basis !== undefined ? { basis } : {}),
    ...(modifiers !== undefined ? { modifiers } : {}),
    ...(tier !== undefined ? { tier } : {}),
  };
}

function whyNot({ says, column }: Candidate): string {
  if (says.other !== undefined) return `and what “${says.other}” narrows a rate to cannot be told from a heading`;
  if (says.practitioner !== undefined) return `which names a licence, but no other heading confirms it`;
  if (column.heading.text === '')
    return column.content.share(isWhole) === 1
      ? 'and whole numbers may be rates or units a year: choose which'
      : 'and amounts without a heading could be anything: choose what they are';
  if (says.modifiers !== undefined) return 'which names a modifier, but no other heading confirms it';
  if (says.tier !== undefined) return 'which names an age, but no other heading confirms it';
  if (says.setting !== undefined) return 'which may be a part of the price beside it, or all of it in that setting';
  if (says.basis !== undefined) return 'which says what one unit is, but not that it is paid the rate for it';
  return `which may be a payer’s name, but nothing says so`;
}

/** Units for a code, where several rates stand in its row and none is named as theirs, would count once for each rate. */
function leaveSharedUnits(columns: readonly Column[], rates: readonly Column[]): void {
  const payers = new Set(rates.map(({ taken }) => taken?.payer?.toLowerCase()));
  for (const column of columns) {
    const { taken } = column;
    if (!taken || (taken.payer === undefined && taken.role !== 'units')) continue;
    if (taken.role === 'rate') continue;
    if (taken.payer !== undefined && !payers.has(taken.payer.toLowerCase())) {
      const { payer, ...plain } = taken;
      if (column.heading.lines.length > 1) column.taken = plain;
      else column.taken = ignore(column, `but no column is the rate of “${payer}”`);
    }
    const settled = column.taken;
    const own = rates.filter(
      ({ taken: rate }) => settled?.payer === undefined || rate?.payer?.toLowerCase() === settled.payer.toLowerCase(),
    );
    // Of years side by side one is in force.
    const kinds = new Set(own.map(({ taken: rate }) => sameRate(rate))).size;
    if (settled?.role === 'units' && kinds > 1)
      column.taken = ignore(column, `but it does not say which of the ${kinds} rates its units belong to`);
  }
}

/** Takes columns for rates, all together: what a heading means depends on those beside it. Gives the headings left to the user. */
export function settleRates(columns: readonly Column[], isSaid: boolean, known: Known): readonly string[] {
  const { isPlace = NOWHERE } = known;
  const hasHeadings = columns.some(({ heading }) => heading.text !== '');
  for (const column of columns)
    if (!isSaid && !column.taken && column.content.share(isShare) > MAJORITY)
      column.taken = ignore(column, `but most of its cells are below ${LEAST}: shares, not dollars`);
  const possible = withWaysPaired(columns.map(candidateOf).filter((one) => one !== undefined));
  const units = isSaid && !hasHeadings ? unitsWithoutHeading(possible.map(({ column }) => column)) : undefined;
  const all = possible.filter(({ column }) => column !== units);
  const ends = all.filter((one) => isEndOfRange(one, columns));
  const sure = all.filter((one) => isSure(one, all) && !ends.includes(one));
  const payers = all.filter((one) => !sure.includes(one) && isPayerBeside(one, sure));
  let accepted = [...sure, ...payers];
  if (accepted.filter(has('payer')).length > 1) {
    // Beside rates of named payers, one that names none could be anybody's.
    for (const one of accepted.filter(isPlain))
      one.column.taken = ignore(one.column, 'but it does not say whose rate it is, as those beside it do');
    accepted = accepted.filter((one) => !isPlain(one));
  }
  if (accepted.length === 0)
    accepted = all.filter((one) => isLone(one, all, isSaid, hasHeadings) && (isSaid || !ends.includes(one)));
  const isPayerSure = (one: Candidate): boolean => isSurePayer(one.says) || payers.includes(one) || one.named;
  const areNamed = accepted.some((one) => has('payer')(one) && isPayerSure(one));
  const places = areNamed ? accepted.filter(({ says }) => namesPlace(says, isPlace)) : [];
  for (const { column } of places) column.taken = ignore(column, 'which names a place, not a payer');
  accepted = accepted.filter((one) => !places.includes(one));
  for (const one of accepted) accept(one, isPayerSure(one));
  const unclear = all.filter((one) => !accepted.includes(one) && !one.column.taken);
  for (const one of unclear)
    one.column.taken = ignore(one.column, ends.includes(one) ? 'which is the upper end of a range' : whyNot(one));
  const rivals = keepPeriods(accepted, columns, known);
  leaveSharedUnits(
    columns,
    columns.filter((column) => column.taken?.role === 'rate' || places.some((one) => one.column === column)),
  );
  if (accepted.length > 0) return rivals;
  const named = [...places, ...unclear.filter((one) => one.named)];
  const left = named.length > 0 ? named : unclear.length > 1 ? unclear : [];
  return left.map((one) => calledIn(one.column));
}
