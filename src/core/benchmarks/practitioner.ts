import { type DayNumber, dayOf } from '../dates';
import { nearest } from '../nearest';
import { isBlank, quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';

/** Who renders the service, as far as Medicare pays one kind differently from another. */
export interface Practitioner {
  readonly name: string;
  /** Percent of the fee schedule. */
  readonly percent: number;
  /** The first day Medicare paid them, where that is within the years known. */
  readonly since: DayNumber | null;
  /** Whether Medicare pays them for medical evaluation and management. */
  readonly medical: boolean;
}

/**
 * Social Security Act § 1833(a)(1)(F), (L), (N), (O), (FF); 42 CFR 414.52 (PA), 414.54, 414.56 (NP, CNS), 410.53 and 410.54
 * (counselors and family therapists, from 2024); *Medicare Claims Processing Manual*, ch. 12 §§ 110–170.
 */
const paid = (name: string, percent: number, since: string | null = null): Practitioner => ({
  name,
  percent,
  since: since === null ? null : dayOf(since),
  medical: false,
});
const medical = (name: string, percent: number): Practitioner => ({ ...paid(name, percent), medical: true });

export const PHYSICIAN = medical('physician', 100);
export const PSYCHOLOGIST = paid('clinical psychologist', 100);
export const NURSE_PRACTITIONER = medical('nurse practitioner', 85);
const PHYSICIAN_ASSISTANT = medical('physician assistant', 85);
const CLINICAL_NURSE_SPECIALIST = medical('clinical nurse specialist', 85);
export const SOCIAL_WORKER = paid('clinical social worker', 75);
const FAMILY_THERAPIST = paid('marriage and family therapist', 75, '2024-01-01');
const COUNSELOR = paid('mental health counselor', 75, '2024-01-01');
/** A fee schedule that says only “master's level”: a clinical social worker in every year, the others from 2024. */
export const MASTERS_LEVEL = paid("master's level", 75);

/** How people write them; the first of each is the choice that a message offers. */
const WORDS: readonly (readonly [Practitioner, readonly string[]])[] = [
  [PHYSICIAN, ['Physician', 'MD', 'DO', 'Doctor', 'Psychiatrist', 'Psychiatry', 'Medical doctor']],
  [
    PSYCHOLOGIST,
    [
      'Psychologist',
      'PhD',
      'PsyD',
      'EdD',
      'Clinical psychologist',
      'Licensed psychologist',
      'LP',
      'Doctoral',
      'Doctoral level',
      'Doctorate',
      'CP',
    ],
  ],
  [
    NURSE_PRACTITIONER,
    [
      'NP',
      'Nurse practitioner',
      'PMHNP',
      'PMHNP-BC',
      'APRN',
      'ARNP',
      'FNP',
      'DNP',
      'CRNP',
      'APN',
      'APNP',
      'Psych NP',
      'Psychiatric nurse practitioner',
    ],
  ],
  [PHYSICIAN_ASSISTANT, ['PA', 'PA-C', 'Physician assistant', 'Physician associate']],
  [CLINICAL_NURSE_SPECIALIST, ['CNS', 'Clinical nurse specialist']],
  [
    SOCIAL_WORKER,
    [
      'CSW',
      'LCSW',
      'LICSW',
      'LISW',
      'LCSW-C',
      'LCSW-R',
      'LSCSW',
      'Social worker',
      'Clinical social worker',
      'Licensed clinical social worker',
    ],
  ],
  [
    FAMILY_THERAPIST,
    [
      'MFT',
      'LMFT',
      'Family therapist',
      'Marriage and family therapist',
      'Marriage family therapist',
      'Licensed marriage and family therapist',
    ],
  ],
  [
    COUNSELOR,
    [
      'MHC',
      'LPC',
      'LMHC',
      'LPCC',
      'LCPC',
      'LCMHC',
      'LPC-MH',
      'Counselor',
      'Mental health counselor',
      'Licensed mental health counselor',
      'Licensed professional counselor',
    ],
  ],
  [MASTERS_LEVEL, ['Masters', 'Master’s', 'Masters level', 'Master', 'Master level', 'MA', 'MS', 'MSW']],
];

const keyOf = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
const BY_KEY = new Map(WORDS.flatMap(([one, words]) => words.map((word) => [keyOf(word), one] as const)));
const CHOICES = WORDS.slice(0, -1).map(([, [first = '']]) => first);

const LONGEST = 100;
const named = (text: string): Practitioner | undefined => {
  const key = keyOf(text);
  return BY_KEY.get(key) ?? BY_KEY.get(key.replace(/s$/, ''));
};

const BETWEEN = /[,;/&+()]|\bor\b|\band\b/i;

/** `LCSW/LMFT/LPC`, `NP, PA` or `MSW LCSW`: of several who are paid alike, one paid in every year if there is one. */
function oneOf(text: string, between: RegExp): Practitioner | undefined {
  const all = text
    .split(between)
    .filter((part) => part.trim() !== '')
    .map(named);
  const [first] = all;
  if (!first || !all.every((one) => one?.percent === first.percent)) return undefined;
  return all.find((one) => one?.since === null) ?? first;
}

/** A blank is `null`: the modifiers decide, and without one the full fee schedule stands. */
export function readPractitioner(raw: Raw): Result<Practitioner | null> {
  if (isBlank(raw)) return ok(null);
  const text = String(raw).slice(0, LONGEST);
  const found = named(text) ?? oneOf(text, BETWEEN) ?? oneOf(text, /[^a-z.’'-]+/i);
  if (found) return ok(found);
  const key = keyOf(text);
  // Of two letters any other two are one mistake away.
  const like = key.length < 3 ? undefined : nearest(key, CHOICES.map(keyOf), 1);
  return failed('practitionerUnknown', {
    text: quoted(raw),
    like: CHOICES.find((choice) => choice.toLowerCase() === like),
    choices: CHOICES,
  });
}
