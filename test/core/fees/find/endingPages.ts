import { type Drawn, drawn, is, listed } from './drawn';
import { CODES, type Fact } from './facts';
import type { SheetLayout } from './pages';

const four = CODES.slice(2, 6);
const YEAR = { payer: 'Aetna', effective: 20240101, ends: 20241231 };

const table = (meant: Omit<Partial<Fact>, 'dollars' | 'code'>): readonly (readonly Drawn[])[] => [
  ['CPT', 'Rate'],
  ...four.map((code, row): readonly Drawn[] => [code, is(112.5 + row, code, meant)]),
];

const titled = (title: string, meant: Omit<Partial<Fact>, 'dollars' | 'code'>): SheetLayout =>
  drawn(`ends in a title: ${title}`, 'Rates', [[title], [], ...table(meant)]);

/** 31 December 2024 as Excel counts days. */
const LAST_OF_2024 = 45_657;

/** Schedules whose titles say until when they hold: rates that have ended are not paid any more. */
export const ENDING: readonly SheetLayout[] = [
  titled('Aetna Fee Schedule effective 1/1/2024 through 12/31/2024', YEAR),
  titled('Aetna 1/1/2024 - 12/31/2024', YEAR),
  titled('Aetna rates, valid through December 31, 2024', { payer: 'Aetna', ends: 20241231 }),
  titled('Aetna, Effective Date 1/1/2024, Term Date 12/31/2024', YEAR),
  titled('Aetna (Term: 01-01-24 – 12-31-24)', YEAR),
  drawn('labels of dates with their cells beside them', 'Rates', [
    ['Payer:', 'Aetna', 'Effective:', '1/1/2024', 'Expires:', LAST_OF_2024],
    [],
    ...table(YEAR),
  ]),
  drawn('periods as titles between the rows, the later one open', 'Aetna', [
    ['CPT', 'Rate'],
    ['1/1/2024 - 12/31/2024'],
    ...four.map((code, row): readonly Drawn[] => [code, is(112.5 + row, code, YEAR)]),
    ['Effective 1/1/2025'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(115.5 + row, code, { payer: 'Aetna', effective: 20250101 }),
    ]),
  ]),
  drawn('rows renewed since the end that a title says, and a row with an end of its own', 'Rates', [
    ['Aetna Fee Schedule 1/1/2024 through 12/31/2024'],
    [],
    ['CPT', 'Rate', 'Effective', 'End'],
    ['90832', is(81, '90832', { payer: 'Aetna', effective: 20250301 }), '3/1/2025', null],
    ['90834', is(104, '90834', YEAR), null, null],
    ['90837', is(142, '90837', { payer: 'Aetna', effective: 20240101, ends: 20240630 }), null, '6/30/2024'],
    ['90839', listed('by report'), null, null],
  ]),
  drawn('a column a period: Rate 1/1/25-12/31/25, Rate 1/1/26-12/31/26', 'Aetna', [
    ['CPT', 'Rate 1/1/25-12/31/25', 'Rate 1/1/26-12/31/26'],
    ...four.map((code, row): readonly Drawn[] => [
      code,
      is(110.5 + row, code, { payer: 'Aetna', effective: 20250101, ends: 20251231 }),
      is(112.5 + row, code, { payer: 'Aetna', effective: 20260101, ends: 20261231 }),
    ]),
  ]),
  drawn('days over which claims were counted, which are no rates’', 'Rates', [
    ['Aetna'],
    ['Claims paid 1/1/2024 - 12/31/2024'],
    [],
    ...table({ payer: 'Aetna' }),
  ]),
];
