import fc from 'fast-check';
import { findSchedules } from '../../../../src/core/fees';
import type { Raw } from '../../../../src/core/raw';
import type { SheetCells } from '../../../../src/core/sheets';
import { asCell, CODES, fact } from './facts';
import { measure, ratesOf, readingsOf } from './measure';
import { draw, SHEETS } from './pages';
import { bareSheet } from '../../../support/bareSheet';

const sheetOf = (rows: readonly (readonly Raw[])[], name = 'Aetna'): SheetCells => bareSheet(name, rows);

/** What is read, whatever the cells are. */
const facts = (rows: readonly (readonly Raw[])[]): readonly string[] =>
  ratesOf(sheetOf(rows))
    .map(([, found]) => JSON.stringify(found))
    .sort();

const HEADINGS: Raw[] = [
  'Payer',
  'CPT Code',
  'Modifier',
  'Contracted Rate',
  'Annual Units',
  'Provider Type',
  'Effective Date',
];
const line = fc.record({
  payer: fc.constantFrom('Aetna', 'Cigna', 'Sunrise Plan'),
  code: fc.constantFrom(...CODES),
  modifier: fc.constantFrom<Raw>('HO', '95', null),
  cents: fc.integer({ min: 2000, max: 60_000 }),
  units: fc.integer({ min: 1, max: 5000 }),
  licence: fc.constantFrom('MD', 'PhD', 'LCSW'),
});
const rowsOf = fc
  .array(line, { minLength: 4, maxLength: 30 })
  .map((lines) =>
    lines.map(({ payer, code, modifier, cents, units, licence }): Raw[] => [
      payer,
      asCell(code),
      modifier,
      cents / 100,
      units,
      licence,
      45_658,
    ]),
  );

describe('what is read does not depend on how the sheet is arranged', () => {
  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(
        rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => expect(facts([HEADINGS, ...shuffled])).toEqual(facts([HEADINGS, ...rows])),
      ),
    );
  });

  test('the order of columns changes nothing', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(rowsOf, order, (rows, columns) => {
        const moved = [HEADINGS, ...rows].map((row) => columns.map((column) => row[column] ?? null));
        const read = facts(moved);
        expect(read).toEqual(facts([HEADINGS, ...rows]));
        expect(read).toHaveLength(rows.length);
      }),
    );
  });

  test('blank rows, titles above and notes below change nothing', () => {
    const title = fc.constantFrom<Raw>('Contracted rates', 'Prepared 3/14/2025', 'CONFIDENTIAL', 'Fee schedule');
    fc.assert(
      fc.property(rowsOf, fc.array(fc.nat()), fc.array(title, { maxLength: 4 }), (rows, blanks, titles) => {
        let spread: Raw[][] = rows;
        for (const blank of blanks) spread = spread.toSpliced(blank % (spread.length + 1), 0, []);
        const sheet = [...titles.map((one) => [one]), [], HEADINGS, ...spread, [], ['* Rates are subject to change.']];
        expect(facts(sheet)).toEqual(facts([HEADINGS, ...rows]));
      }),
    );
  });

  test('rates in a column a payer are those in a row a payer', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 2001, max: 60_000 }), fc.integer({ min: 2001, max: 60_000 })), {
      minLength: 4,
      maxLength: CODES.length,
    });
    fc.assert(
      fc.property(amounts, (cents) => {
        const wide = cents.map(([aetna, cigna], index): Raw[] => [asCell(CODES[index]!), aetna / 100, cigna / 100]);
        const long = wide.flatMap(([code = null, aetna = null, cigna = null]): Raw[][] => [
          ['Aetna', code, aetna],
          ['Cigna', code, cigna],
        ]);
        const meant = facts([['Payer', 'Code', 'Rate'], ...long]);
        expect(facts([['Code', 'Aetna Rate', 'Cigna Rate'], ...wide])).toEqual(meant);
        expect(meant).toHaveLength(2 * cents.length);
      }),
    );
  });

  test('wherever the used range begins, the cells have their place on the sheet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHEETS), fc.nat({ max: 40 }), fc.nat({ max: 30 }), (layout, down, across) => {
        const { sheet } = draw(layout);
        const move = (area: { top: number; left: number; bottom: number; right: number }) => ({
          top: area.top + down,
          left: area.left + across,
          bottom: area.bottom + down,
          right: area.right + across,
        });
        const moved: SheetCells = {
          ...sheet,
          top: sheet.top + down,
          left: sheet.left + across,
          merges: sheet.merges.map(move),
          tables: sheet.tables.map(({ name, area }) => ({ name, area: move(area) })),
        };
        const cells = (one: SheetCells) =>
          findSchedules(one).flatMap((mapping) =>
            readingsOf(one, mapping).flatMap((reading) => (reading.kind === 'rate' ? [reading.reading.cell] : [])),
          );
        expect(cells(moved)).toEqual(
          cells(sheet).map((cell) => ({ ...cell, row: cell.row + down, column: cell.column + across })),
        );
      }),
    );
  });

  test('no sheet makes it throw, and no cell is read twice', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom<Raw>(
        'Code',
        'Rate',
        'CPT',
        'Aetna',
        'Units',
        'Total',
        'Modifier',
        90837,
        99214,
        'H0015',
        150.25,
        '$85.00',
        'HO',
        2025,
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }), (rows) => {
        const cells = ratesOf(sheetOf(rows)).map(([address]) => address);
        expect(new Set(cells).size).toBe(cells.length);
      }),
      { numRuns: 300 },
    );
  });
});

test('a page measured against another truth counts what is wrong', () => {
  const page = draw(SHEETS[0]!);
  const [first] = page.truth.keys();
  const changed = new Map(page.truth).set(first!, fact({ payer: 'Aetna', code: '90791', dollars: 1 }));
  expect(measure({ ...page, truth: changed }).wrong).toHaveLength(1);
});
