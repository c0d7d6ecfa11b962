import { codeAndTier, correctMapping, type ScheduleMapping } from '../../../../src/core/fees';
import { bareSheet } from '../../../support/bareSheet';
import { readingsOf, schedulesOf } from './measure';

const SHEET = bareSheet('Optum', [
  ['CPT', 'Adult Rate', 'Child Rate'],
  [90837, 112.5, 121.25],
]);
const [FOUND] = schedulesOf(SHEET);

const shown = (mapping: ScheduleMapping): readonly string[] =>
  readingsOf(SHEET, mapping).flatMap((one) =>
    one.kind === 'rate' ? [`${codeAndTier(one.reading.line)} ${one.reading.line.rate / 1e6}`] : [],
  );

const BOTH = ['90837 (Adult) 112.5', '90837 (Child) 121.25'];

describe('rates of two ages in two columns', () => {
  test('are told apart by the age behind the code', () => expect(shown(FOUND!)).toEqual(BOTH));

  test('are so still where the user chose the column', () => {
    const chosen = correctMapping(correctMapping(FOUND!, 2, 'ignored'), 2, 'rate');
    expect(chosen).not.toEqual(FOUND);
    expect(shown(chosen)).toEqual(BOTH);
  });

  test('are so where what is remembered names no age', () => {
    const columns = FOUND!.columns.map(({ column, heading, role, why }) => ({ column, heading, role, why }));
    expect(columns).not.toEqual(FOUND!.columns);
    expect(shown({ ...FOUND!, columns })).toEqual(BOTH);
  });

  test('one alone, without a word of rates, is not taken for one, and it says why', () => {
    const sheet = bareSheet('Optum', [
      ['CPT', 'Rate', 'Child'],
      [90837, 112.5, 121.25],
    ]);
    const [found] = schedulesOf(sheet);
    expect(found!.columns[2]).toMatchObject({
      role: 'ignored',
      why: 'heading “Child”, which names an age, but no other heading confirms it',
    });
  });
});
