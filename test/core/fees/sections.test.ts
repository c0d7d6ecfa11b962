import { findSchedules, type ScheduleMapping, underpaid, withTitles } from '../../../src/core/fees';
import type { Raw } from '../../../src/core/raw';
import { loaded } from '../../../src/session';
import { bareSheet } from '../../support/bareSheet';
import { factOf, openRates, readingsOf, TERMS } from './find/measure';

const HEADINGS = ['CPT', 'Rate'];

function openedOf(rows: readonly (readonly Raw[])[]) {
  const sheet = bareSheet('Aetna', rows);
  const [mapping] = findSchedules(sheet);
  const reader = openRates(sheet, mapping!, TERMS);
  if (!reader.ok) throw new Error(reader.failure.message);
  return reader.value;
}

function reasonsOf(rows: readonly (readonly Raw[])[]): readonly string[] {
  const { length, read } = openedOf(rows);
  return Array.from({ length }, (_, index) => read(index))
    .flat()
    .flatMap((reading) => (reading.kind === 'unread' ? [reading.unread.reason] : []));
}

test('the titles that hold for rates are told, once each, and those that only name services are not', () => {
  const { titles } = openedOf([
    HEADINGS,
    ['LCSW', null],
    [90834, 90],
    ['Facility', null],
    ['LCSW', null],
    [90834, 80],
    ['Family therapy', null],
    [90847, 100],
  ]);
  expect(titles).toEqual(['LCSW', 'Facility']);
});

test.each([
  [
    'a title after a licence, which may be under it or not',
    [HEADINGS, [90834, 110], ['LCSW', null], [90834, 90], ['Testing', null], [96130, 100]],
    'The title “Testing” above comes after “LCSW”, and nothing tells whether its rates are for that, too. Say it in a column of their rows.',
  ],
  [
    'a licence that is a state, too',
    [HEADINGS, [90834, 110], ['PA', null], [99213, 90]],
    'The title “PA” above may be a licence or a state. Write it out, or say it in a column of its rows.',
  ],
])('%s: the rates under it are listed with what to do', (_, rows, reason) => {
  expect(reasonsOf(rows)).toEqual([reason]);
});

describe('titles that mislead', () => {
  const sheet = bareSheet('Aetna', [
    ['Aetna – LCSW rates', null],
    HEADINGS,
    ['Facility', null],
    [90834, 80],
    ['Office', null],
    [90834, 90],
    [90837, 120],
  ]);
  const [heard] = findSchedules(sheet);
  const facts = (mapping: ScheduleMapping) =>
    readingsOf(sheet, mapping).flatMap((one) => {
      if (one.kind !== 'rate') return [];
      const { code, practitioner, setting, tier } = factOf(one.reading);
      return [[code, practitioner, setting, tier]];
    });

  test('say nothing of the rates once they are switched off, and tell rates of one code apart still', () => {
    expect(facts(heard!)).toEqual([
      ['90834', 'clinical social worker', 'facility', null],
      ['90834', 'clinical social worker', 'nonfacility', null],
      ['90837', 'clinical social worker', 'nonfacility', null],
    ]);
    expect(facts(withTitles(heard!, false))).toEqual([
      ['90834', null, 'nonfacility', 'Facility'],
      ['90834', null, 'nonfacility', 'Office'],
      ['90837', null, 'nonfacility', null],
    ]);
  });

  test('are told all the same, so that they can be switched on again', () => {
    const off = withTitles(heard!, false);
    const reader = openRates(sheet, off, TERMS);
    expect(reader.ok && reader.value.titles).toEqual(['Facility', 'Office']);
    expect(facts(withTitles(off, true))).toEqual(facts(heard!));
  });

  test('leave no rate unread for what they end', () => {
    const doubtful = bareSheet('Aetna', [
      HEADINGS,
      [90834, 110],
      ['LCSW', null],
      [90834, 90],
      ['Testing', null],
      [96130, 100],
    ]);
    const [found] = findSchedules(doubtful);
    expect(readingsOf(doubtful, withTitles(found!, false)).map(({ kind }) => kind)).toEqual(['rate', 'rate', 'rate']);
  });
});

/** What UNDERPAID says of the last row, as a share of the benchmark. */
function lastShare(rows: readonly (readonly Raw[])[]): unknown {
  const answer = underpaid(rows, { region: 'TX-18', target: null, measure: null, asOf: 2026 }, 'Percent', loaded);
  return answer.ok ? answer.value.at(-1) : answer.failure.message;
}

test.each<[string, readonly (readonly Raw[])[], readonly (readonly Raw[])[]]>([
  [
    'a licence between the rows',
    [HEADINGS, ['LCSW', null], [90837, 120]],
    [
      ['CPT', 'Rate', 'License'],
      [90837, 120, 'LCSW'],
    ],
  ],
  [
    'a licence above',
    [['Aetna – LCSW rates', null], HEADINGS, [90837, 120]],
    [
      ['CPT', 'Rate', 'License'],
      [90837, 120, 'LCSW'],
    ],
  ],
  [
    'a setting',
    [HEADINGS, ['Facility', null], [90837, 120]],
    [
      ['CPT', 'Rate', 'Setting'],
      [90837, 120, 'Facility'],
    ],
  ],
  [
    'a place',
    [HEADINGS, ['Region: TX-11', null], [90837, 120]],
    [
      ['CPT', 'Rate', 'Locality'],
      [90837, 120, 'TX-11'],
    ],
  ],
  [
    'a licence on the first row of its block',
    [
      ['License', 'CPT', 'Rate'],
      ['MD', 90834, 1],
      [null, 90837, 2],
      ['LCSW', 90834, 90],
      [null, 90837, 120],
    ],
    [
      ['CPT', 'Rate', 'License'],
      [90837, 120, 'LCSW'],
    ],
  ],
])('in a range of cells, too, %s is read as a column says it', (_, titled, column) => {
  const plain = lastShare([HEADINGS, [90837, 120]]);
  expect(typeof plain).toBe('number');
  expect(lastShare(titled)).toBe(lastShare(column));
  expect(lastShare(titled)).not.toBe(plain);
});

test.each<[Raw, number]>([
  ['6/30/2025', 120],
  [2025, 120],
  ['1/1/2026', 125],
])('a cell that asks for %s takes the rate of that day from years side by side', (asOf, rate) => {
  const terms = { region: 'TX-18', target: null, measure: null, asOf };
  const shares = (rows: readonly (readonly Raw[])[]) => underpaid(rows, terms, 'Percent', loaded);
  const years = shares([
    ['CPT', 'Rate 2025', 'Rate 2026'],
    [90837, 120, 125],
  ]);
  expect(years.ok).toBe(true);
  expect(years).toEqual(
    shares([
      ['CPT', 'Rate'],
      [90837, rate],
    ]),
  );
});
