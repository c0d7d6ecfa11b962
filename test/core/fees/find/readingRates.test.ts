import { correctMapping, type RateTerms, type RowReading, type ScheduleMapping } from '../../../../src/core/fees';
import { printCode } from '../../../../src/core/codes';
import type { Raw } from '../../../../src/core/raw';
import { cellA1, fullA1, type SheetCells } from '../../../../src/core/sheets';
import { openRates, schedulesOf, TERMS } from './measure';

type Rows = readonly (readonly Raw[])[];

const sheetOf = (rows: Rows, name = 'Aetna', top = 0, left = 0): SheetCells => ({
  name,
  top,
  left,
  rows,
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

function readingsOf(sheet: SheetCells, terms: Partial<RateTerms> = {}): readonly RowReading[] {
  const [mapping] = schedulesOf(sheet);
  const reader = openRates(sheet, mapping!, { ...TERMS, ...terms });
  if (!reader.ok) throw new Error(reader.failure.message);
  return Array.from({ length: reader.value.length }, (_, index) => reader.value.read(index)).flat();
}

/** A reading as a line: `rate B2 Aetna 90837 150`. */
function shown(reading: RowReading): string {
  switch (reading.kind) {
    case 'rate': {
      const { cell, payer, line } = reading.reading;
      return `rate ${cellA1(cell)} ${payer} ${printCode(line.key.code)} ${line.rate / 1e6}`;
    }
    case 'unread':
      return `unread ${cellA1(reading.unread.cell)} ${reading.unread.reason.slice(0, 40)}`;
    case 'withoutRate':
      return `withoutRate ${cellA1(reading.cell)} ${reading.payer} ${printCode(reading.code)} ${reading.units / 1e6}`;
  }
}

const lines = (rows: Rows, name?: string) => readingsOf(sheetOf(rows, name)).map(shown);

describe('what a row says', () => {
  test('a code that is billed and has no rate is told with its units; one that is not billed says nothing', () => {
    expect(
      lines([
        ['Code', 'Modifier', 'Rate', 'Units'],
        [90837, 'HO', 150, 10],
        [90834, 'HO', '', 1200],
        [90791, '', 'N/A', '300'],
        [90832, '', '', 0],
        [90847, '', '', ''],
        [90853, '', 'N/A', ''],
        [99214, '', 'By Report', 40],
      ]),
    ).toEqual([
      'rate C2 Aetna 90837-HO 150',
      'withoutRate C3 Aetna 90834-HO 1200',
      'withoutRate C4 Aetna 90791 300',
      'unread C7 “N/A” is no rate, so there is nothing to',
      'unread C8 “By Report” is priced case by case, so t',
    ]);
  });

  test('a row whose only amount stands where no rate was taken from is told at that amount; Medicare’s price is none', () => {
    const rows: Rows = [
      ['Code', 'Rate', 'Units', 'Medicare', 'Urban Rate', 'Points'],
      [90837, 150.5, 10, 167.25, 99.5, 1],
      [90834, null, null, 114.64, 12, 2],
      [90791, null, 40, 174.32, '$12.00', 3],
      [90832, null, null, 80.25, null, 4],
      [90847, 'N/A', null, 90.25, 88.5, 5],
      [90853, 41.5, 10, 30.65, null, 6],
    ];
    const found = readingsOf(sheetOf(rows));
    const told = found.flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    expect(told.map(({ cell }) => cellA1(cell))).toEqual(['E2', 'E3', 'E4', 'B6', 'E6']);
    expect(told[1]!.reason).toMatch(
      /^There is no rate in its row but this amount, and column E was not taken for a rate \(/,
    );
    expect(told[1]!.reason).toContain('heading “Urban Rate”');
    expect(found.filter(({ kind }) => kind === 'withoutRate')).toHaveLength(1);
  });

  test('inpatient and outpatient rates by revenue code: what is not read is told, and a revenue code alone is called one', () => {
    const rows: Rows = [
      ['Rev', 'HCPCS', 'Inpatient Rate', 'Outpatient Rate'],
      ['0905', 'H0015', 250.5, 180.5],
      ['0906', 'H0015', null, 175.25],
      ['0124', null, 900.5, null],
      ['0912', 'H0035', 300.5, null],
      [null, null, 12.5, null],
    ];
    const found = readingsOf(sheetOf(rows));
    const rates = found.flatMap((one) => (one.kind === 'rate' ? [cellA1(one.reading.cell)] : []));
    expect(rates).toEqual(['C2', 'C5']);
    const told = found.flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    expect(told.map(({ cell, reason }) => `${cellA1(cell)} ${reason.slice(0, 62)}`)).toEqual([
      'D2 This amount was not read: column D was not taken for a rate (h',
      'D3 There is no rate in its row but this amount, and column D was ',
      'B4 Beside this amount is a revenue code alone, and revenue codes ',
      'B6 There is an amount without a billing code beside it.',
    ]);
  });

  test('a city beside payers is none of them: its amounts are told, and are rates once the user says so', () => {
    const sheet = sheetOf(
      [
        ['CPT', 'Aetna', 'Houston', 'Moonbeam'],
        [90837, 150.5, 140.5, 130.5],
        [90834, 110.5, 120, 115.5],
      ],
      'Rates',
    );
    const [found] = schedulesOf(sheet);
    const read = (mapping: ScheduleMapping): readonly string[] => {
      const reader = openRates(sheet, mapping, TERMS);
      if (!reader.ok) throw new Error(reader.failure.message);
      return [0, 1].flatMap((index) => reader.value.read(index)).map((one) => shown(one).slice(0, 25));
    };
    const unread = (cell: string) => expect.stringMatching(new RegExp(`^unread ${cell} This amount`)) as string;
    expect(read(found!)).toEqual([
      'rate B2 Aetna 90837 150.5',
      'rate D2 Moonbeam 90837 13',
      unread('C2'),
      'rate B3 Aetna 90834 110.5',
      'rate D3 Moonbeam 90834 11',
      unread('C3'),
    ]);
    const [reason] = readingsOf(sheet).flatMap((one) => (one.kind === 'unread' ? [one.unread.reason] : []));
    expect(reason).toContain('column C was not taken for a rate (heading “Houston”, which names a place, not a payer');
    const chosen = correctMapping(correctMapping(found!, 2, 'ignored'), 2, 'rate');
    expect(read(chosen).filter((line) => line.startsWith('rate C'))).toHaveLength(2);
  });

  test('an amount in a column that the user left out is told no more', () => {
    const sheet = sheetOf([
      ['Code', 'Rate', 'Urban Rate'],
      [90837, 150.5, 99.5],
      [90834, null, 80.5],
    ]);
    const [found] = schedulesOf(sheet);
    const unreadIn = (mapping: ScheduleMapping): number => {
      const reader = openRates(sheet, mapping, TERMS);
      if (!reader.ok) throw new Error(reader.failure.message);
      return [0, 1].flatMap((index) => reader.value.read(index)).filter(({ kind }) => kind === 'unread').length;
    };
    expect(unreadIn(found!)).toBe(2);
    expect(unreadIn(correctMapping(correctMapping(found!, 2, 'rate'), 2, 'ignored'))).toBe(0);
  });

  test('the error of a formula is told at its cell with what to do, be the row billed or not: it is not “no rate”', () => {
    const rows: Rows = [
      ['Code', 'Rate', 'Units'],
      [90837, 150.5, 10],
      [90834, '#N/A', 1200],
      [90791, '#REF!', null],
      [90832, 80.25, '#N/A'],
    ];
    const found = readingsOf(sheetOf(rows));
    expect(found.map(({ kind }) => kind)).toEqual(['rate', 'unread', 'unread', 'rate', 'unread']);
    const told = found.flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    expect(told.map(({ cell, reason }) => `${cellA1(cell)} ${reason}`)).toEqual([
      'B3 “#N/A” is the error of a formula, not a rate. Mend the formula, or write the dollars in its place.',
      'B4 “#REF!” is the error of a formula, not a rate. Mend the formula, or write the dollars in its place.',
      'C5 “#N/A” is not a number of units. Write how many are billed in a year: 1200. The rates in its row are counted without units.',
    ]);
  });

  test('what cannot be read is told at the cell that is wrong, once for a row', () => {
    expect(
      lines([
        ['Code', 'Modifier', 'Aetna', 'Cigna', 'Effective'],
        [90837, 'HO', 150.5, 140.5, '1/1/2025'],
        [90834, 'ZZ', 150, 140, '1/1/2025'],
        ['9O837', '', 150, 140, '1/1/2025'],
        [90791, '', 150, 'call', 'soon'],
        ['', '', 99, '', ''],
      ]),
    ).toEqual([
      'rate C2 Aetna 90837-HO 150.5',
      'rate D2 Cigna 90837-HO 140.5',
      'unread B3 ZZ in “ZZ” is not a modifier. Write modi',
      'unread A4 “9O837” is not a billing code. Did you m',
      'unread E5 “soon” is not a date. Use a date cell, 2',
      'unread D5 “call” is not a rate. Write dollars: 118',
      'unread A6 There is an amount without a billing cod',
    ]);
  });

  test('units that cannot be read leave the rate: counted without units, and told', () => {
    const rows: Rows = [
      ['Code', 'Units', 'Rate'],
      [90837, -5, 150.5],
      [90834, 'TBD', 120.5],
      [90791, '12%', 180.5],
      [90832, 100, 80.5],
      [90847, 50, 90.5],
      [90853, 20, 40.5],
    ];
    const readings = readingsOf(sheetOf(rows));
    const units = readings.flatMap((one) => (one.kind === 'rate' ? [one.reading.line.units] : []));
    expect(units).toEqual([...Array<null>(3).fill(null), 100e6, 50e6, 20e6]);
    const told = readings.flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    expect(told.map(({ cell }) => cellA1(cell))).toEqual(['B2', 'B3', 'B4']);
    for (const { reason } of told) expect(reason).toMatch(/is not a number of units\..* counted without units\.$/);
  });

  test('units of a year that are mostly words stay units: the numbers count, and the words are told cell by cell', () => {
    const cells: Raw[] = ['~500', '300/mo', 'approx. 40', 1200];
    const under = (heading: string, more: Raw[] = []): Rows => [
      ['Code', 'Rate', heading, ...(more.length > 0 ? ['Volume'] : [])],
      ...cells.map((cell, index): Raw[] => [90832 + index * 2, 100.5 + index, cell, ...more.slice(index, index + 1)]),
    ];
    const units = (rows: Rows) =>
      readingsOf(sheetOf(rows)).flatMap((one) => (one.kind === 'rate' ? [one.reading.line.units] : []));
    const told = (rows: Rows) =>
      readingsOf(sheetOf(rows)).flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    expect(units(under('Annual Units'))).toEqual([null, null, null, 1200e6]);
    expect(told(under('Annual Units')).map(({ cell }) => cellA1(cell))).toEqual(['C2', 'C3', 'C4']);
    expect(told(under('Visits per year'))[0]!.reason).toMatch(/^“~500” is not a number of units\..*without units\.$/);
    // A column of numbers goes before it, and a heading that does not speak of years is not believed.
    expect(units(under('Annual Units', [1, 2, 3, 4]))).toEqual([1e6, 2e6, 3e6, 4e6]);
    expect(told(under('Units'))).toEqual([]);
  });

  test('a date that cannot be read says that the rate is left out because of it', () => {
    const rows: Rows = [
      ['Code', 'Rate', 'Effective', 'End'],
      [90837, 150, '1/1/2025', null],
      [90834, 120, 'soon', null],
      [90791, 180, '1/1/2025', '13/45/2026'],
      [90832, 80, '1/1/2025', '1/1/2027'],
    ];
    const told = readingsOf(sheetOf(rows)).flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    expect(told.map(({ cell }) => cellA1(cell))).toEqual(['C3', 'D4']);
    for (const { reason } of told) expect(reason).toMatch(/is not a date\..* left out, since .* in force\.$/);
  });

  describe('a column whose heading says that it holds dates', () => {
    const told = (heading: string, cells: Rows[number]) =>
      lines([['Code', 'Rate', heading], ...cells.map((cell, index): Raw[] => [90832 + index, 100.5 + index, cell])]);

    test.each(['Effective', 'Effective Date', 'Expiration Date'])('%p: most of them cannot be read', (heading) => {
      expect(told(heading, ['1/1/2024', 'upon signature', 'see amendment 2'])).toEqual([
        'rate B2 Aetna 90832 100.5',
        'unread C3 “upon signature” is not a date. Use a da',
        'unread C4 “see amendment 2” is not a date. Use a d',
      ]);
    });

    test.each<[string, Rows[number]]>([
      ['Effective', ['Y', 'N', 'Y']],
      ['Effective', [120.5, 130.5, 140.5]],
      ['Term', ['net 30', 'net 60', 'net 90']],
    ])('%p above %p holds none', (heading, cells) => {
      expect(told(heading, cells).filter((line) => line.startsWith('unread'))).toEqual([]);
    });

    test('does not displace one whose dates can be read', () => {
      const rows = [
        ['Code', 'Rate', 'Effective Date', 'Start Date'],
        [90837, 150.5, 'upon signature', '1/1/2024'],
        [90834, 120.5, 'see amendment 2', '1/1/2025'],
      ];
      const days = readingsOf(sheetOf(rows)).map((one) => one.kind === 'rate' && one.reading.line.effective);
      expect(days).toEqual([20240101, 20250101]);
    });
  });

  test('totals, titles, headings that come again and notes say nothing', () => {
    expect(
      lines([
        ['Code', 'Rate'],
        ['Psychotherapy', ''],
        [90837, 150],
        ['Total', 150],
        ['Code', 'Rate'],
        [90834, 120],
        ['Average', '135.00'],
        ['* see the agreement', ''],
        [90791, 180],
      ]),
    ).toEqual(['rate B3 Aetna 90837 150', 'rate B6 Aetna 90834 120', 'rate B9 Aetna 90791 180']);
  });

  test('cells are named by their place on the sheet', () => {
    const rows = [
      ['Code', 'Rate'],
      [90837, 150],
      [90834, 120],
    ];
    const [first] = readingsOf(sheetOf(rows, 'My fees', 9, 27));
    expect(first?.kind === 'rate' && fullA1(first.reading.cell)).toBe("'My fees'!AC11");
  });
});

describe('the payer', () => {
  const CODES = [90791, 90832, 90834, 90837];
  const payers = (rows: Rows, name?: string) =>
    readingsOf(sheetOf(rows, name)).map((reading) => (reading.kind === 'rate' ? reading.reading.payer : reading.kind));

  test('is the row’s own, else the sheet’s: a single blank among rows that all name theirs takes no neighbour’s', () => {
    const rows = [
      ['Payer', 'Code', 'Rate'],
      ...CODES.map((code, index): Raw[] => [index === 2 ? '' : 'Cigna', code, 100]),
    ];
    expect(payers(rows, 'Rates')).toEqual(['Cigna', 'Cigna', 'Payer not named (Rates)', 'Cigna']);
  });

  test('with its product, where that has a column: HMO and PPO are two contracts', () => {
    const rows = [
      ['Payer', 'Product', 'Code', 'Rate'],
      ...CODES.map((code, index): Raw[] => ['Aetna', index % 2 ? 'PPO' : 'HMO', code, 100]),
    ];
    expect(payers(rows)).toEqual(['Aetna HMO', 'Aetna PPO', 'Aetna HMO', 'Aetna PPO']);
  });

  test.each([
    ['Plan type', ['Aetna PPO', 'Cigna', 'Humana', 'Aetna Medicaid']],
    ['Plan', ['Aetna PPO', 'Cigna', 'Humana', 'Aetna Medicaid']],
  ])('%p holds for the rows below it, and for no other payer', (heading, expected) => {
    const rows = [
      ['Payer', heading, 'Code', 'Rate'],
      ['Aetna', 'PPO', 90837, 100],
      ['Cigna', '', 90837, 90],
      ['Humana', '', 90837, 95],
      ['Aetna', 'Medicaid', 90837, 60],
    ];
    expect(payers(rows)).toEqual(expected);
  });

  test('keeps its product in the rows below it, and across a row that is blank', () => {
    const rows = [
      ['Payer', 'Plan type', 'Code', 'Rate'],
      ['Aetna', 'PPO', 90837, 100],
      ['Aetna', '', 90834, 80],
      [],
      ['Aetna', '', 90791, 120],
      ['Cigna', '', 90837, 90],
      ['Cigna', 'HMO', 90834, 70],
      ['Cigna', '', 90791, 110],
    ];
    expect(payers(rows)).toEqual(['Aetna PPO', 'Aetna PPO', 'Aetna PPO', 'Cigna', 'Cigna HMO', 'Cigna HMO']);
  });

  test('of a title goes before that of the sheet’s name', () => {
    expect(payers([['Cigna Behavioral Health fee schedule 2025'], ['Code', 'Rate'], [90837, 100]], 'Aetna')).toEqual([
      'Cigna',
    ]);
  });

  test('is no clinic whose name stands in the title', () => {
    expect(payers([['Houston Health Plan Clinic fee schedule'], ['Code', 'Rate'], [90837, 100]], 'Sheet1')).toEqual([
      'Payer not named (Sheet1)',
    ]);
  });
});

describe('what holds for all rows', () => {
  const key = (rows: Rows, terms: Partial<RateTerms>) => {
    const [first] = readingsOf(sheetOf(rows), terms);
    if (first?.kind !== 'rate') throw new Error('No rate');
    const { setting, practitioner } = first.reading.line.key;
    return [setting, practitioner?.name];
  };
  const terms = { setting: 'Facility', practitioner: 'LCSW' };

  test('stands where neither the row nor the heading says otherwise', () => {
    expect(
      key(
        [
          ['Code', 'Rate'],
          [90837, 100],
        ],
        terms,
      ),
    ).toEqual(['facility', 'clinical social worker']);
  });

  test('a row’s own cell goes before it, a cell that leaves it open does not', () => {
    const heading = ['Code', 'POS', 'Provider Type', 'Rate'];
    expect(key([heading, [90837, 11, 'MD', 100]], terms)).toEqual(['nonfacility', 'physician']);
    expect(key([heading, [90837, 'All', 'N/A', 100], [90834, 11, 'MD', 100]], terms)).toEqual([
      'facility',
      'clinical social worker',
    ]);
  });

  test('a licence among the row’s modifiers goes before it, another modifier does not', () => {
    const heading = ['Code', 'Modifier', 'Rate'];
    expect(key([heading, [90834, 'HO', 95]], terms)).toEqual(['facility', undefined]);
    expect(key([heading, [90834, 'HN', 95]], terms)).toEqual(['facility', undefined]);
    expect(key([heading, [90834, '95', 95]], terms)).toEqual(['facility', 'clinical social worker']);
    expect(
      key(
        [
          ['Code', 'Modifier', 'Provider Type', 'Rate'],
          [90834, 'HO', 'PhD', 95],
        ],
        terms,
      ),
    ).toEqual(['facility', 'clinical psychologist']);
  });

  test('a rate’s heading goes before both', () => {
    expect(
      key(
        [
          ['Code', 'POS', 'Facility Rate'],
          [90837, 11, 100],
        ],
        {},
      ),
    ).toEqual(['facility', undefined]);
    expect(
      key(
        [
          ['Code', 'PhD Rate'],
          [90837, 100],
        ],
        terms,
      ),
    ).toEqual(['facility', 'clinical psychologist']);
  });

  test.each<[Partial<RateTerms>, string]>([
    [{ region: 'Huston, TX' }, 'placeUnknown'],
    [{ setting: 'moon' }, 'settingUnknown'],
    [{ practitioner: 'moon' }, 'practitionerUnknown'],
    [{ measure: 'moon' }, 'measureUnknown'],
    [{ asOf: 'then' }, 'dateUnreadable'],
  ])('%p cannot be read: %s', (wrong, kind) => {
    const sheet = sheetOf([
      ['Code', 'Rate'],
      [90837, 100],
    ]);
    const reader = openRates(sheet, schedulesOf(sheet)[0]!, { ...TERMS, ...wrong });
    expect(reader.ok ? 'read' : reader.failure.kind).toBe(kind);
  });

  test('a mapping without a rate cannot be read, and says so', () => {
    const sheet = sheetOf([
      ['Code', 'Fee', 'Price'],
      [90837, 100, 110],
    ]);
    const reader = openRates(sheet, schedulesOf(sheet)[0]!, TERMS);
    expect(reader.ok ? 'read' : reader.failure.kind).toBe('columnsNotFound');
  });
});
