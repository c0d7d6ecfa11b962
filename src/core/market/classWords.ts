import { modifierNamed } from '../codes';
import type { LicenceLevel } from './modifierClass';

const LEVELS: Readonly<Record<LicenceLevel, string>> = {
  physician: 'physician',
  doctoral: 'psychologist or another doctorate',
  advanced: 'nurse practitioner, physician assistant or nurse specialist',
  masters: "master's level",
  bachelors: "bachelor's level",
  staff: 'other staff',
  medical: 'providers who bill no behavioral services',
};

const WORDS: Readonly<Record<string, string>> = { ...LEVELS, telehealth: 'telehealth', audio: 'audio only' };

/** A modifier class in words: `master’s level, telehealth, HQ (group setting)`. */
export function classWords(name: string): string {
  const parts = name.split('+').filter((part) => part !== '');
  const licence = parts.some((part) => part in LEVELS) ? [] : ['any licence'];
  const said = parts.map((part) => WORDS[part] ?? `${part} (${modifierNamed(part)?.means ?? "of the payer's own"})`);
  return [...licence, ...said].join(', ');
}
