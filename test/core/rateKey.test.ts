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
    ['moon', 'settingUnknown'],
    [77, 'settingUnknown'],
    [1.5, 'settingUnknown'],
    [true, 'settingUnknown'],
  ])('%p is %s', (written, expected) => {
    const setting = readSetting(written);
    expect(setting.ok ? setting.value : setting.failure.kind).toBe(expected);
  });
});

describe('practitioners', () => {
  test.each<[Raw, number | null | string]>([
    [null, null],
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
    ['astronaut', 'practitionerUnknown'],
  ])('%p is paid %p', (written, expected) => {
    const practitioner = readPractitioner(written);
    expect(practitioner.ok ? (practitioner.value?.percent ?? null) : practitioner.failure.kind).toBe(expected);
  });
});

test.each<[Raw, string]>([
  [null, 'Medicare'],
  ['medicare', 'Medicare'],
  ['MPFS', 'Medicare'],
  ['Medicare QP', 'Medicare QP'],
  ['medicare-qp', 'Medicare QP'],
  ['Medicair', 'measureUnknown'],
])('the measure %p is %s', (written, expected) => {
  const measure = readMeasure(written);
  expect(measure.ok ? measure.value : measure.failure.kind).toBe(expected);
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
