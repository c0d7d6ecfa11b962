import fc from 'fast-check';
import {
  cellsOf,
  contractName,
  readContractRow,
  readRegister,
  readTerm,
  REGISTER_TABLE,
  registerHeadings,
  TERM_KEYS,
  TERMS,
  type Terms,
} from '../../../../src/core/contracts';
import { type DayNumber, readDate, serialOf } from '../../../../src/core/dates';
import { wholeMicros } from '../../../../src/core/money';
import type { Raw } from '../../../../src/core/raw';
import { type SheetCells, fullA1 } from '../../../../src/core/sheets';
import { bareSheet } from '../../../support/bareSheet';

const sheetOf = (rows: SheetCells['rows'], more: Partial<SheetCells> = {}): SheetCells => ({
  ...bareSheet('Contracts', rows),
  ...more,
});

const HEADINGS = ['Payer', 'Renewal', 'Notice (days)', 'Escalator'];

describe('where the register is', () => {
  test('the table of our name is one, whatever stands in it', () => {
    const sheet = sheetOf([['x'], ['x', 'Payer', 'Mine'], ['x', 'Aetna', 5]], {
      tables: [{ name: 'parleycontracts', area: { top: 1, left: 1, bottom: 2, right: 2 } }],
    });
    const register = readRegister(sheet);
    expect(register?.table).toBe('parleycontracts');
    expect(register?.contracts.map(({ terms }) => terms)).toEqual([{ payer: 'Aetna' }]);
  });

  test('a table of the user’s with such headings is one', () => {
    const sheet = sheetOf([HEADINGS, ['Aetna', '2027-01-01', 90, '3%']], {
      tables: [{ name: 'Table1', area: { top: 0, left: 0, bottom: 1, right: 3 } }],
    });
    expect(readRegister(sheet)?.table).toBe('Table1');
  });

  test('so are headings without a table, in any order, beside columns of the user’s own', () => {
    const sheet = sheetOf(
      [
        ['Our contracts 2026'],
        [],
        ['Owner', 'Notice period', 'Payor', 'Expires', 'Annual increase', 'Colour'],
        ['Ann', '90 days', 'Cigna', '12/31/2026', '2%', 'red'],
        ['Bob', '', 'Aetna', '', 'none', 'blue'],
        ['', '', '', '', '', ''],
        ['Total', '', '2 contracts'],
      ],
      { top: 4, left: 2 },
    );
    const register = readRegister(sheet);
    expect(register?.table).toBeNull();
    expect(register?.area).toEqual({ top: 6, left: 2, bottom: 8, right: 7 });
    expect(register?.contracts.map(({ terms, row }) => [row, terms])).toEqual([
      [7, { payer: 'Cigna', noticeDays: 90, renewal: 20261231, escalator: 20_000 }],
      [8, { payer: 'Aetna', escalator: null }],
    ]);
    const cell = register?.contracts[0]?.cellOf('renewal');
    expect(cell && fullA1(cell)).toBe('Contracts!F8');
    expect(register?.contracts[0]?.cellOf('npi')).toBeNull();
  });

  test('without a table, contracts below a blank row are read, and a note below it is none', () => {
    const sheet = sheetOf([
      HEADINGS,
      ['Aetna', '2027-01-01', 90, '3%'],
      ['', '', '', ''],
      ['Cigna', '2027-06-01', 60, ''],
      ['', '', '', ''],
      ['Oscar is being talked to', '', '', ''],
      ['Humana', '2028-01-01', 90, ''],
    ]);
    expect(readRegister(sheet)?.contracts.map(({ terms }) => terms.payer)).toEqual(['Aetna', 'Cigna']);
  });

  test('a fee schedule is none, though it names payers, products and dates', () => {
    const schedule = [
      ['Payer', 'Product', 'State', 'CPT', 'Rate', 'Effective', 'Expires', 'Notes', 'Basis', 'NPI'],
      ['Aetna', 'PPO', 'TX', 90837, 120, '2025-01-01', '2026-01-01', '', 'session', ''],
    ];
    expect(readRegister(sheetOf(schedule))).toBeNull();
    const withoutCode = schedule.map((row) => row.filter((_, column) => column !== 3));
    expect(readRegister(sheetOf(withoutCode))).toBeNull();
  });

  test('a sheet without headings of ours is none', () => {
    expect(readRegister(sheetOf([]))).toBeNull();
    expect(readRegister(sheetOf([['Payer', 'Renewal', 'Notice (days)']]))).toBeNull();
    const late = Array.from({ length: 31 }, (_, row): Raw[] => (row === 30 ? HEADINGS : ['note']));
    expect(readRegister(sheetOf(late))).toBeNull();
  });
});

describe('what cannot be read', () => {
  test('is told with its cell and the reason, and counts as not looked at', () => {
    const [contract] = readRegister(sheetOf([HEADINGS, ['Aetna', 'next spring', '3 months', 0.03]]))?.contracts ?? [];
    expect(contract?.terms).toEqual({ payer: 'Aetna', escalator: 30_000 });
    expect(contract?.unread.map(({ key, failure, cell }) => [key, failure.kind, cell && fullA1(cell)])).toEqual([
      ['renewal', 'dateUnreadable', 'Contracts!B2'],
      ['noticeDays', 'termInOtherUnit', 'Contracts!C2'],
    ]);
  });

  test('blank rows within a table are left out, and of two columns for one term the register’s own heading counts', () => {
    const sheet = sheetOf(
      [
        ['Plan', 'Payer', 'Renewal', 'End date'],
        ['', '', '', ''],
        ['HMO', 'Aetna', '2027-01-01', '2030-01-01'],
      ],
      { tables: [{ name: REGISTER_TABLE, area: { top: 0, left: 0, bottom: 2, right: 3 } }] },
    );
    expect(readRegister(sheet)?.contracts.map(({ terms }) => terms)).toEqual([{ payer: 'Aetna', renewal: 20270101 }]);
  });
});

