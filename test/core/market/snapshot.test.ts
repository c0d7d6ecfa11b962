import { notesOfSources, type PackSource, periodOfSources } from '../../../src/core/market';

const updated = (...days: readonly (number | null)[]): readonly PackSource[] =>
  days.map((day) => ({ payer: 'Aetna', file: 'a.json', url: '', updated: day }));

test.each([
  [
    'the month of the newest file',
    updated(20260930, 20261115, null),
    { name: '2026-11', from: 20261101, to: 20271031 },
  ],
  ['a month before March of a leap year', updated(20270305), { name: '2027-03', from: 20270301, to: 20280229 }],
  ['January', updated(20260105), { name: '2026-01', from: 20260101, to: 20261231 }],
  ['the day it is made, where no file says one', updated(null), { name: '2026-12', from: 20261201, to: 20271130 }],
])('a snapshot’s period is a year from the first day of %s', (_, sources, period) => {
  expect(periodOfSources(sources, 20261204, null)).toEqual(period);
});

test('a period ends when it is stated to', () => {
  expect(periodOfSources(updated(20261115), 20261204, 20270531).to).toBe(20270531);
});

test('the notes say of what months files are, where these differ, and how many say none', () => {
  expect(notesOfSources(updated(20261101, 20261130))).toHaveLength(2);
  expect(notesOfSources(updated(20261101, 20260901, null)).slice(2)).toEqual([
    'Files of different months are counted together: 2026-09, 2026-11.',
    'Files that do not say when they were updated: 1 of 3.',
  ]);
});
