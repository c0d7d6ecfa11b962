import { type Drawn, drawn, is, listed } from './drawn';
import type { SheetLayout } from './pages';

const two = (payer: string, first: number): readonly (readonly Drawn[])[] =>
  ['90837', '90834'].map((code, row) => [code, is(first + row, code, { payer })]);

/** Sheets as payers send them and as contract systems export them, with the product beside the payer. */
export const OF_EXPORTS: readonly SheetLayout[] = [
  drawn('an exhibit of levels of care, the payer and the day side by side above', 'Sheet1', [
    ['Exhibit B'],
    ['Payer:', 'Magellan', 'Effective Date:', '1/1/2026'],
    [],
    ['Rev Code', 'HCPCS', 'Unit', 'Per Diem Rate'],
    ...[
      ['1002', 'H0018', 625.5],
      ['0912', 'H0035', 410.25],
      ['0906', 'H0015', 265.75],
    ].map(([revenue, code, dollars]): readonly Drawn[] => [
      revenue!,
      code!,
      'Per Diem',
      is(dollars!, String(code), { payer: 'Magellan', basis: 'day', effective: 20260101 }),
    ]),
  ]),
  drawn('the payer and its product in lines of labels', 'Sheet1', [
    ['Payer:', 'Aetna'],
    ['Line of Business:', 'Medicaid'],
    ['Contract #:', 'A-1234'],
    [],
    ['Code', 'Rate'],
    ...two('Aetna Medicaid', 80.5),
  ]),
  drawn('the payer and its product side by side in a line of labels', 'Sheet1', [
    ['Payer:', 'Aetna', 'Product:', 'Commercial PPO'],
    ['Code', 'Rate'],
    ...two('Aetna Commercial PPO', 120.5),
  ]),
  drawn('products between the rows, below the title of their payer', 'Sheet1', [
    ['UnitedHealthcare Rates'],
    ['Code', 'Rate'],
    ['Commercial'],
    ...two('UnitedHealthcare Commercial', 120.5),
    ['Medicaid'],
    ...two('UnitedHealthcare Medicaid', 80.5),
  ]),
  drawn('products between the rows, each below its payer', 'Sheet1', [
    ['Code', 'Rate'],
    ['Aetna'],
    ['Commercial'],
    ...two('Aetna Commercial', 120.5),
    ['Medicaid'],
    ...two('Aetna Medicaid', 80.5),
    ['Cigna'],
    ['Commercial'],
    ...two('Cigna Commercial', 121.5),
  ]),
  drawn('the state’s Medicaid after payers without products', 'Sheet1', [
    ['Code', 'Rate'],
    ['Aetna'],
    ...two('Aetna', 120.5),
    ['Medicaid'],
    ...two('Medicaid', 80.5),
  ]),
  drawn('an export that says how each row is paid', 'Export', [
    ['Payer Name', 'Contract ID', 'Procedure', 'Rate Type', 'Rate', 'Eff Dt'],
    ['Cigna', 'C-1', '90837', 'Fee Schedule', is(120.5, '90837', { payer: 'Cigna', effective: 20260101 }), '20260101'],
    ['Cigna', 'C-1', 'H0015', 'Percent of Charge', listed(0.6), '20260101'],
    ['Cigna', 'C-1', 'H0035', '% of charges', listed(65), '20260101'],
    [
      'Cigna',
      'C-1',
      '90834',
      '110% of Medicare',
      is(114.93, '90834', { payer: 'Cigna', effective: 20260101 }),
      '20260101',
    ],
  ]),
  drawn('what is paid in network and out of it', 'Aetna', [
    ['CPT', 'In-Network', 'Out-of-Network'],
    ['90837', is(150.5, '90837'), listed(250.5)],
    ['90834', is(110.5, '90834'), 200.5],
  ]),
  drawn('a base rate beside those of modifiers', 'Molina', [
    ['CPT', 'Base Rate', 'HO', 'HN', '95'],
    ...['90837', '90834'].map((code, row): readonly Drawn[] => [
      code,
      is(120.5 - row, code),
      is(110.5 - row, `${code}-HO`),
      is(90.5 - row, `${code}-HN`),
      is(115.5 - row, `${code}-95`),
    ]),
  ]),
];
