import { bareSheet } from '../../../support/bareSheet';
import { correctMapping } from '../../../../src/core/fees';
import type { Raw } from '../../../../src/core/raw';
import { isPlace } from '../../../../src/session';
import { ratesOf, schedulesOf } from './measure';

const CODES = [90791, 90834, 90837];

/** A column by its heading, and what stands under it. */
type Drawn = readonly [heading: string, ...cells: readonly Raw[]];

const sheetOf = (name: string, ...drawn: readonly Drawn[]) =>
  bareSheet(name, [
    ['CPT', ...drawn.map(([heading]) => heading)],
    ...CODES.map((code, row) => [code, ...drawn.map(([, ...cells]) => cells[row] ?? null)]),
  ]);

const columnsOf = (...drawn: readonly Drawn[]) => schedulesOf(sheetOf('Rates', ...drawn))[0]?.columns.slice(1) ?? [];
const roles = (...drawn: readonly Drawn[]) => columnsOf(...drawn).map(({ role }) => role);

const amounts = (heading: string, first = 100.5): Drawn => [heading, first, first + 1, first + 2];

describe('places', () => {
  test.each([[['Houston', 'Dallas', 'Austin']], [['TX', 'LA', 'OK']]])(
    'whole numbers under %j may be visits, and are no rates',
    (names) => {
      const columns = columnsOf(...names.map((name, at): Drawn => [name, 310 + at, 367 + at, 424 + at]));
      expect(columns.map(({ role }) => role)).toEqual(['ignored', 'ignored', 'ignored']);
      for (const { why } of columns) expect(why).toContain('which names a place, but whole numbers may be counts');
    },
  );

  test('cents, or the word, make rates of them', () => {
    expect(roles(amounts('Houston'), ['Dallas Rate', 98, 99, 100], ['Austin', 310, 367, 424])).toEqual([
      'rate',
      'rate',
      'ignored',
    ]);
  });

  test.each(['VA Rate', 'Alameda Rate', 'Providence Rate'])(
    '%s alone may be a payer’s, and the user is asked',
    (name) => {
      const [column] = columnsOf(amounts(name));
      expect(column).toMatchObject({ role: 'ignored' });
      expect(column?.why).toContain('which may name a place or a payer');
      const chosen = correctMapping(schedulesOf(sheetOf('Rates', amounts(name)))[0]!, 1, 'rate').columns[1];
      expect(chosen).toEqual({ column: 1, heading: name, role: 'rate', why: 'you chose it' });
    },
  );

  test('MD and PA beside a nurse’s licence are licences, no states', () => {
    const columns = columnsOf(amounts('MD Rate', 150.5), amounts('PA Rate', 127.5), amounts('NP Rate', 120.5));
    expect(columns.map(({ practitioner, region }) => practitioner ?? region)).toEqual(['MD', 'PA', 'NP']);
    expect(roles(amounts('MD Rate'), amounts('PA Rate'), amounts('NP Rate'), amounts('VA Rate'))).toEqual([
      'rate',
      'rate',
      'rate',
      'ignored',
    ]);
  });

  test('units of a place belong to no payer where two have a rate there', () => {
    const [, , units] = columnsOf(amounts('Aetna Houston Rate'), amounts('Cigna Houston Rate', 110.5), [
      'Houston Units',
      200,
      300,
      400,
    ]);
    expect(units).toMatchObject({ role: 'ignored' });
    expect(units?.why).toContain('it does not say which of the 2 rates its units belong to');
  });

  test('units of a place belong to the one rate that is named as its', () => {
    const found = ratesOf(
      sheetOf('Rates', amounts('Aetna Houston Rate'), amounts('Cigna Dallas Rate', 110.5), [
        'Houston Units',
        200,
        300,
        400,
      ]),
    );
    expect(found.map(([, { payer, units }]) => [payer, units])).toEqual(
      CODES.flatMap((_, row) => [
        ['Aetna', 200 + 100 * row],
        ['Cigna', null],
      ]),
    );
  });
});

test('a payer’s rate at a place is that again after it was left out', () => {
  const mapping = schedulesOf(sheetOf('Rates', amounts('Aetna Houston Rate'), amounts('Cigna Dallas Rate', 110.5)))[0]!;
  const again = correctMapping(correctMapping(mapping, 1, 'ignored', isPlace), 1, 'rate', isPlace);
  expect(again.columns[1]).toMatchObject({ role: 'rate', payer: 'Aetna', region: 'Houston' });
});

describe('parts of services', () => {
  test.each<[string, readonly Drawn[]]>([
    ['notes', [amounts('Professional Rate'), ['Technical Notes', 'see contract', 'see contract', 'see contract']]],
    ['denials', [amounts('Professional Fee'), amounts('Facility Fee'), ['Technical Denials', 3, 4, 5]]],
    ['a programme', [amounts('Aetna Professional'), amounts('Cigna Professional'), amounts('Technical Assistance')]],
    ['a total cost', [amounts('Prof Rate'), amounts('TC', 4000.5)]],
  ])('nothing has the modifier 26 beside a technical heading of %s', (_, drawn) => {
    for (const column of columnsOf(...drawn)) expect(column).not.toHaveProperty('modifiers');
  });

  test.each([
    ['Professional', 'Technical'],
    ['Prof Rate', 'TC Rate'],
  ])('%s beside %s are 26 and TC', (professional, technical) => {
    const columns = columnsOf(amounts(professional), amounts(technical, 40.5));
    expect(columns.map(({ role, modifiers }) => [role, modifiers])).toEqual([
      ['rate', '26'],
      ['rate', 'TC'],
    ]);
  });
});

describe('parts of years', () => {
  const totals = (heading: string): Drawn => [heading, 15_432.1, 8_765.25, 21_098.75];

  test.each([
    [['2025 Rate', 'H1 2025', 'H2 2025']],
    [['2025 Rate', 'Q4 2024']],
    [['2025 Rate', 'Dec 2024', 'Jun 2025']],
    [['2025 Rate', 'Jul 2025 - Dec 2025']],
  ])('of %j only the one that says so is a rate', ([rate = '', ...parts]) => {
    const columns = columnsOf(amounts(rate), ...parts.map(totals));
    expect(columns.map(({ role }) => role)).toEqual(['rate', ...parts.map(() => 'ignored')]);
    for (const { why } of columns.slice(1)) expect(why).toContain('or a figure of that time alone');
  });

  test.each([
    [totals('H1 2025'), totals('H2 2025')],
    [amounts('H1 2025'), amounts('H2 2025')],
    [totals('Jan 2025'), totals('Jul 2025')],
    [totals('Jan 2025 - Jun 2025'), totals('Jul 2025 - Dec 2025')],
  ])('%j and %j may be what was paid in each', (one, other) => {
    for (const { role, why } of columnsOf(one, other)) {
      expect(role).toBe('ignored');
      expect(why).toContain('or a figure of that time alone');
    }
  });

  test('a physician’s rate does not end where a social worker’s begins, but where the physician’s next does', () => {
    const endsOf = (...headings: readonly string[]) =>
      ratesOf(sheetOf('Aetna', ...headings.map((heading) => amounts(heading))))
        .slice(0, headings.length)
        .map(([, { effective, ends }]) => [effective, ends]);
    expect(endsOf('MD Rate Q1 2025', 'LCSW Rate Q3 2025')).toEqual([
      [20250101, null],
      [20250701, null],
    ]);
    expect(endsOf('LCSW Rate Q1 2025', 'LCSW Rate Q3 2025')).toEqual([
      [20250101, 20250331],
      [20250701, null],
    ]);
  });
});
