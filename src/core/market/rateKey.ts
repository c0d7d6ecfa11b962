import { readSetting } from '../benchmarks';
import type { UnitBasis } from '../money';
import { classParts, type LicenceLevel, modifierClass } from './modifierClass';
import type { MarketRate } from './marketRate';
import type { PackSetting } from './pack';

const LEVELS: readonly LicenceLevel[] = ['physician', 'doctoral', 'advanced', 'masters', 'bachelors', 'staff'];

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

/**
 * The modifier classes that a rate is a vote in: its own; where its modifiers name no licence, also that of the providers' taxonomy, so
 * that a rate for everybody counts for those known to be paid by it.
 */
export function classesOf({ modifiers, taxonomy }: Pick<MarketRate, 'modifiers' | 'taxonomy'>): readonly string[] {
  const list = listed(modifiers);
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

/** A revenue code's rate is for a day; other codes have the unit that the catalogue says. */
export const unitOfRate = (
  { codeType, code }: Pick<MarketRate, 'codeType' | 'code'>,
  unitOf: (code: string) => UnitBasis | undefined,
): UnitBasis => (codeType === 'RC' ? 'day' : (unitOf(code) ?? 'service'));
