import type { Raw } from '../raw';
import { isMoney, isOfRates, isReadableRate } from './cellKinds';
import { keepPeriods } from './keepPeriods';
import { namesPayer } from './payerNames';
import { isAmbiguousLicence, isSurePayer, type Qualifiers } from './qualifiers';
import { candidateOf, isPerUnit, withComponents, withWaysPaired } from './rateCandidates';
import type { Candidate, Column, Known, Taken } from './column';
import { saidInHeading } from './saidFor';
import { leaveSharedUnits } from './sharedUnits';
import { amountOf, APART, unitsWithoutHeading } from './unitsWithoutHeading';
import { byCells, byHeading, calledIn, ignore } from './why';
import { whyNoRate } from './whyNoRate';

const MAJORITY = 0.5;
/** Below this, most of a column are shares of something: 80 % arrives as 0.8. */
const LEAST = 2;
const AS_THEY_ARE = (all: readonly Candidate[]): readonly Candidate[] => all;
const isShare = (cell: Raw): boolean => typeof cell === 'number' && cell > 0 && cell < LEAST;

/** Says no more than whose age it is for. */
const isPlain = ({ says }: Candidate): boolean => Object.keys(says).every((key) => key === 'tier');
/** Visits are counted by place, too. */
const isOfDollars = ({ named, column }: Candidate): boolean => named || column.content.count(isMoney) > 0;
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

const isSame = (key: keyof Qualifiers, one: Candidate, other: Candidate): boolean =>
  one.says[key]?.toLowerCase() === other.says[key]?.toLowerCase();
const APART_FROM_NAMES = ['setting', 'practitioner', 'basis', 'modifiers', 'tier', 'way', 'component'] as const;

/** `Moonbeam LCSW` beside `Sunrise LCSW`: nothing but names that may be payers' tells them apart. */
const isToldByName = (one: Candidate, all: readonly Candidate[]): boolean =>
  has('payer')(one) &&
  !isSurePayer(one.says) &&
  all.some(
    (other) =>
      has('payer')(other) && !isSame('payer', one, other) && APART_FROM_NAMES.every((key) => isSame(key, one, other)),
  );

/** Headings that say what they are for beyond doubt, given the others beside them. */
function isSure(one: Candidate, all: readonly Candidate[]): boolean {
  const { says, named } = one;
  if (isBase(one, all)) return true;
  if (has('other')(one) || isToldByName(one, all)) return false;
  if (says.practitioner !== undefined) {
    const licences = all.filter(has('practitioner')).length;
    return (named && !isAmbiguousLicence(says.practitioner)) || licences > 1;
  }
  if (says.payer !== undefined) return isSurePayer(says) && !isMoreOfPayer(one, all);
  if (says.setting !== undefined)
    return !isPartOfPrice(one, all) && (named || all.filter(has('setting')).length > 1 || all.some(has('way')));
  if (says.way !== undefined || says.component !== undefined) return true;
  if (says.modifiers !== undefined)
    return (
      named ||
      all.filter(has('modifiers')).length > 1 ||
      all.some((other) => saysNoModifier(other) || isBase(other, all) || has('component')(other))
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

interface Sheet {
  readonly isSaid: boolean;
  readonly hasHeadings: boolean;
  /** Whether rows say their places. */
  readonly isOfRows: boolean;
}

/** The only column of amounts is the rate, unless its heading says that it is something else, or nothing at all. */
function isLone(one: Candidate, all: readonly Candidate[], { isSaid, hasHeadings, isOfRows }: Sheet): boolean {
  if (all.length !== 1) return false;
  if (isSaid) return true;
  // `Alameda Rate` is a county's or a health plan's.
  if (has('other')(one) || (one.place !== undefined && (one.named || !isOfRows))) return false;
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

/** @param region Where the heading names the place that its rates are for. */
function accept(one: Candidate, isPayerSure: boolean, region: string | undefined): void {
  const { payer } = one.says;
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
    ...saidInHeading(one.says, region),
  };
}

const regionOf = ({ place, says, region }: Candidate): string | undefined => (place === 'one' ? says.payer : region);

/** Takes columns for rates, all together: what a heading means depends on those beside it. Gives the headings left to the user. */
export function settleRates(columns: readonly Column[], isSaid: boolean, known: Known): readonly string[] {
  const hasHeadings = columns.some(({ heading }) => heading.text !== '');
  for (const column of columns)
    if (!isSaid && !column.taken && column.content.share(isShare) > MAJORITY)
      column.taken = ignore(column, `but most of its cells are below ${LEAST}: shares, not dollars`);
  const candidates = columns.map(candidateOf).filter((one) => one !== undefined);
  const possible = (known.withPlaces ?? AS_THEY_ARE)(withWaysPaired(withComponents(candidates)));
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
  const atPlaces = all.filter((one) => one.place === 'one' && isOfDollars(one));
  if (accepted.length === 0 && all.filter(({ place }) => place !== undefined).length > 1) accepted = atPlaces;
  const isOfRows = columns.some(({ taken }) => taken?.role === 'region');
  if (accepted.length === 0)
    accepted = all.filter(
      (one) => isLone(one, all, { isSaid, hasHeadings, isOfRows }) && (isSaid || !ends.includes(one)),
    );
  const isPayerSure = (one: Candidate): boolean =>
    isSurePayer(one.says) || payers.includes(one) || (one.named && one.place === undefined);
  const areNamed = accepted.some((one) => has('payer')(one) && isPayerSure(one));
  const places = accepted.filter(
    ({ place }) => place !== undefined && (areNamed || (place !== 'one' && all.length > 1)),
  );
  accepted = accepted.filter((one) => !places.includes(one));
  // Where rows say their places, one rate beside them under a place's name is for any of them.
  const isOfAny = isOfRows && accepted.length === 1;
  for (const one of accepted) accept(one, isPayerSure(one), isOfAny ? undefined : regionOf(one));
  const unclear = all.filter((one) => !accepted.includes(one) && !one.column.taken);
  for (const one of unclear)
    one.column.taken = ignore(
      one.column,
      ends.includes(one)
        ? 'which is the upper end of a range'
        : whyNoRate(one, columns, { arePayers: areNamed, isLone: all.length === 1 }),
    );
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
