import { type Drawn, drawn, is, listed } from './drawn';
import type { SheetLayout } from './pages';

const THREE = ['90791', '90834', '90837'];

/** Layouts of payers' exhibits and practices' own lists that say more in a cell or a heading than one thing. */
export const EXHIBITS: readonly SheetLayout[] = [
  drawn('rates with words behind the amount: pp, (flat), $ and USD', 'Magellan', [
    ['CPT', 'Service', 'Rate'],
    ['90853', 'Group psychotherapy', is('$27.30 pp', '90853')],
    ['90837', 'Psychotherapy, 60 minutes', is('142.11 (flat)', '90837')],
    ['90834', 'Psychotherapy, 45 minutes', is('98.40$', '90834')],
    ['90791', 'Diagnostic evaluation', is('155.00 USD', '90791')],
    ['H0015', 'Intensive outpatient', is('$210.00 flat per diem', 'H0015', { basis: 'day' })],
    // Billed by 15 minutes: what is flat is not paid by them.
    ['H2019', 'Behavioral services, 15 minutes', listed('$95.00 flat')],
  ]),
  drawn('cities, a county and names that are a city’s or a payer’s, beside payers', 'Rates', [
    ['CPT', 'Aetna', 'Houston', 'Moonbeam', 'Harris County', 'Providence', 'Cigna', 'Units'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(142.5 + row, code, { payer: 'Aetna' }),
      listed(131.5 + row),
      is(128.5 + row, code, { payer: 'Moonbeam' }),
      listed(120.25 + row),
      listed(125.75 + row),
      is(135.5 + row, code, { payer: 'Cigna' }),
      // Whose, nothing says.
      100 + row,
    ]),
  ]),
  drawn('one payer and the city beside it: the units may be either’s', 'Rates', [
    ['CPT', 'Aetna', 'Dallas', 'Units'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(142.5 + row, code, { payer: 'Aetna' }),
      listed(131.5 + row),
      100 + row,
    ]),
  ]),
  drawn('a rate for adults and one for children', 'Optum', [
    ['CPT', 'Adult Rate', 'Child Rate'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(112.5 + row, code, { tier: 'Adult' }),
      is(121.25 + row, code, { tier: 'Child' }),
    ]),
  ]),
  drawn('ages as headings, with their years', 'Optum', [
    ['CPT', 'Adult (18+)', 'Child/Adolescent (0-17)'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(112.5 + row, code, { tier: 'Adult' }),
      is(121.25 + row, code, { tier: 'Child/Adolescent' }),
    ]),
  ]),
  drawn(
    'ages below payers, and a payer’s product that is named for children',
    'Rates',
    [
      [null, 'Aetna', null, 'Moonbeam', null, null],
      ['CPT', 'Adult', 'Child', 'Adult', 'Child', 'Child Health Plus'],
      ...THREE.map((code, row): readonly Drawn[] => [
        code,
        is(112.5 + row, code, { payer: 'Aetna', tier: 'Adult' }),
        is(121.25 + row, code, { payer: 'Aetna', tier: 'Child' }),
        is(108.5 + row, code, { payer: 'Moonbeam', tier: 'Adult' }),
        is(117.25 + row, code, { payer: 'Moonbeam', tier: 'Child' }),
        101.75 + row,
      ]),
    ],
    [
      [0, 1, 2],
      [0, 3, 4],
    ],
  ),
  drawn('ages as headings beside a column of tiers', 'Carelon', [
    ['CPT', 'Tier', 'Adult Rate', 'Child Rate'],
    ...(['1', '2'] as const).map((tier, row): readonly Drawn[] => [
      '90837',
      `Tier ${tier}`,
      is(112.5 + row, '90837', { tier: `Adult, Tier ${tier}` }),
      is(121.25 + row, '90837', { tier: `Child, Tier ${tier}` }),
    ]),
  ]),
  drawn('rates by modifier, two of which stand in each other’s place', 'Cigna', [
    ['CPT', 'No Mod', 'GT/95', 'HQ'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(112.5 + row, code),
      listed(101.25 + row),
      is(31.25 + row, `${code}-HQ`),
    ]),
  ]),
  drawn('a rate without a modifier, and one for either of two', 'Cigna', [
    ['CPT', 'No Mod', '95/GT'],
    ...THREE.map((code, row): readonly Drawn[] => [code, is(112.5 + row, code), listed(101.25 + row)]),
  ]),
  drawn('a cell of telehealth’s modifiers of which each replaces the other', 'Molina', [
    ['CPT', 'Modifier', 'Rate'],
    ['90837', 'HO', is(112.5, '90837-HO')],
    ['90834', listed('GT, 95'), 98.5],
    ['90832', listed('95, 93'), 64.25],
    ['90791-GT', listed('95'), 141.25],
    // CMS takes both of these together, for they say the same.
    ['90847', '93, FQ', is(104.5, '90847-93-FQ')],
    ['90853', 'HQ, 95', is(28.75, '90853-95-HQ')],
  ]),
  drawn('descriptions with their codes in parentheses behind', 'Magellan', [
    ['Service', 'Rate'],
    ['Psychotherapy 60 min (90837)', is(112.5, '90837')],
    ['Psychotherapy 45 min (90834-95)', is(98.25, '90834-95')],
    ['Diagnostic evaluation (CPT 90791)', is(141.75, '90791')],
    ['Group psychotherapy (8-10 pts) (90853)', is(28.5, '90853')],
    ['Intensive outpatient (H0015)', is(210.25, 'H0015')],
  ]),
  drawn('such descriptions that name several codes, a licence or a number of units', 'Magellan', [
    ['Service (CPT)', 'Rate'],
    ['Psychotherapy 60 min (90837)', is(112.5, '90837')],
    ['Family psychotherapy (90847)', is(104.75, '90847')],
    [listed('Crisis psychotherapy (90839, 90840)'), 201.5],
    [listed('Psychotherapy 30 min, LCSW (90832)'), 61.5],
    [listed('Psychotherapy (90836 x 2)'), 71.5],
  ]),
  drawn('the same without headings', 'Magellan', [
    ['Psychotherapy 60 min (90837)', is(112.5, '90837')],
    ['Psychotherapy 45 min (90834)', is(98.25, '90834')],
    ['Diagnostic evaluation (90791)', is(141.75, '90791')],
  ]),
  drawn('codes again behind their descriptions, and payers with their ids', 'Rates', [
    ['Payer', 'CPT', 'Description', 'Rate'],
    ['Aetna (60054)', 90837, 'Psychotherapy 60 min (90837)', is(112.5, '90837', { payer: 'Aetna (60054)' })],
    ['Cigna (62308)', 90834, 'Psychotherapy 45 min (90834)', is(98.25, '90834', { payer: 'Cigna (62308)' })],
    ['Optum (87726)', 90791, 'Diagnostic evaluation (90791)', is(141.75, '90791', { payer: 'Optum (87726)' })],
  ]),
  drawn(
    'headings over three lines: payers, settings, and what each column is',
    'Rates',
    [
      ['Contract rates of 2026'],
      [null, 'Aetna', null, 'Moonbeam', null],
      [null, 'Facility', 'Non-Facility', 'Facility', 'Non-Facility'],
      ['CPT', 'Rate', 'Rate', 'Rate', 'Rate'],
      ...THREE.map((code, row): readonly Drawn[] => [
        code,
        is(82.5 + row, code, { payer: 'Aetna', setting: 'facility' }),
        is(112.5 + row, code, { payer: 'Aetna' }),
        is(79.25 + row, code, { payer: 'Moonbeam', setting: 'facility' }),
        is(108.25 + row, code, { payer: 'Moonbeam' }),
      ]),
    ],
    [
      [1, 1, 2],
      [1, 3, 4],
    ],
  ),
  drawn('three lines that are not merged, with units below each licence', 'Rates', [
    [null, 'Aetna', null, null, null, 'Cigna', null, null, null],
    [null, 'MD', null, 'LCSW', null, 'MD', null, 'LCSW', null],
    ['CPT', 'Rate', 'Units', 'Rate', 'Units', 'Rate', 'Units', 'Rate', 'Units'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(142.5 + row, code, { payer: 'Aetna', practitioner: 'physician' }),
      10,
      is(112.5 + row, code, { payer: 'Aetna', practitioner: 'clinical social worker' }),
      20,
      is(139.25 + row, code, { payer: 'Cigna', practitioner: 'physician' }),
      30,
      is(108.25 + row, code, { payer: 'Cigna', practitioner: 'clinical social worker' }),
      40,
    ]),
  ]),
  drawn('words of headings wrapped over three lines', 'Evernorth', [
    ['Procedure', 'Contracted', 'Annual'],
    ['Code', 'Rate', 'Billed'],
    ['(CPT)', '($)', 'Units'],
    ...THREE.map((code, row): readonly Drawn[] => [code, is(112.5 + row, code, { units: 40 + row }), 40 + row]),
  ]),
];
