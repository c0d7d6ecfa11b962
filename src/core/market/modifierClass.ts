import type { Practitioner } from '../benchmarks';
import { modifierNamed } from '../codes';

/**
 * Whom a rate is for, as far as payers pay one licence differently from another: physicians; psychologists and other doctorates;
 * nurse practitioners, physician assistants and nurse specialists; master's level; bachelor's level; other staff; and those who bill no
 * behavioral service, whose office visits are a market of their own.
 */
export type LicenceLevel = 'physician' | 'doctoral' | 'advanced' | 'masters' | 'bachelors' | 'staff' | 'medical';

const LEVELS: Readonly<Record<string, LicenceLevel>> = {
  AF: 'physician',
  AG: 'physician',
  AH: 'doctoral',
  HP: 'doctoral',
  SA: 'advanced',
  SB: 'advanced',
  AJ: 'masters',
  HO: 'masters',
  HN: 'bachelors',
  HL: 'staff',
  HM: 'staff',
  TD: 'staff',
  TE: 'staff',
};

/** Audio alone is often paid less than seeing one another. */
const AUDIO = new Set(['93', 'FQ']);

const BY_PERCENT: Readonly<Record<number, LicenceLevel>> = { 85: 'advanced', 75: 'masters' };

/** Medicare's percentages tell the levels apart; of those paid in full, physicians are paid for medical services. */
export const levelOf = ({ percent, medical }: Pick<Practitioner, 'percent' | 'medical'>): LicenceLevel =>
  BY_PERCENT[percent] ?? (medical ? 'physician' : 'doctoral');

/** The parts of a modifier class, each empty where the rate says nothing of it. */
export interface ClassParts {
  readonly level: LicenceLevel | '';
  readonly telehealth: 'telehealth' | 'audio' | '';
  /** Modifiers that make another service of the code, or price it otherwise: group, programme, state, component, place. */
  readonly others: readonly string[];
}

/**
 * What modifiers say for a comparison of prices. Those that only inform, such as 25 and 59, say nothing.
 * @param level Stated otherwise, by the practitioner asked for or the provider's taxonomy: it overrules the modifiers.
 */
export function classParts(modifiers: readonly string[], level: LicenceLevel | null = null): ClassParts {
  let said: LicenceLevel | '' = '';
  let telehealth: ClassParts['telehealth'] = '';
  const others: string[] = [];
  for (const modifier of modifiers) {
    const kind = modifierNamed(modifier)?.class ?? 'state';
    if (kind === 'licence') said = LEVELS[modifier] ?? said;
    else if (kind === 'telehealth') telehealth = AUDIO.has(modifier) ? 'audio' : telehealth || 'telehealth';
    else if (kind !== 'information') others.push(modifier);
  }
  return { level: level ?? said, telehealth, others: others.sort() };
}

export const printClass = ({ level, telehealth, others }: ClassParts): string =>
  [level, telehealth, ...others].filter((part) => part !== '').join('+');

/**
 * The modifier class that a pack's rates are kept by: `masters`, `telehealth`, `masters+telehealth+HQ`, `HF+TG`; empty for a rate
 * that nothing narrows. A rate that names several levels is in the last one's class.
 */
export const modifierClass = (modifiers: readonly string[], level: LicenceLevel | null = null): string =>
  printClass(classParts(modifiers, level));
