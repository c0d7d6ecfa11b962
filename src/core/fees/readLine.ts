import type { RateKey } from '../benchmarks';
import { type BillingCode, readModifiers, withModifiers } from '../codes';
import { type DayNumber, readDate } from '../dates';
import { type Micros, readUnitBasis, type UnitBasis } from '../money';
import { isBlank, type Raw } from '../raw';
import { type Failed, failed, ok, type Result } from '../result';
import type { Columns } from './columns';
import type { Field } from './fields';
import type { Loaded } from './readers';
import { readRate, readUnits } from './readRate';
import { cellAt } from './table';

/** One rate of a fee schedule. */
export interface FeeLine {
  readonly kind: 'rate';
  readonly key: RateKey;
  readonly rate: Micros;
  /** What one unit is, where the schedule says so. */
  readonly basis: UnitBasis | null;
  /** Units a year; `null` where the schedule does not say. */
  readonly units: Micros | null;
  readonly effective: DayNumber | null;
  readonly ends: DayNumber | null;
}

/** A row: a rate, nothing to judge (blank, or a title between rows), or why it could not be read. */
export type Line =
  | FeeLine
  | { readonly kind: 'empty' }
  /** A code without a rate, or an amount without a code: nothing to compare, and worth counting. */
  | { readonly kind: 'incomplete'; readonly why: Failed }
  | { readonly kind: 'unread'; readonly why: Failed };

/** What holds for all rows unless a row says otherwise. */
export type Defaults = Pick<RateKey, 'asOf' | 'measure'> & { readonly region: Raw };

const EMPTY: Line = { kind: 'empty' };
const unread = (why: Failed): Line => ({ kind: 'unread', why });

/** Excel on the desktop hands an empty cell over as 0, which is no code, place, date or word. */
const notZero = (cell: Raw): Raw => (cell === 0 ? null : cell);

const basisOf = (cell: Raw): UnitBasis | null => (isBlank(cell) ? null : readUnitBasis(String(cell)));

/** The code with the modifiers of columns of their own. */
function modified(code: BillingCode, row: readonly Raw[], columns: readonly number[]): Result<BillingCode> {
  const cells = columns.map((column) => cellAt(row, column)).filter((cell) => !isBlank(cell));
  if (cells.length === 0) return ok(code);
  const modifiers = readModifiers(cells.join(' '));
  return modifiers.ok ? withModifiers(code, modifiers.value) : modifiers;
}

/** A date column's cell, or nothing where it is blank. */
function dayOf(cell: Raw): DayNumber | null | Failed {
  if (isBlank(cell)) return null;
  const date = readDate(cell);
  return date.ok ? date.value : date;
}

/** Reads a row of a fee schedule. A payer's column names the rate, and Medicare's price is the same for all, so it is not asked. */
export function readLine(row: readonly Raw[], columns: Columns, defaults: Defaults, { read }: Loaded): Line {
  const cell = (field: Field): Raw => notZero(cellAt(row, columns.others.get(field)));
  const codeCell = notZero(cellAt(row, columns.code));
  const rateCell = cellAt(row, columns.rate);
  if (isBlank(codeCell))
    return isBlank(notZero(rateCell)) ? EMPTY : { kind: 'incomplete', why: failed('codeMissing', {}) };
  const bare = read.code(codeCell);
  if (isBlank(rateCell)) return bare.ok ? { kind: 'incomplete', why: failed('rateMissing', {}) } : EMPTY;
  if (!bare.ok) return unread(bare);
  const code = modified(bare.value, row, columns.modifiers);
  if (!code.ok) return unread(code);
  const rate = readRate(rateCell);
  if (!rate.ok) return unread(rate);
  const units = readUnits(cellAt(row, columns.others.get('units')));
  if (!units.ok) return unread(units);
  const region = isBlank(cell('region')) ? defaults.region : cell('region');
  const place = isBlank(region) ? failed('placeMissing', {}) : read.place(region);
  if (!place.ok) return unread(place);
  const setting = read.setting(cell('setting'));
  if (!setting.ok) return unread(setting);
  const practitioner = read.practitioner(cell('practitioner'));
  if (!practitioner.ok) return unread(practitioner);
  const effective = dayOf(cell('effective'));
  if (typeof effective === 'object' && effective) return unread(effective);
  const ends = dayOf(cell('ends'));
  if (typeof ends === 'object' && ends) return unread(ends);
  const { asOf, measure } = defaults;
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
    basis: rate.value.unit ?? basisOf(cell('basis')),
    units: units.value,
    effective,
    ends,
  };
}
