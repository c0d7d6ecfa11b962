/** What one unit of a rate is. Rates on different bases are never compared. */
export const UNIT_BASES = [
  'session',
  'visit',
  'service',
  'test',
  'unit',
  'item',
  'minute',
  '15 minutes',
  '30 minutes',
  'hour',
  'half day',
  'day',
  'week',
  'month',
  'case',
] as const;

export type UnitBasis = (typeof UNIT_BASES)[number];

export const isUnitBasis = (text: string): text is UnitBasis => UNIT_BASES.some((basis) => basis === text);

/** How people write it, after everything but letters and digits became a space. */
const WORDS: readonly (readonly [RegExp, UnitBasis])[] = [
  [/^(15|per 15|each 15|q15|fifteen) ?(m|mn|min|mins|minute|minutes)?( units?)?$/, '15 minutes'],
  [/^(per |each )?(15|fifteen) ?(m|mn|min|mins|minute|minutes)( units?)?$/, '15 minutes'],
  [/^(per |each )?(30|thirty|half|half an?) ?(m|mn|min|mins|minute|minutes|hr|hour)$/, '30 minutes'],
  [/^(per |each )?(1 ?|an? )?(h|hr|hrs|hour|hours|hourly|60 ?min|60 ?minutes)$/, 'hour'],
  [/^(per |each |a )?half ?day$/, 'half day'],
  [/^(per ?diem|(per |each |a )?(day|days|daily|diem))( rate)?$/, 'day'],
  [/^(per |each |a )?(week|weeks|weekly|wk)$/, 'week'],
  [/^(per |each |a )?(month|months|monthly|mo|pmpm)$/, 'month'],
  [/^(per |each |a )?(case|case rate|episode|admission|stay)$/, 'case'],
  [/^(per |each |a )?(session|sessions|sess)$/, 'session'],
  [/^(per |each |a )?(visit|visits|encounter|enc|event)$/, 'visit'],
  [/^(per |each |a )?(service|services|svc)$/, 'service'],
  [/^(per |each |a )?(test|tests)$/, 'test'],
  [/^(per |each |a )?(minute|1 min|min)$/, 'minute'],
  [/^(per |each |a )?(unit|units|ea|each)$/, 'unit'],
];

/** `per diem`, `/15 min`, `hourly`, `Sess.` as a basis; `null` where the words say none. */
export function readUnitBasis(text: string): UnitBasis | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** One meeting with a patient, by two names. */
const MEETING = new Set<UnitBasis>(['session', 'visit']);

/** Says only that the code's own unit is meant, or that HCPCS names none and the contract decides. */
const UNSTATED = new Set<UnitBasis>(['service', 'unit', 'item', 'test']);

/** Whether a rate on one basis may be set beside a rate on the other. */
export const isComparable = (one: UnitBasis, other: UnitBasis): boolean =>
  one === other || UNSTATED.has(one) || UNSTATED.has(other) || (MEETING.has(one) && MEETING.has(other));
