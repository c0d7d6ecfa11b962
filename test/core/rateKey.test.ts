import fc from 'fast-check';
import { readMeasure, readPractitioner, readSetting } from '../../src/core/benchmarks';
import { isComparable, readUnitBasis } from '../../src/core/money';
import type { Raw } from '../../src/core/raw';

describe('settings', () => {
  test.each<[Raw, string]>([
    [null, 'nonfacility'],
    ['Non-facility', 'nonfacility'],
    ['non facility', 'nonfacility'],
    ['NF', 'nonfacility'],
    ['Office', 'nonfacility'],
    ['Facility', 'facility'],
    ['hospital', 'facility'],
    [11, 'nonfacility'],
    ['11', 'nonfacility'],
    ['11 - Office', 'nonfacility'],
    ['POS 11', 'nonfacility'],
    [10, 'nonfacility'],
    [2, 'facility'],
    ['02', 'facility'],
    [21, 'facility'],
    ['POS: 22', 'facility'],
    [51, 'facility'],
    [52, 'facility'],
    [53, 'facility'],
    [56, 'facility'],
    [61, 'facility'],
    [19, 'facility'],
    [55, 'nonfacility'],
    [57, 'nonfacility'],
    ['Non-Facility Rate', 'nonfacility'],
    ['Facility fee', 'facility'],
    ['non-facility (office)', 'nonfacility'],
    ['Hospital 22', 'facility'],
    ['POS=02', 'facility'],
    ['POS code 21', 'facility'],
    ['11.0', 'nonfacility'],
    ['10, 11', 'nonfacility'],
    ['02/10', 'settingUnknown'],
    ['11 or 22', 'settingUnknown'],
    ['11 21', 'settingUnknown'],
    ['11\n21', 'settingUnknown'],
    ['11 10', 'nonfacility'],
    ['11 - Office 24 hours', 'nonfacility'],
    ['telehealth', 'settingUnknown'],
    ['outpatient', 'settingUnknown'],
    ['011', 'settingUnknown'],
    ['100', 'settingUnknown'],
    ['moon', 'settingUnknown'],
    [77, 'settingUnknown'],
    [1.5, 'settingUnknown'],
    [true, 'settingUnknown'],
  ])('%p is %s', (written, expected) => {
    const setting = readSetting(written);
    expect(setting.ok ? setting.value : setting.failure.kind).toBe(expected);
  });
});

/**
 * Place-of-service codes by the rate that Medicare pays: CMS, *Medicare Claims Processing Manual*, ch. 26 § 10.5. 05 to 08 are
 * not adjudicated; the gaps are unassigned.
 */
const PLACES: Readonly<Record<'nonfacility' | 'facility' | 'settingUnknown', string>> = {
  nonfacility: '01 03 04 09 10 11 12 13 14 15 16 17 18 20 25 27 32 33 49 50 54 55 57 58 60 62 65 71 72 81 99',
  facility: '02 19 21 22 23 24 26 31 34 41 42 51 52 53 56 61',
  settingUnknown: '00 05 06 07 08 28 29 30 35 40 43 48 59 63 64 67 70 73 80 82 98',
};

test.each(Object.entries(PLACES).flatMap(([setting, places]) => places.split(' ').map((pos) => [pos, setting])))(
  'place of service %s is %s, as text and as the number that Excel makes of it',
  (pos, expected) => {
    const settings = [pos, Number(pos)].map((raw) => readSetting(raw));
    expect(settings.map((setting) => (setting.ok ? setting.value : setting.failure.kind))).toEqual([
      expected,
      expected,
    ]);
  },
);

