import type { RateKey } from '../benchmarks';
import { type BillingCode, modifierNamed } from '../codes';
import { anniversary, type DateOrders, type DayNumber, noOrders, readColumnDate, type Side } from '../dates';
import type { Micros, UnitBasis } from '../money';
import { isBlank, quoted, type Raw } from '../raw';
import { type Failed, failed } from '../result';
import { isCellError } from './cellError';
import { codeAndBeside } from './codeCell';
import type { Columns } from './columns';
import { asCounty } from './countyNumbers';
import type { Defaults } from './defaults';
import type { Field } from './fields';
import { modified, withUsual } from './modified';
import type { Loaded } from './readers';
import { readRate, readUnits } from './readRate';
import { saysNoEnd, saysNothing } from './saysNothing';
import { amountAndLength, TIMED, unitInCell, unitOfLength } from './serviceLength';
import { cellAt } from './table';

/** Why a cell could not be read, and in which column. */
export interface Unreadable {
  readonly why: Failed;
  readonly at: number;
}

/** One rate of a fee schedule. */
export interface FeeLine {
  readonly kind: 'rate';
  readonly key: RateKey;
  readonly rate: Micros;
  /** What one unit is, where the schedule says so. */
  readonly basis: UnitBasis | null;
  /** Units a year; `null` where the schedule does not say, or says what cannot be read. */
  readonly units: Micros | null;
  readonly unreadUnits?: Unreadable;
  readonly effective: DayNumber | null;
  readonly ends: DayNumber | null;
  /** What else tells it apart from rates of the same code: an age group, a tier, a programme. */
  readonly tier?: string;
}

/** A row: a rate, nothing to judge (blank, or a title between rows), or why it could not be read, and in which column. */
export type Line =
  | FeeLine
  | { readonly kind: 'empty' }
  /** A code without a rate, or an amount without a code: nothing to compare, and worth counting. */
  | { readonly kind: 'incomplete'; readonly why: Failed }
  | ({ readonly kind: 'unread' } & Unreadable);

const EMPTY: Line = { kind: 'empty' };
const unread = (why: Failed, at: number): Line => ({ kind: 'unread', why, at });

/** Modifiers that name a licence say who renders the service, as a cell of the row would. */
const saysLicence = ({ modifiers }: BillingCode): boolean =>
  modifiers.some((modifier) => modifierNamed(modifier)?.class === 'licence');

const NO_ORDERS = noOrders();

/** A date column's cell; nothing where it leaves it open. */
function dayOf(cell: Raw, side: Side, orders: DateOrders | undefined): DayNumber | null | Failed {
  if (side === 'start' ? saysNothing(cell) : saysNoEnd(cell)) return null;
  const date = readColumnDate(cell, side, orders ?? NO_ORDERS);
  return date.ok ? date.value : date;
}

/** When all rates end, as a heading or a title says; a row that begins after that has been renewed since. */
const endOfAll = (begins: DayNumber | null, ends: DayNumber | undefined): DayNumber | null =>
  ends === undefined || (begins !== null && begins > ends) ? null : ends;

/**
 * When a rate holds: from the day of its row, or that of its heading or title; but of years side by side each from its own day on, and
 * the second year of a contract a year after the contract.
 */
function daysOf(
  columns: Columns,
  effective: DayNumber | null,
  ends: DayNumber | null,
  defaults: Defaults,
): { readonly begins: DayNumber | null; readonly endsOn: DayNumber | null } {
  const { contractYear = 1, isOneOfYears = false } = columns;
  const isWithin =
    effective !== null &&
    effective >= (columns.effective ?? 0) &&
    (columns.ends === undefined || effective <= columns.ends);
  const own = isOneOfYears && !isWithin ? null : effective;
  const first = own ?? columns.effective ?? defaults.effective ?? null;
  const begins = first === null || contractYear === 1 ? first : anniversary(first, contractYear - 1);
  const last = isOneOfYears && columns.ends !== undefined && ends !== null ? Math.min(ends, columns.ends) : ends;
  return { begins, endsOn: last ?? endOfAll(begins, columns.ends ?? defaults.ends) };
}

/** Two names, or the one there is; most rates have none. */
const joined = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? (one ?? other) : `${one}, ${other}`;

const isFailed = (value: DayNumber | UnitBasis | null | Failed): value is Failed =>
  typeof value === 'object' && value !== null;

/**
 * Reads a row of a fee schedule. A rate's heading goes before the row's own cell, that before what holds for all. A payer's column
 * names the rate, and Medicare's price is the same for all, so it is not asked.
 */
