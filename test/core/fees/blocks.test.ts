import fc from 'fast-check';
import { inBlocks, type BlockLayout } from '../../../src/core/fees/blocks';
import { lineOf } from '../../../src/core/fees/heading';
import { paceOf, toTheEnd } from '../../../src/core/pausing';
import type { Raw } from '../../../src/core/raw';

type Row = readonly Raw[];
const LAYOUT: BlockLayout = { code: 0, names: [1], carried: [2, 3] };

function carriedDown(rows: readonly Row[]): readonly Row[] {
  const read = toTheEnd(inBlocks({ length: rows.length, at: (index) => rows[index]! }, LAYOUT, paceOf(0)));
  return rows.map((_, index) => read.at(index));
}

/** The rule as it is told, one column at a time, each question asked of all rows. */
function isOfBlocks(rows: readonly Row[], column: number): boolean {
  const said = rows.map((row) => lineOf(row[column]));
  const whats = rows.map(([code, payer]) => `${lineOf(code)}|${lineOf(payer)}`);
  const blocks = said.map((_, index) => said.slice(0, index + 1).findLast((text) => text !== '') ?? '');
  const pairs = whats.map((what, index) => `${blocks[index]!}|${what}`);
  return (
    said.includes('') &&
    said.filter((text) => text !== '').length > 1 &&
    blocks[0] !== '' &&
    !said.some((text, index) => text !== '' && text === said[index - 1]) &&
    new Set(pairs).size === pairs.length &&
    new Set(whats).size < whats.length
  );
}

function plainly(rows: readonly Row[]): readonly Row[] {
  const coded = rows.filter(([code]) => lineOf(code) !== '');
  const columns = LAYOUT.carried.filter((column) => isOfBlocks(coded, column));
  return rows.map((row, index) =>
    row.map((cell, column) =>
      columns.includes(column) && lineOf(row[0]) !== ''
        ? rows.slice(0, index + 1).findLast((above) => lineOf(above[column]) !== '')![column]!
        : cell,
    ),
  );
}

const cell = (...texts: readonly Raw[]) => fc.constantFrom(...texts);
/** Blocks with a cell or two amiss, and rows of anything. */
const blocksOf = (count: number) =>
  fc
    .tuple(
      fc.array(fc.tuple(cell('MD', 'PhD', 'LCSW', ''), cell('Office', 'Facility', 'Home', '')), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(cell(90834, 90837, 90847, '', 0), { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(count), fc.nat(3), cell('MD', 90834, '', 0)), { maxLength: 2 }),
    )
    .map(([blocks, codes, amiss]) => {
      const rows = blocks.flatMap(([who, where]) =>
        codes.map((code, index): Raw[] => [code, '', ...(index === 0 ? [who, where] : ['', ''])]),
      );
      for (const [row, column, text] of amiss) if (rows[row]) rows[row][column] = text;
      return rows;
    });
const anything = fc.array(
  fc.tuple(
    cell(90834, 90837, '', 0),
    cell('Aetna', 'Cigna', ''),
    cell('MD', 'PhD', '', 0, ' PhD '),
    cell(45_000, 45_366, '', null),
  ),
  { maxLength: 7 },
);

describe('what stands on the first row of a block', () => {
  test('is carried as a plain reading of the rule says, several columns at once', () => {
    let carries = 0;
    fc.assert(
      fc.property(fc.oneof(blocksOf(11), anything), (rows) => {
        const expected = plainly(rows);
        if (expected.some((row, index) => row.some((one, column) => one !== rows[index]![column]))) carries += 1;
        expect(carriedDown(rows)).toEqual(expected);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(carries).toBeGreaterThan(50);
  });

  test('is carried over zeros as over blanks: Excel on the desktop hands a blank over as 0', () => {
    const rows = (blank: Raw): readonly Row[] => [
      [90834, blank, 'MD', 45_000],
      [90837, blank, blank, blank],
      [blank, blank, blank, blank],
      [90834, blank, 'LCSW', 45_366],
      [90837, blank, blank, blank],
    ];
    expect(carriedDown(rows(0))).toEqual([
      [90834, 0, 'MD', 45_000],
      [90837, 0, 'MD', 45_000],
      [0, 0, 0, 0],
      [90834, 0, 'LCSW', 45_366],
      [90837, 0, 'LCSW', 45_366],
    ]);
    expect(carriedDown(rows(''))[4]).toEqual([90837, '', 'LCSW', 45_366]);
  });
});
