import { type Drawn, drawn, is, listed } from './drawn';
import type { SheetLayout } from './pages';

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
    ...['90791', '90834', '90837'].map((code, row): readonly Drawn[] => [
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
    ...['90791', '90834', '90837'].map((code, row): readonly Drawn[] => [
      code,
      is(142.5 + row, code, { payer: 'Aetna' }),
      listed(131.5 + row),
      100 + row,
    ]),
  ]),
];
