import { type Drawn, drawn, is, listed } from './drawn';
import { CODES } from './facts';
import type { SheetLayout } from './pages';

const four = CODES.slice(2, 6);

const block = (payer: string, first: number): readonly (readonly Drawn[])[] => [
  ['CPT', 'Rate'],
  ...four.map((code, row): readonly Drawn[] => [code, is(first + row, code, { payer })]),
  [],
];

const stacked = (...payers: readonly string[]) =>
  payers.flatMap((payer, at) => [[payer], ...block(payer, 80.5 + 20 * at)]);

/** Prices of two products of Aetna, below what stands in their heading's line over them. */
const productsOf = (...above: readonly (readonly Drawn[])[]): readonly (readonly Drawn[])[] => [
  ...above,
  ['CPT', 'Commercial', 'Medicaid'],
  ...four.map((code, row): readonly Drawn[] => [
    code,
    is(120.5 + row, code, { payer: 'Aetna Commercial' }),
    is(80.5 + row, code, { payer: 'Aetna Medicaid' }),
  ]),
];

/** Schedules on which it is not plain at once who pays: no rate may become another payer's. */
export const OF_PAYERS: readonly SheetLayout[] = [
  drawn('blocks under payers’ short names: AETNA, CIGNA, UNITED', 'stacked', stacked('AETNA', 'CIGNA', 'UNITED')),
  drawn(
    'a name nobody knows over a block, where other blocks have payers',
    'stacked',
    stacked('Aetna', 'FRIDAY', 'Cigna'),
  ),
  drawn('one payer over two schedules side by side', 'Sheet1', [
    ['Humana'],
    ['CPT', 'Rate', null, 'CPT', 'Rate'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(80.5 + row, code, { payer: 'Humana' }),
      null,
      code,
      is(120.5 + row, code, { payer: 'Humana' }),
    ]),
  ]),
  drawn(
    'products of the payer that is merged above them',
    'Sheet1',
    [
      ['CPT', 'Blue Cross Blue Shield of Texas'],
      [null, 'Commercial', 'Medicaid'],
      ...four.map((code, row): readonly Drawn[] => [
        code,
        is(120.5 + row, code, { payer: 'Blue Cross Blue Shield of Texas Commercial' }),
        is(80.5 + row, code, { payer: 'Blue Cross Blue Shield of Texas Medicaid' }),
      ]),
    ],
    [[0, 1, 2]],
  ),
  drawn('products of the payer in a cell over the first of them', 'Sheet1', productsOf([null, 'Aetna'])),
  drawn('products of the payer that is merged over codes and all', 'Sheet1', productsOf(['Aetna']), [[0, 0, 2]]),
  drawn('products of the payer whose sheet it is', 'Aetna', productsOf()),
  drawn('what Medicaid pays beside a payer’s commercial rate is not that payer’s', 'Sheet1', [
    ['CPT', 'Aetna Commercial', 'Medicaid'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(120.5 + row, code, { payer: 'Aetna Commercial' }),
      is(80.5 + row, code, { payer: 'Medicaid' }),
    ]),
  ]),
  drawn('a column of two payers beside one of a third', 'Sheet1', [
    ['CPT', 'Aetna/Cigna', 'Humana'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      listed(120.5 + row),
      is(80.5 + row, code, { payer: 'Humana' }),
    ]),
  ]),
  drawn('the currency beside the payer in the title', 'Sheet1', [['Aetna (rates in $)'], ...block('Aetna', 80.5)]),
  drawn('two payers in one cell, which are no third one', 'Sheet1', [
    ['Payer', 'CPT', 'Rate'],
    ['Aetna', '90834', is(95.5, '90834', { payer: 'Aetna' })],
    [null, null, null],
    ['Cigna/Evernorth', '90834', is(99.25, '90834', { payer: 'Cigna/Evernorth' })],
    ['Blue Cross & Blue Shield', '90834', is(97.25, '90834', { payer: 'Blue Cross & Blue Shield' })],
    ['Aetna, Cigna', listed('90837'), 120.5],
    ['Aetna / Cigna', listed('90847'), 110.5],
  ]),
  drawn('no payer anywhere, on a sheet whose name is none', 'Sheet1', block('Payer not named (Sheet1)', 80.5)),
];
