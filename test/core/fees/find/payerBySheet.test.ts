import { payerBySheet } from '../../../../src/core/fees';
import { payerKeys } from '../../../../src/core/payerName';
import type { Raw } from '../../../../src/core/raw';
import { bareSheet } from '../../../support/bareSheet';
import { readingsOf, schedulesOf } from './measure';

type Rows = readonly (readonly Raw[])[];

/** Who pays, and what is said of that. */
function paid(name: string, rows: Rows): readonly [payers: readonly string[], why: string | undefined] {
  const sheet = bareSheet(name, rows);
  const [mapping] = schedulesOf(sheet);
  const payers = new Set(
    readingsOf(sheet, mapping!).flatMap((one) => (one.kind === 'rate' ? [one.reading.payer] : [])),
  );
  return [[...payers], payerBySheet(mapping!, payerKeys([...payers]))];
}

const RATES: Rows = [
  ['CPT', 'Rate'],
  [90837, 150.5],
  [90834, 110.5],
];

describe('why a payer is who it is', () => {
  test('the sheet’s name where nothing names one', () => {
    expect(paid('Xyz Partners', RATES)).toEqual([
      ['Xyz Partners'],
      'from the sheet’s name “Xyz Partners”, as no column or title names one',
    ]);
  });

  test('the sheet’s name where it names a payer beyond doubt', () => {
    expect(paid('Aetna 2025', RATES)).toEqual([['Aetna'], 'as the sheet’s name “Aetna 2025” says']);
  });

  test('nobody where the sheet’s name says nothing either', () => {
    expect(paid('Sheet1', RATES)).toEqual([
      ['Payer not named (Sheet1)'],
      'not named: no column or title names one, nor does the sheet’s name “Sheet1”',
    ]);
  });

  test('the sheet’s name where the payer’s column is blank', () => {
    const [payers, why] = paid('Moonbeam', [
      ['Payer', 'CPT', 'Rate'],
      ['Aetna', 90837, 150.5],
      ['Aetna', 90834, 110.5],
      [null, 90791, 180.5],
    ]);
    expect(payers).toEqual(['Aetna', 'Moonbeam']);
    expect(why).toBe('from the sheet’s name “Moonbeam” where the payer’s column is blank');
  });

  test.each<[string, Rows]>([
    ['a title', [['Cigna fee schedule'], ...RATES]],
    ['titles between the rows', [['CPT', 'Rate'], ['Cigna'], [90837, 150.5], ['Humana'], [90837, 140.5]]],
    [
      'the headings',
      [
        ['CPT', 'Cigna', 'Humana'],
        [90837, 150.5, 140.5],
        [90834, 110.5, 100.5],
      ],
    ],
    [
      'a column',
      [
        ['Payer', 'CPT', 'Rate'],
        ['Cigna', 90837, 150.5],
        ['Humana', 90837, 110.5],
      ],
    ],
  ])('nothing where %s names it', (_, rows) => {
    const [payers, why] = paid('Xyz Partners', rows);
    expect([payers[0], why]).toEqual(['Cigna', undefined]);
  });
});