export function readLine(row: readonly Raw[], columns: Columns, defaults: Defaults, { read, unitOf }: Loaded): Line {
  const { others } = columns;
  const at = (field: Field): number => others.get(field) ?? columns.rate;
  const cell = (field: Field): Raw => {
    const found = cellAt(row, others.get(field));
    return saysNothing(found) ? null : found;
  };
  const codeCell = cellAt(row, columns.code);
  const rateCell = cellAt(row, columns.rate);
  const isWithoutRate = isBlank(rateCell);
  if (codeCell === 0 || isBlank(codeCell))
    return isWithoutRate || rateCell === 0 ? EMPTY : { kind: 'incomplete', why: failed('codeMissing', {}) };
  const [first, beside] = codeAndBeside(codeCell);
  const bare = read.code(first);
  if (isWithoutRate) return bare.ok ? { kind: 'incomplete', why: failed('rateMissing', {}) } : EMPTY;
  if (!bare.ok) return unread(bare, columns.code);
  const own = modified(bare.value, row, columns);
  if (!own.ok)
    return unread(own, columns.said.modifiers === undefined ? (columns.modifiers[0] ?? columns.code) : columns.rate);
  if (beside.isTh) return unread(failed('modifierDoubtful', { text: quoted(codeCell) }), columns.code);
  const code = withUsual(own.value, defaults.modifiers);
  if (!code.ok) return unread(code, columns.code);
  const lasting = amountAndLength(rateCell);
  const rate = readRate(lasting?.[0] ?? rateCell);
  if (!rate.ok) return unread(rate, columns.rate);
  const unitsCell = cellAt(row, others.get('units'));
  const units = readUnits(unitsCell !== 0 && saysNothing(unitsCell) && !isCellError(unitsCell) ? null : unitsCell);
  const ownRegion = cell('region');
  const region = columns.said.region ?? (columns.ofCounties ? asCounty(ownRegion) : ownRegion) ?? defaults.region;
  const place = isBlank(region) ? failed('placeMissing', {}) : read.place(region);
  if (!place.ok) return unread(place, columns.said.region === undefined ? at('region') : columns.rate);
  const settingSaid = columns.said.setting ?? beside.setting ?? cell('setting') ?? defaults.setting ?? null;
  if (beside.outpatient !== undefined && settingSaid === null)
    return unread(failed('outpatientUnclear', { text: quoted(codeCell), word: beside.outpatient }), columns.code);
  const setting = read.setting(settingSaid);
  if (!setting.ok) return unread(setting, at('setting'));
  const usual = saysLicence(code.value) ? null : defaults.practitioner;
  const practitioner = read.practitioner(columns.said.practitioner ?? cell('practitioner') ?? usual ?? null);
  if (!practitioner.ok) return unread(practitioner, at('practitioner'));
  const ofCode = (): UnitBasis | undefined => unitOf(code.value.code);
  const ofLength = lasting ? unitOfLength(lasting[1], ofCode(), rateCell) : null;
  if (isFailed(ofLength)) return unread(ofLength, columns.rate);
  const unitCell = columns.said.basis ?? cell('basis') ?? defaults.basis ?? null;
  const basis = rate.value.unit ?? ofLength ?? (saysNothing(unitCell) ? null : unitInCell(unitCell, ofCode));
  if (isFailed(basis)) return unread(basis, at('basis'));
  const unit = rate.value.isFlat && basis === null ? ofCode() : undefined;
  if (unit && TIMED.has(unit)) return unread(failed('basisUnreadable', { text: quoted(rateCell) }), columns.rate);
  const dated = (field: 'effective' | 'ends', side: Side) =>
    dayOf(cell(field), side, columns.orders?.get(others.get(field) ?? -1));
  const effective = dated('effective', 'start');
  if (isFailed(effective)) return unread(effective, at('effective'));
  const ends = dated('ends', 'end');
  if (isFailed(ends)) return unread(ends, at('ends'));
  const { asOf, measure } = defaults;
  const { begins, endsOn } = daysOf(columns, effective, ends, defaults);
  const tier = joined(joined(columns.said.tier, beside.programme), defaults.tier);
  return {
    kind: 'rate',
    key: {
      code: code.value,
      place: place.value,
      setting: setting.value,
      practitioner: practitioner.value,
      asOf,
      measure,
      payer: null,
    },
    rate: rate.value.amount,
    basis,
    units: units.ok ? units.value : null,
    ...(units.ok ? {} : { unreadUnits: { why: units, at: at('units') } }),
    effective: begins,
    ends: endsOn,
    ...(tier === undefined ? {} : { tier }),
  };
}
