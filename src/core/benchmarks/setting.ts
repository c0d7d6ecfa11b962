import { isBlank, quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';

/** Which practice expense applies: the practitioner's own office, or a facility that bills for its own. */
export type Setting = 'nonfacility' | 'facility';

export const SETTING_NAMES: Readonly<Record<Setting, string>> = {
  nonfacility: 'non-facility',
  facility: 'facility',
};

/**
 * Places of service by the setting that Medicare pays them as: CMS, *Medicare Claims Processing Manual*, ch. 12 § 20.4.2 and
 * ch. 26 § 10.5; telehealth at home (10) is non-facility, other telehealth (02) facility.
 */
const PLACES_OF_SERVICE: Readonly<Record<Setting, readonly number[]>> = {
  nonfacility: [
    1, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 25, 27, 32, 33, 49, 50, 54, 55, 57, 58, 60, 62, 65, 71, 72, 81,
    99,
  ],
  facility: [2, 19, 21, 22, 23, 24, 26, 31, 34, 41, 42, 51, 52, 53, 56, 61],
};

const WORDS: readonly (readonly [RegExp, Setting])[] = [
  [/^(nonfacility|nonfac|nf|nonf|office|clinic|home|outpatientoffice|telehealthhome)$/, 'nonfacility'],
  [/^(facility|fac|f|hospital|inpatient|inpatienthospital|outpatienthospital|hospitaloutpatient)$/, 'facility'],
];

function ofPlace(pos: number): Setting | undefined {
  if (PLACES_OF_SERVICE.nonfacility.includes(pos)) return 'nonfacility';
  return PLACES_OF_SERVICE.facility.includes(pos) ? 'facility' : undefined;
}

const LONGEST = 100;
const CODE = /^(?:pos|place of service)?(?: ?code)?[ :=#-]*(\d{1,2})(?:\.0+)?(?![\d.])/;
const MORE_CODES = /^(?:(?:\s*[,/&;+-]\s*|\s+(?:or|and)\s+|\s+)\d{1,2}(?![\d.]))*/;

/** The codes that a text begins with: `02`, `POS 11`, `11, 12`; a number further on belongs to a description. */
function placesOf(text: string): readonly number[] {
  const [all, first] = CODE.exec(text) ?? [];
  if (all === undefined) return [];
  const more = MORE_CODES.exec(text.slice(all.length))?.[0].match(/\d+/g) ?? [];
  return [first, ...more].map(Number);
}

/** `Non-facility rate (office)` by what it says first. */
function settingNamed(text: string): Setting | undefined {
  const key = text.replace(/\(.*\)|\b(?:rates?|fees?|setting|price)\b|[^a-z]/g, '');
  return WORDS.find(([pattern]) => pattern.test(key))?.[1];
}

/**
 * A blank is the office; words (`Facility`, `NF`, `Office`) and place-of-service codes (11, `POS 02`) are understood, several
 * codes where all are paid alike, whatever stands between them.
 */
export function readSetting(raw: Raw): Result<Setting> {
  if (isBlank(raw)) return ok('nonfacility');
  const text = String(raw).slice(0, LONGEST).trim().toLowerCase();
  const places = placesOf(text);
  const [setting, ...others] = places.length > 0 ? new Set(places.map(ofPlace)) : [settingNamed(text)];
  return setting === undefined || others.length > 0 ? failed('settingUnknown', { text: quoted(raw) }) : ok(setting);
}