describe('practitioners', () => {
  test.each<[Raw, number | null | string]>([
    [null, null],
    ['Licensed Clinical Social Worker', 75],
    ['Licensed Professional Counselor', 75],
    ['Licensed Mental Health Counselor', 75],
    ['Licensed Marriage and Family Therapist', 75],
    ['Psychiatric Nurse Practitioner', 85],
    ['Psych NP', 85],
    ['Psychiatry', 100],
    ['Psychologist (PhD/PsyD)', 100],
    ['LCSW LMFT LPC', 75],
    ['MSW LCSW', 75],
    ['MD LCSW', 'practitionerUnknown'],
    ['Physician', 100],
    ['MD', 100],
    ['M.D.', 100],
    ['psychiatrist', 100],
    ['PhD', 100],
    ['Psy.D.', 100],
    ['Psychologists', 100],
    ['NP', 85],
    ['PMHNP', 85],
    ['PA-C', 85],
    ['CNS', 85],
    ['LCSW', 75],
    ['Clinical Social Worker', 75],
    ['LMFT', 75],
    ['LPC', 75],
    ['LMHC', 75],
    ['Master’s level', 75],
    ['NP/PA', 85],
    ['APRN or PA', 85],
    ['PMHNP-BC', 85],
    ['MD, DO', 100],
    ['LP', 100],
    ['Licensed Psychologist', 100],
    ['Doctoral level', 100],
    ['LCSW/LMFT/LPC', 75],
    ['Marriage & Family Therapist', 75],
    ['MSW', 75],
    // Paid differently, so that one of them has to be named.
    ['MD/NP', 'practitionerUnknown'],
    ['Psychologist or LCSW', 'practitionerUnknown'],
    // Licences that Medicare does not pay by percentage.
    ['LMSW', 'practitionerUnknown'],
    ['LCDC', 'practitionerUnknown'],
    ['BCBA', 'practitionerUnknown'],
    ['RN', 'practitionerUnknown'],
    ['Bachelor', 'practitionerUnknown'],
    ['Intern', 'practitionerUnknown'],
    ['85%', 'practitionerUnknown'],
    [75, 'practitionerUnknown'],
    ['astronaut', 'practitionerUnknown'],
  ])('%p is paid %p', (written, expected) => {
    const practitioner = readPractitioner(written);
    expect(practitioner.ok ? (practitioner.value?.percent ?? null) : practitioner.failure.kind).toBe(expected);
  });

  test('social workers and counselors together are those whom Medicare paid before 2024, too', () => {
    const practitioner = readPractitioner('LPC/LCSW');
    expect(practitioner).toMatchObject({ ok: true, value: { since: null } });
  });

  test('of two letters nothing is suggested, for any two are like any other', () => {
    for (const letters of ['HP', 'SA', 'BA']) {
      const practitioner = readPractitioner(letters);
      expect(practitioner.ok ? '' : practitioner.failure.message).not.toContain('Did you mean');
    }
  });
});

describe('units', () => {
  test.each([
    ['per diem', 'day'],
    ['Per Day', 'day'],
    ['daily', 'day'],
    ['15 min', '15 minutes'],
    ['per 15 minutes', '15 minutes'],
    ['/15 min', '15 minutes'],
    ['15-min unit', '15 minutes'],
    ['hourly', 'hour'],
    ['per hour', 'hour'],
    ['30 minutes', '30 minutes'],
    ['session', 'session'],
    ['per visit', 'visit'],
    ['Month', 'month'],
    ['PMPM', 'month'],
    ['week', 'week'],
    ['case rate', 'case'],
    ['each', 'unit'],
    ['perdiem', 'day'],
    ['daily rate', 'day'],
    ['15m', '15 minutes'],
    ['q15', '15 minutes'],
    ['15', '15 minutes'],
    ['each additional 15 minutes', '15 minutes'],
    ['ea add’l 15 min', '15 minutes'],
    ['1 unit = 15 min', '15 minutes'],
    ['Quarter hour', '15 minutes'],
    // A fraction sign is not nothing: a quarter of an hour is not an hour.
    ['¼ hour', '15 minutes'],
    ['½ hour', '30 minutes'],
    ['1/2 hour', '30 minutes'],
    ['half hour', '30 minutes'],
    ['½ day', 'half day'],
    ['half-day', 'half day'],
    ['60 min', 'hour'],
    ['/hr', 'hour'],
    ['first hour', 'hour'],
    ['each additional hour', 'hour'],
    ['per week', 'week'],
    ['member month', 'month'],
    ['per admission', 'case'],
    ['per discharge', 'case'],
    ['episode', 'case'],
    ['per encounter', 'visit'],
    ['/unit', 'unit'],
    ['per minute', 'minute'],
    ['2 hours', null],
    ['1.5 hours', null],
    ['45 min', null],
    ['90 minutes', null],
    ['7 days', null],
    ['15 units', null],
    ['mile', null],
    ['D', null],
    ['parsec', null],
    ['', null],
  ])('%p is %p', (written, expected) => expect(readUnitBasis(written)).toBe(expected));

  test('a per-diem is not comparable with 15 minutes; a visit is with a session; an unstated unit with any', () => {
    expect([
      isComparable('day', '15 minutes'),
      isComparable('visit', 'session'),
      isComparable('service', 'day'),
    ]).toEqual([false, true, true]);
  });
});

test('no text makes a reader throw or take long', () => {
  const unit = fc.constantFrom(
    '1',
    '5',
    ' ',
    '/',
    ',',
    '-',
    'a',
    'add',
    'l',
    'per ',
    'pos',
    'or',
    ' and ',
    '½',
    '.',
    '(',
    '😀',
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit }), (written) => {
      const before = performance.now();
      readSetting(written);
      readPractitioner(written);
      readMeasure(written);
      readUnitBasis(written);
      return performance.now() - before < 500;
    }),
  );
  const before = performance.now();
  for (const piece of ['each ', '15, ', 'add l ', ' or ', '1 ', '- ']) {
    const long = piece.repeat(32_767 / piece.length);
    readSetting(long);
    readPractitioner(long);
    readMeasure(long);
    readUnitBasis(long);
  }
  expect(performance.now() - before).toBeLessThan(500);
});
