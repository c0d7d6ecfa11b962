import { withoutFlags } from '../../../src/core/flags';
import { findSchedules } from '../../../src/core/fees';
import { toTheEnd } from '../../../src/core/pausing';
import type { Raw } from '../../../src/core/raw';
import { bareSheet } from '../../support/bareSheet';

const FEES: readonly (readonly Raw[])[] = [
  ['Code', 'Description', 'Rate'],
  [90791, 'Evaluation', 139],
  [90834, 'Therapy, 45 min', 100],
  [90837, 'Therapy, 60 min', 121.4],
];

const besides = (...column: readonly Raw[]) =>
  bareSheet(
    'Fees',
    FEES.map((row, at) => [...row, column[at] ?? null]),
  );
const cleaned = (...column: readonly Raw[]) => toTheEnd(withoutFlags(besides(...column)));
const fourth = ({ rows }: ReturnType<typeof cleaned>) => rows.map((row) => row[3] ?? null);

test('the flags of an audit, with a payer’s name or without, are no part of a schedule', () => {
  const sheet = cleaned('Parley', 'Below target, Expired', '', 'Aetna: Below target; Cigna: Expired');
  expect(fourth(sheet)).toEqual([null, null, null, null]);
  expect(findSchedules(sheet).map(({ area }) => area)).toEqual([{ top: 0, left: 0, bottom: 3, right: 2 }]);
});

test('a schedule’s own cells stay, and the sheet itself where there are no flags', () => {
  expect(cleaned('Parley', 'Expired').rows.map((row) => row.slice(0, 3))).toEqual(FEES);
  const sheet = besides('Notes', 'Expired');
  expect(toTheEnd(withoutFlags(sheet))).toBe(sheet);
});

test.each<[string, readonly Raw[]]>([
  ['somebody wrote among the flags', ['Parley', 'Below target', 'ask Aetna', 'Expired']],
  ['another heading stands above them', ['Flags', 'Below target', 'Expired', null]],
  ['a payer has our name', ['Payer', 'Aetna', 'Cigna', 'Parley']],
  ['it is a number', ['Parley', 1, 2, 3]],
])('a column stays where %s', (_, column) => {
  expect(fourth(cleaned(...column))).toEqual(column);
});

test('what stands behind a blank row below the flags stays', () => {
  const sheet = bareSheet('Fees', [
    ...besides('Parley', 'Expired', null, 'Expired').rows,
    [null, null, null, null],
    [null, null, null, 'checked by Ann'],
  ]);
  expect(fourth(toTheEnd(withoutFlags(sheet)))).toEqual([null, null, null, null, null, 'checked by Ann']);
});
