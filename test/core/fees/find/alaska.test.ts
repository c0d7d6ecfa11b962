import { existsSync } from 'node:fs';
import path from 'node:path';
import { findSchedules } from '../../../../src/core/fees';
import type { Raw } from '../../../../src/core/raw';
import { cellA1, type SheetCells } from '../../../../src/core/sheets';
import { factOf, readingsOf } from './measure';
import { readSheets } from './readSheets';

/** A state's Medicaid schedule as it was published, which is beside the project on some machines and not in it. */
const FILE = path.resolve('../shared/data/fees/alaska-medicaid-physician-sfy2026.xlsx');
const describeWithFile = existsSync(FILE) ? describe : describe.skip;

/** Code, modifier and amount by the forms of this one file, without any of our readers: `0042T`, `26`, ` $90.50 `. */
function meant([code, modifier, , , , , , amount]: readonly Raw[]): string | undefined {
  const dollars = /^\s*\$([\d,]+\.\d\d)\s*$/.exec(String(amount ?? ''))?.[1];
  const bare = /^\s*([0-9A-Z]{5})\s*$/.exec(String(code ?? ''))?.[1];
  if (dollars === undefined || bare === undefined) return undefined;
  const more = String(modifier ?? '').trim();
  return `${bare}${more === '' ? '' : `-${more}`} ${Number(dollars.replaceAll(',', '')).toFixed(2)}`;
}

describeWithFile(`Alaska’s Medicaid schedule (skipped where ${FILE} is absent)`, () => {
  let sheets: readonly SheetCells[] = [];
  beforeAll(async () => {
    sheets = await readSheets(FILE);
  }, 60_000);
  const sheet = (name: string) => sheets.find((one) => one.name === name)!;

  test('the schedule is found with its modifiers, and neither the introduction nor anesthesia’s base values are taken for rates', () => {
    const found = sheets.flatMap(findSchedules);
    expect(found.map((mapping) => mapping.sheet)).toEqual(['Physician Fee Schedule']);
    const roles = found[0]!.columns
      .filter(({ role }) => role !== 'ignored')
      .map(({ heading, role }) => [heading, role]);
    expect(roles).toEqual([
      ['Proc Code', 'code'],
      ['Proc Mod', 'modifier'],
      ['Maximum Allowable', 'rate'],
    ]);
  });

  test('of 9,552 rows 8,383 are read rightly, none wrongly, and 1,169 without dollars are listed', () => {
    const cells = sheet('Physician Fee Schedule');
    const [mapping] = findSchedules(cells);
    const readings = readingsOf(cells, mapping!);
    const truth = new Map(cells.rows.map((row, index) => [cellA1({ row: index, column: 7 }), meant(row)] as const));
    const rates = readings.flatMap((one) => (one.kind === 'rate' ? [one.reading] : []));
    const wrong = rates.filter((rate) => {
      const { code, dollars } = factOf(rate);
      return `${code} ${dollars.toFixed(2)}` !== truth.get(cellA1(rate.cell));
    });
    const priced = [...truth.values()].filter((one) => one !== undefined).length;
    expect([priced, rates.length, wrong.length]).toEqual([8383, 8383, 0]);
    const unread = readings.flatMap((one) => (one.kind === 'unread' ? [one.unread] : []));
    const words = unread.map(({ cell }) => String(cells.rows[cell.row]?.[cell.column]).trim());
    const counted = (word: string) => words.filter((one) => one === word).length;
    expect([words.length, counted('By Report'), counted('Priced by NDC')]).toEqual([1169, 222, 947]);
    expect(unread[0]!.reason).toBe(
      '“By Report” is priced case by case, so there is nothing to set beside the benchmark.',
    );
  });
});
