import { readSetting } from '../benchmarks';
import { type CodeSystem, systemOf } from '../codes';
import type { UnitBasis } from '../money';
import { classParts, type LicenceLevel, modifierClass } from './modifierClass';
import type { MarketRate } from './marketRate';
import type { PackSetting } from './pack';

const LEVELS: readonly LicenceLevel[] = ['physician', 'doctoral', 'advanced', 'masters', 'bachelors', 'staff'];

const REVENUE_DIGITS = 4;

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

/**
 * The modifier classes that a rate is a vote in: its own; where its modifiers name no licence, also that of the providers' taxonomy, so
 * that a rate for everybody counts for those known to be paid by it. Providers who bill no behavioral service are a class of their own.
 */
export function classesOf({ modifiers, taxonomy }: Pick<MarketRate, 'modifiers' | 'taxonomy'>): readonly string[] {
  const list = listed(modifiers);
  if (taxonomy === 'other') return [modifierClass(list, 'medical')];
  const own = modifierClass(list);
  const level = LEVELS.find((known) => known === taxonomy);
  return level === undefined || classParts(list).level !== '' ? [own] : [own, modifierClass(list, level)];
}

/** Institutional and inpatient rates are facilities'; professional ones are where all their places of service are, else anywhere. */
export function settingOf({
  billingClass,
  places,
  setting,
}: Pick<MarketRate, 'billingClass' | 'places' | 'setting'>): PackSetting {
  if (billingClass === 'institutional' || setting === 'inpatient') return 'facility';
  const found = new Set(
    listed(places).map((place) => {
      const read = readSetting(place);
      return read.ok ? read.value : 'any';
    }),
  );
  const [only = 'any'] = found;
  return found.size === 1 ? only : 'any';
}

const PROCEDURES: readonly CodeSystem[] = ['CPT', 'HCPCS'];
const REVENUE: readonly CodeSystem[] = ['revenue'];

/** By the schema's words for kinds of codes, and those that payers write for them. */
const SYSTEMS: ReadonlyMap<string, readonly CodeSystem[]> = new Map([
  ['CPT', PROCEDURES],
  ['HCPCS', PROCEDURES],
  ['RC', REVENUE],
  ['REV', REVENUE],
  ['REVENUE', REVENUE],
]);

/**
 * The code that a rate is kept by, as people ask for it: `0905` for revenue code 905. `null` for kinds that are not compared, and where
 * the text is no code of the kind stated, so that a revenue code and another of the same digits are never one.
 */
export function codeOf({ codeType, code }: Pick<MarketRate, 'codeType' | 'code'>): string | null {
  const text = code.trim().toUpperCase();
  const systems = SYSTEMS.get(codeType.trim().toUpperCase());
  const whole = systems === REVENUE ? text.padStart(REVENUE_DIGITS, '0') : text;
  const system = systemOf(whole);
  return system !== undefined && systems?.includes(system) === true ? whole : null;
}

/** A revenue code's rate is for a day; other codes have the unit that the catalogue says. */
export const unitOfCode = (code: string, unitOf: (code: string) => UnitBasis | undefined): UnitBasis =>
  systemOf(code) === 'revenue' ? 'day' : (unitOf(code) ?? 'service');
