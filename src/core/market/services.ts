import type { Setting } from '../benchmarks';
import { type ClassParts, printClass } from './modifierClass';
import type { MarketPack, PackSetting } from './pack';
import type { PackIndex } from './packIndex';

/** A modifier class and the settings that a pack has rates of a code in, and what was bridged to get there, in sentences. */
export interface Service {
  readonly modifiers: number;
  /** The first that a region has stands: rates of untold setting are in the other settings' rows of a region, too. */
  readonly settings: readonly number[];
  readonly bridged: readonly string[];
}

const LICENCE = 'Rates for any licence stand in: too few provider groups have one for that licence.';
const TELEHEALTH = 'Rates without telehealth modifiers stand in: too few provider groups have one with them.';

/** Licence and telehealth may be bridged, and it is said; modifiers that make another service may not. */
function classesFor(parts: ClassParts): readonly (readonly [name: string, bridged: readonly string[]])[] {
  const all: readonly (readonly [ClassParts, readonly string[]])[] = [
    [parts, []],
    [{ ...parts, telehealth: '' }, [TELEHEALTH]],
    [{ ...parts, level: '' }, [LICENCE]],
    [{ ...parts, level: '', telehealth: '' }, [LICENCE, TELEHEALTH]],
  ];
  const byName = new Map<string, readonly string[]>();
  for (const [one, bridged] of all) if (!byName.has(printClass(one))) byName.set(printClass(one), bridged);
  return [...byName];
}

const OTHER: Readonly<Record<Setting, Setting>> = { nonfacility: 'facility', facility: 'nonfacility' };
const ONLY: Readonly<Record<Setting, string>> = {
  nonfacility: 'Published for offices and not for facilities: the office’s rates stand in.',
  facility: 'Published for facilities and not for offices: the facilities’ rates stand in.',
};

/** Settings that a code's rates of a class stand in: the one asked for and the untold; the other where the code has neither. */
function settingsFor(pack: MarketPack, asked: Setting, has: (setting: number) => boolean): Omit<Service, 'modifiers'> {
  const found = (names: readonly PackSetting[]): readonly number[] =>
    names.map((name) => pack.settings.indexOf(name)).filter((setting) => setting >= 0 && has(setting));
  const own = found([asked, 'any']);
  const other = OTHER[asked];
  return own.length > 0 ? { settings: own, bridged: [] } : { settings: found([other]), bridged: [ONLY[other]] };
}

/** What to look for, the most alike first. */
export function servicesFor(
  pack: MarketPack,
  index: PackIndex,
  code: number,
  parts: ClassParts,
  setting: Setting,
): readonly Service[] {
  return classesFor(parts).flatMap(([name, bridged]) => {
    const modifiers = pack.classes.indexOf(name);
    if (modifiers < 0) return [];
    const found = settingsFor(pack, setting, (where) => index.has(code, modifiers, where));
    return found.settings.length === 0
      ? []
      : [{ modifiers, settings: found.settings, bridged: [...bridged, ...found.bridged] }];
  });
}
