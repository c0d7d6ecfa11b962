import { findSchedules } from '../../../../src/core/fees';
import type { SheetCells } from '../../../../src/core/sheets';
import { ALASKA, hasAlaska, measureAlaska, readAlaska } from './alaska';

const describeWithFile = hasAlaska ? describe : describe.skip;

describeWithFile(`Alaska’s Medicaid schedule (skipped where ${ALASKA} is absent)`, () => {
  let sheets: readonly SheetCells[] = [];
  beforeAll(async () => {
    sheets = await readAlaska();
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
    const { priced, right, wrong, unread } = measureAlaska(sheets);
    expect([priced, right, wrong]).toEqual([8383, 8383, 0]);
    const { rows } = sheet('Physician Fee Schedule');
    const words = unread.map(({ cell }) => String(rows[cell.row]?.[cell.column]).trim());
    const counted = (word: string) => words.filter((one) => one === word).length;
    expect([words.length, counted('By Report'), counted('Priced by NDC')]).toEqual([1169, 222, 947]);
    expect(unread[0]!.reason).toBe(
      '“By Report” is priced case by case, so there is nothing to set beside the benchmark.',
    );
  });
});
