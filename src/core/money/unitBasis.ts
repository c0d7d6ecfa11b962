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
const LONGEST = 60;
/** Codes are billed for each patient, so that `per client per day` says no more than a day. */
const OF_ONE = '(?:(?:per |each )?(?:person|patient|pt|client|participant|member) (?=per |each ))?';
const PER = '(?:(?:1|an?|per|each|ea|every|first|additional|addl|add|l|calendar) ){0,4}';
const MIN = '(?:m|mn|min|mins|minute|minutes)';
const HOUR = '(?:h|hr|hrs|hour|hours)';
/** `60-90 minute` before a session: how long it is, not what is paid for. */
const LONG = `(?:\\d{1,3}(?: (?:to )?\\d{1,3})? ?(?:${MIN}|${HOUR}) )?`;
/** `per diem (3 hours minimum)`: for how long at least, not what is paid for. */
const AT_LEAST = `(?: (?:min(?:imum)? (?:of )?|at least )?\\d{1,2} ?${HOUR}(?: or more| min(?:imum)?)?)?`;
/** `weekly bundle`, `monthly case rate`: all of that time for one amount. */
const BUNDLE = '(?: (?:bundled?(?: payment)?|case|payment))?';
const words = (pattern: string): RegExp => new RegExp(`^${OF_ONE}${PER}(?:${pattern})(?: rate)?$`);

const WORDS: readonly (readonly [RegExp, UnitBasis])[] = [
  [
    words(`q15|(?:unit )?(?:15|fifteen)(?: ?${MIN}(?: (?:units?|increments?|blocks?))?)?|quarter ?hour|1 4 ${HOUR}`),
    '15 minutes',
  ],
  [words(`(?:30|thirty|half) ?${MIN}|half(?: an?)? ?${HOUR}|1 2 ${HOUR}`), '30 minutes'],
  [words(`1?${HOUR}|hourly|60 ?${MIN}|${HOUR} 60 ?${MIN}`), 'hour'],
  [words('half ?day|1 2 day'), 'half day'],
  [words(`(?:(?:daily )?per ?diem|days?|daily)${AT_LEAST}|diem|day (?:of|receiving) [a-z]+`), 'day'],
  [words(`(?:week|weeks|weekly|wk)${BUNDLE}`), 'week'],
  [words(`(?:month|months|monthly|mo)${BUNDLE}|pmpm|member month`), 'month'],
  [words('case|case rate|episode|admission|admit|stay|discharge'), 'case'],
  [words(`${LONG}(?:session|sessions|sess|group session)`), 'session'],
  [words(`${LONG}(?:visit|visits|encounter|enc|event)|(?:encounter visit|visit encounter)`), 'visit'],
  [words('service|services|svc'), 'service'],
  // Alone these words describe what is done, and not what is paid for.
  [/^(?:1|an?|per|each) (?:assessment|evaluation|screening|exam|procedure|treatment|occurrence|dose)$/, 'service'],
  [words('test|tests'), 'test'],
  [words('minute|min'), 'minute'],
  [words('unit|units|ea|each'), 'unit'],
];

/** `per diem`, `/15 min`, `hourly`, `Sess.` as a basis; `null` where the words say none. */
export function readUnitBasis(text: string): UnitBasis | null {
  const said = text
    .slice(0, LONGEST)
    // ½ becomes 1⁄2, so that half an hour is not read as an hour.
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** One meeting with a patient, by two names. */
const MEETING = new Set<UnitBasis>(['session', 'visit']);

/** Says only that the code's own unit is meant, or that HCPCS names none and the contract decides. */
const UNSTATED = new Set<UnitBasis>(['service', 'unit', 'item', 'test']);

/** Whether a rate on one basis may be set beside a rate on the other. */
export const isComparable = (one: UnitBasis, other: UnitBasis): boolean =>
  one === other || UNSTATED.has(one) || UNSTATED.has(other) || (MEETING.has(one) && MEETING.has(other));

/** What a basis says of the unit, one word for all that compare: a visit is a session; nothing where the contract decides. */
export function unitSaid(basis: UnitBasis): UnitBasis | null {
  if (UNSTATED.has(basis)) return null;
  return MEETING.has(basis) ? 'session' : basis;
}
