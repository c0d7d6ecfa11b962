import { CODES } from './facts';
import { type Drawn, drawn, is } from './drawn';
import type { SheetLayout } from './pages';

const four = CODES.slice(2, 6);

/** Layouts as they come out of payers' exhibits, databases and negotiations. */
export const PASTED: readonly SheetLayout[] = [
  drawn('an exhibit pasted from a PDF: code and description in one cell', 'Optum', [
    ['CPT Code / Description', 'MD/DO', 'PhD/PsyD', 'Masters'],
    ...[
      ['90791 Psychiatric diagnostic evaluation', '90791'],
      ['90834 - Psychotherapy, 45 minutes', '90834'],
      ['90847 Family psychotherapy w/ patient', '90847'],
      ['90853 Group therapy (8-10 pts)', '90853'],
    ].map(([cell = '', code = ''], row): readonly Drawn[] => [
      cell,
      is(`$${165 - row}.00`, code, { practitioner: 'physician' }),
      is(`$${142 - row}.00`, code, { practitioner: 'clinical psychologist' }),
      is(`$${118 - row}.50`, code, { practitioner: "master's level" }),
    ]),
  ]),
  drawn('a rate and a volume a payer: Aetna $, Aetna Vol, BCBS $, BCBS # Pts', 'Matrix', [
    ['CPT', 'Aetna $', 'Aetna Vol', 'BCBS $', 'BCBS # Pts', 'BCBS Count', 'UHC', 'UHC Xyz'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(142.11 + row, code, { payer: 'Aetna', units: 10 + row }),
      10 + row,
      is(121.5 + row, code, { payer: 'BCBS', units: 60 + row }),
      30 + row,
      60 + row,
      is(101.25 + row, code, { payer: 'UHC' }),
      40 + row,
    ]),
  ]),
  drawn('units of a year a payer, the year in the heading, and of quarters beside', 'Matrix', [
    ['CPT', 'Aetna Rate', 'Aetna 2025 Units', 'Cigna Rate', 'Cigna 2025 Units', 'Q1 Units', 'Avg Monthly Visits'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(142.11 + row, code, { payer: 'Aetna', units: 10 + row }),
      10 + row,
      is(121.5 + row, code, { payer: 'Cigna', units: 20 + row }),
      20 + row,
      5,
      2,
    ]),
  ]),
  drawn('types of service and priorities beside payers’ rates', 'Matrix', [
    ['TOS', 'CPT', 'Medicaid Fee', 'Aetna', 'Priority'],
    ...four.map((code, row): readonly Drawn[] => [
      1,
      code,
      is(92.11 + row, code, { payer: 'Medicaid' }),
      is(121.5 + row, code, { payer: 'Aetna' }),
      row + 1,
    ]),
  ]),
  drawn('schedules side by side, modifiers before the codes of the second', 'Rates', [
    ['Aetna (eff. 1/1/2026)', null, null, null, 'Superior HealthPlan'],
    ['CPT', 'Fee', 'Units', null, 'Mod', 'Code', 'Allowable', 'Annual visits'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(142.5 + row, code, { payer: 'Aetna', units: 10 + row, effective: 20260101 }),
      10 + row,
      null,
      row % 2 ? 'GT' : null,
      code,
      is(121.5 + row, row % 2 ? `${code}-GT` : code, { payer: 'Superior HealthPlan', units: 20 + row }),
      20 + row,
    ]),
  ]),
  drawn('Medicare’s prices in a table of their own beside', 'Rates', [
    ['Aetna', null, null, 'Medicare 2026 (TX-18)'],
    ['CPT', 'Rate', null, 'CPT', 'Rate'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(142.5 + row, code, { payer: 'Aetna' }),
      null,
      code,
      171.25 + row,
    ]),
  ]),
  drawn('a price a unit: per 15 minutes, per diem, per encounter', 'Superior', [
    ['Code', 'Rate per 15 min', 'Per Diem', 'Per Encounter'],
    ['H0004', is(21.5, 'H0004', { basis: '15 minutes' }), null, null],
    ['H2012', null, is(155.25, 'H2012', { basis: 'day' }), null],
    ['90837', null, null, is(109.5, '90837', { basis: 'visit' })],
    ['H2019', is(18.2, 'H2019', { basis: '15 minutes' }), is(140.75, 'H2019', { basis: 'day' }), null],
  ]),
  drawn('years of a contract, counted and dated', 'Evernorth', [
    ['CPT', 'Year 1 (2019)', 'Year 2 (2020)', 'Year 3 (2099)'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      ...[2019, 2020, 2099].map((year, at) =>
        is(80.5 + row + 2 * at, code, { effective: year * 10_000 + 101, ends: at === 2 ? null : year * 10_000 + 1231 }),
      ),
    ]),
  ]),
  drawn('a negotiation: current, proposed, what it is worth', 'BCBS', [
    ['CPT', 'Current', 'Proposed', 'Increase $', '2025 Volume', '$ Impact'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(80.5 + row, code, { units: 100 + row }),
      90.5 + row,
      10,
      100 + row,
      1000.5,
    ]),
  ]),
  drawn('columns that sum up payers, Medicare’s by its short names, results beside', 'Matrix', [
    [
      'CPT',
      'MCR 2026',
      'Aetna',
      'Moonbeam',
      'Highest',
      'Lowest',
      'Blended',
      'Margin',
      'YOY',
      'Proj. Rev',
      'Xyz',
      'Mcare',
    ],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      171.5,
      is(142.11 + row, code, { payer: 'Aetna' }),
      is(121.5 + row, code, { payer: 'Moonbeam' }),
      142.11 + row,
      121.5 + row,
      130.25,
      61.5,
      2.35,
      8250.5,
      19.75,
      171.5,
    ]),
  ]),
  drawn('what a year brings under “Revenue”, and a total', 'Cigna', [
    ['CPT', 'Units', 'Rate', 'Revenue'],
    [90834, 200, is(80.5, '90834', { units: 200 }), 16_100],
    [90837, 200, is(110.5, '90837', { units: 200 }), 22_100],
    ['TOTAL', 400, null, 38_200],
  ]),
  drawn('the year beside the payer in the title', 'Rates', [
    ['Aetna 2024'],
    ['CPT', 'Rate'],
    ...four.map((code, row): readonly Drawn[] => [code, is(78.5 + row, code, { payer: 'Aetna', effective: 20240101 })]),
    [],
    ['Aetna 2025 Rates'],
    ['CPT', 'Rate'],
    ...four.map((code, row): readonly Drawn[] => [code, is(80.5 + row, code, { payer: 'Aetna', effective: 20250101 })]),
  ]),
  drawn('the facility’s part beside the professional one, of which neither is the price', 'Aetna', [
    ['CPT', 'Professional Fee', 'Facility Fee', 'Contract Rate', 'Jan', 'YTD Visits'],
    ...four.map((code, row): readonly Drawn[] => [code, 60.5, 20.5, is(81.25 + row, code), 79.5, 12]),
  ]),
  drawn('headings of a database', 'Aetna', [
    ['billing_code', 'billing_code_type', 'negotiated_dollar', 'negotiated_percentage', 'gross_charge', 'min', 'max'],
    ...four.map((code, row): readonly Drawn[] => [code, 'CPT', is(80.5 + row, code), null, 300.5, 70.25, 190.25]),
  ]),
  drawn('dollars of the United States', 'Molina', [
    ['Code', 'Rate (US$)'],
    ...four.map((code, row): readonly Drawn[] => [code, is(80.5 + row, code)]),
  ]),
  drawn('a price without a modifier, and one with telehealth’s', 'Cigna', [
    ['CPT', 'No Mod', '95', 'HQ'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(80.5 + row, code),
      is(75.25 + row, `${code}-95`),
      is(24.25 + row, `${code}-HQ`),
    ]),
  ]),
];