describe('a row that a formula is given', () => {
  const row = TERM_KEYS.map((key): Raw => (key === 'payer' ? 'Aetna' : key === 'noticeDays' ? 90 : null));

  test('needs no headings where it has all columns in their order', () => {
    const contract = readContractRow(row, undefined);
    expect(contract.ok && contract.value.terms).toEqual({ payer: 'Aetna', noticeDays: 90 });
  });

  test('is refused without headings where its width is another', () => {
    expect(readContractRow(row.slice(1), undefined)).toMatchObject({ failure: { kind: 'contractRowWithoutHeadings' } });
    expect(readContractRow(['Aetna'], ['Name'])).toMatchObject({ failure: { kind: 'contractHeadingsUnknown' } });
  });

  test('has blanks where Excel on the desktop says 0', () => {
    const contract = readContractRow(['Aetna', 0, 0, 0], HEADINGS);
    expect(contract.ok && contract.value).toMatchObject({ terms: { payer: 'Aetna' }, unread: [] });
  });
});

test('every heading stands for one term only', () => {
  const seen = new Map<string, string>();
  for (const key of TERM_KEYS) {
    const { heading, also = [] }: { heading: string; also?: readonly string[] } = TERMS[key];
    for (const one of [heading, ...also]) {
      const [found] = readContractRow(['None'], [one]).ok ? [one] : [undefined];
      expect(found).toBe(one);
      const words = one
        .toLowerCase()
        .replace(/%/g, ' percent ')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      expect([words, seen.get(words) ?? key]).toEqual([words, key]);
      seen.set(words, key);
    }
  }
  expect(registerHeadings).toHaveLength(TERM_KEYS.length);
});

const dates = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => Number(date.toISOString().slice(0, 10).replaceAll('-', '')));

/** Values that a cell can be read as; texts are what reading makes of any. */
const values = (key: (typeof TERM_KEYS)[number]): fc.Arbitrary<unknown> => {
  const { kind } = TERMS[key];
  if (key === 'tin') return fc.constantFrom('01-2345678', '98-7654321, 00-0000001');
  if (key === 'npi') return fc.constantFrom('1234567893', '1234567893, 1245319599');
  switch (kind) {
    case 'date':
      return dates;
    case 'days':
      return fc.nat(3660);
    case 'months':
      return fc.nat(1200);
    case 'count':
      return fc.nat(99);
    case 'year':
      return fc.integer({ min: 1992, max: 2100 });
    case 'percent':
      return fc.nat(key === 'basisPercent' ? 10_000_000 : 999_999);
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom('Fixed', 'Percent of Medicare', 'Percent of charge');
    case 'text':
      return fc
        .oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('=1+1', "'quoted", '905', '3-4', 'TRUE', '3%'),
        )
        .map((text) => readTerm(key, text))
        .filter((term) => term.ok && typeof term.value === 'string')
        .map((term) => (term.ok ? term.value : null));
  }
};

const someTerms = fc.record(
  Object.fromEntries(TERM_KEYS.map((key) => [key, fc.oneof({ weight: 4, arbitrary: values(key) }, fc.constant(null))])),
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Terms>;

test('reading what was written gives the same terms', () => {
  fc.assert(
    fc.property(someTerms, (terms) => {
      const cells = cellsOf(terms).map(({ value }) => value);
      const sheet = sheetOf([registerHeadings, cells], {
        tables: [{ name: REGISTER_TABLE, area: { top: 0, left: 0, bottom: 1, right: cells.length - 1 } }],
      });
      const [contract] = readRegister(sheet)?.contracts ?? [];
      expect(contract?.terms ?? {}).toEqual({ ...terms });
      expect(contract?.unread ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a date and its serial number are one', () => {
  // Excel: 8 March 2024 is 45359, 1 March 1900 is 61, 31 December 9999 is 2958465.
  const known: readonly (readonly [DayNumber, number])[] = [
    [20240308, 45359],
    [19000301, 61],
    [99991231, 2_958_465],
    [20240229, 45351],
    [20000229, 36585],
    [21000301, 73110],
  ];
  for (const [date, serial] of known) expect(serialOf(date)).toBe(serial);
  fc.assert(fc.property(dates, (date) => expect(readDate(serialOf(date))).toEqual({ ok: true, value: date })));
});

test('cells of a row have the formats of their columns', () => {
  const cells = new Map(
    cellsOf({
      payer: '=1+1',
      renewal: 20270101,
      escalator: wholeMicros(30_000),
      lesserOf: true,
      npi: null,
      noticeDays: 90,
    }).map(({ key, value, format }) => [key, [value, format]]),
  );
  expect(cells.get('payer')).toEqual(['=1+1', 'General']);
  // 1 January 2025 is 45658; 730 days later is 1 January 2027.
  expect(cells.get('renewal')).toEqual([46_388, 'yyyy-mm-dd']);
  expect(cells.get('escalator')).toEqual([0.03, '0.0##%']);
  expect(cells.get('lesserOf')).toEqual(['Yes', 'General']);
  expect(cells.get('npi')).toEqual(['None', '@']);
  expect(cells.get('noticeDays')).toEqual([90, '0']);
  expect(cells.get('notes')).toEqual([null, 'General']);
});

test('a contract without a payer has a name all the same', () => {
  expect(contractName({ payer: 'Aetna', product: 'PPO' })).toBe('Aetna PPO');
  expect(contractName({})).toBe('Contract without a payer');
});
