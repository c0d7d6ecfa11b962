import { readRegister, REGISTER_TABLE } from '../../src/core/contracts';
import type { Raw } from '../../src/core/raw';
import type { CellChange, NewTable, RowChange } from '../../src/workbook/port';
import { atOnce } from '../../src/workbench/host/slices';
import { everythingIn, type ExcelNode, openExcel, USER, watch } from './excelNode';

const YES_NO = ['Yes', 'No', 'None'];

const TABLE: NewTable = {
  sheet: 'Contracts',
  table: REGISTER_TABLE,
  columns: [
    { heading: 'Payer', width: 20, format: 'General', choices: [] },
    { heading: 'NPI', width: 14, format: '@', choices: [] },
    { heading: 'Renewal', width: 12, format: 'yyyy-mm-dd', choices: [] },
    { heading: 'Lesser-of clause', width: 10, format: 'General', choices: YES_NO },
  ],
};

const cells = (...values: readonly (string | number | null)[]): readonly CellChange[] =>
  values.map((value, column) => ({
    column,
    value,
    format: TABLE.columns[column]?.format ?? 'General',
    choices: TABLE.columns[column]?.choices ?? [],
  }));

const headings = new Map<number, Raw>(TABLE.columns.map(({ heading }, column) => [column, heading]));

const newRow = (change: Partial<RowChange> = {}): RowChange => ({
  sheet: 'Contracts',
  table: REGISTER_TABLE,
  area: { top: 0, left: 0, bottom: 1, right: 3 },
  row: null,
  read: { headings, cells: new Map() },
  cells: cells('=Aetna', '0123456789', 46_388, 'Yes'),
  ...change,
});

async function withExcel<T>(work: (excel: ExcelNode) => Promise<T>): Promise<T> {
  const excel = await openExcel(USER);
  try {
    const result = await work(excel);
    expect(excel.office.missing).toEqual([]);
    return result;
  } finally {
    excel.close();
  }
}

const sheetOf = (excel: ExcelNode, name: string) =>
  excel.office.workbook.sheets().find((sheet) => sheet.name === name)!;

const rowOf = (excel: ExcelNode, row: number, name = 'Contracts'): unknown[] =>
  Array.from(
    { length: 5 },
    (_, column) => sheetOf(excel, name).formulaAt(row, column) ?? sheetOf(excel, name).valueAt(row, column),
  );

describe('a new table', () => {
  test('stands on a sheet of its own, with its headings frozen and one blank row', () =>
    withExcel(async ({ workbook, office }) => {
      await workbook.addTable(TABLE);
      const [table] = office.workbook.tables().filter(({ name }) => name === REGISTER_TABLE);
      expect(table?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 3 });
      const sheet = office.workbook.sheets().find(({ name }) => name === 'Contracts')!;
      expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
      expect([0, 1, 2, 3].map((column) => sheet.textAt(0, column))).toEqual(
        TABLE.columns.map(({ heading }) => heading),
      );
      expect([1, 2].map((column) => sheet.numberFormatAt(1, column))).toEqual(['@', 'yyyy-mm-dd']);
      expect(
        [...office.workbook.parts.validations.values()].map(({ area, properties }) => [area.left, properties.rule]),
      ).toEqual([[3, { list: { inCellDropDown: true, source: 'Yes,No,None' } }]]);
      const read = await workbook.read('Contracts', watch());
      expect(readRegister(read)).toMatchObject({ table: REGISTER_TABLE, contracts: [] });
      // The user's from now on: no report takes its place.
      expect((await workbook.sheets()).find(({ name }) => name === 'Contracts')?.ours).toBe(false);
    }));

  test('has the rows that it is given, as text, numbers and blanks, each with its list to pick from', () =>
    withExcel(async (excel) => {
      const { workbook, office } = excel;
      const rows = [
        ['=Aetna', '0123456789', 46_388, 'Yes'],
        ['905', null, null, null],
      ];
      await workbook.addTable({ ...TABLE, rows });
      expect(office.workbook.tables().at(-1)?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
      expect([1, 2].map((row) => rowOf(excel, row).slice(0, 4))).toEqual(rows);
      expect(sheetOf(excel, 'Contracts').numberFormatAt(2, 2)).toBe('yyyy-mm-dd');
      expect([...office.workbook.parts.validations.values()].map(({ area }) => area)).toEqual([
        { top: 1, left: 3, bottom: 2, right: 3 },
      ]);
    }));

  test('is refused where a sheet or a table has its name, and nothing changes', () =>
    withExcel(async ({ workbook, office }) => {
      const before = everythingIn(office.workbook);
      await expect(workbook.addTable({ ...TABLE, sheet: 'fee SCHEDULE' })).rejects.toThrow(
        'There is a sheet “fee SCHEDULE”',
      );
      await expect(workbook.addTable({ ...TABLE, table: 'fees' })).rejects.toThrow('There is a table “fees”');
      expect(everythingIn(office.workbook)).toEqual(before);
    }));
});

describe('a new row', () => {
  test('takes the blank row of a new table, and stands below the last afterwards', () =>
    withExcel(async (excel) => {
      const { workbook, office } = excel;
      await workbook.addTable(TABLE);
      expect(await workbook.putRow(newRow())).toBe(1);
      expect(await workbook.putRow(newRow({ cells: cells('905', null, null, 'No') }))).toBe(2);
      expect(office.workbook.tables().find(({ name }) => name === REGISTER_TABLE)?.area.bottom).toBe(2);
      // Text stays text, whatever it begins with.
      expect(sheetOf(excel, 'Contracts').formulaAt(1, 0)).toBeUndefined();
      expect(rowOf(excel, 1).slice(0, 4)).toEqual(['=Aetna', '0123456789', 46_388, 'Yes']);
      expect(rowOf(excel, 2).slice(0, 4)).toEqual(['905', null, null, 'No']);
      expect([1, 2].map((column) => sheetOf(excel, 'Contracts').numberFormatAt(2, column))).toEqual([
        '@',
        'yyyy-mm-dd',
      ]);
      const lists = [...office.workbook.parts.validations.values()].map(({ area }) => area.top);
      expect(lists).toEqual([1, 2]);
    }));

  test('brings others along: several take the blank row and stand below it, and the table ends with the last', () =>
    withExcel(async (excel) => {
      const { workbook, office } = excel;
      await workbook.addTable(TABLE);
      const three = ['Aetna', 'Cigna', '=Oscar'].flatMap((payer, below) =>
        cells(payer, '01', 46_388 + below, 'No').map((cell) => ({ ...cell, below })),
      );
      expect(await workbook.putRow(newRow({ cells: three }))).toBe(1);
      expect(office.workbook.tables().at(-1)?.area.bottom).toBe(3);
      expect([1, 2, 3].map((row) => rowOf(excel, row).slice(0, 4))).toEqual([
        ['Aetna', '01', 46_388, 'No'],
        ['Cigna', '01', 46_389, 'No'],
        ['=Oscar', '01', 46_390, 'No'],
      ]);
      // A cell of the user's in the second row below leaves no room for three.
      atOnce(sheetOf(excel, 'Contracts').write({ top: 5, left: 1, bottom: 5, right: 1 }, [['mine']]));
      const before = everythingIn(office.workbook);
      await expect(workbook.putRow(newRow({ cells: three }))).rejects.toThrow('B6 on “Contracts” is not empty');
      expect(everythingIn(office.workbook)).toEqual(before);
      expect(await workbook.putRow(newRow({ cells: cells('Humana', null, null, null) }))).toBe(4);
    }));

  test('is refused where something stands below, or where a totals row does', () =>
    withExcel(async ({ workbook, office }) => {
      await workbook.addTable(TABLE);
      await workbook.putRow(newRow());
      const sheet = office.workbook.sheets().find(({ name }) => name === 'Contracts')!;
      atOnce(sheet.write({ top: 2, left: 1, bottom: 2, right: 1 }, [['mine']]));
      const before = everythingIn(office.workbook);
      await expect(workbook.putRow(newRow())).rejects.toThrow('B3 on “Contracts” is not empty');
      const { id } = office.workbook.tables().find(({ name }) => name === REGISTER_TABLE)!;
      expect(everythingIn(office.workbook)).toEqual(before);
      office.workbook.changeTable(id, { showTotals: true });
      await expect(workbook.putRow(newRow())).rejects.toThrow('totals row');
    }));

  test('of a list that is no table stands below the last, and formulas of the user’s own columns fill no row', () =>
    withExcel(async (excel) => {
      const sheet = sheetOf(excel, 'Parley findings');
      atOnce(
        sheet.write({ top: 4, left: 0, bottom: 6, right: 1 }, [
          ['Payer', 'Mine'],
          ['Cigna', { formula: '=A6&"!"' }],
          [null, { formula: '=A7&"!"' }],
        ]),
      );
      const change = newRow({
        sheet: 'Parley findings',
        table: null,
        area: { top: 4, left: 0, bottom: 6, right: 1 },
        read: { headings: new Map([[0, 'Payer']]), cells: new Map() },
        cells: cells('Aetna'),
      });
      expect(await excel.workbook.putRow(change)).toBe(6);
      expect(rowOf(excel, 6, 'Parley findings').slice(0, 2)).toEqual(['Aetna', '=A7&"!"']);
      expect(await excel.workbook.putRow(change)).toBe(7);
    }));
});

describe('a row that is there', () => {
  const prepared = async ({ workbook }: ExcelNode): Promise<void> => {
    await workbook.addTable(TABLE);
    await workbook.putRow(newRow());
  };
  const changed = (more: Partial<RowChange> = {}): RowChange =>
    newRow({
      row: 1,
      read: {
        headings,
        cells: new Map<number, Raw>([
          [0, '=Aetna'],
          [2, 46_388],
        ]),
      },
      cells: [{ column: 2, value: 46_753, format: 'yyyy-mm-dd', choices: [] }],
      ...more,
    });

  test('has only the given cells written, in the format that the user gave them', () =>
    withExcel(async (excel) => {
      await prepared(excel);
      const contracts = excel.office.workbook.sheets().at(-1)!;
      atOnce(contracts.write({ top: 1, left: 3, bottom: 1, right: 3 }, [[{ formula: '="Y"&"es"' }]]));
      Array.from(
        sheetOf(excel, 'Contracts').restyle({ top: 1, left: 2, bottom: 1, right: 2 }, { numberFormat: 'm/d/yyyy' }),
      );
      expect(await excel.workbook.putRow(changed())).toBe(1);
      expect(rowOf(excel, 1).slice(0, 4)).toEqual(['=Aetna', '0123456789', 46_753, '="Y"&"es"']);
      expect(sheetOf(excel, 'Contracts').numberFormatAt(1, 2)).toBe('m/d/yyyy');
    }));

  test.each<[string, (excel: ExcelNode) => void]>([
    [
      'a cell of it',
      (excel) => atOnce(sheetOf(excel, 'Contracts').write({ top: 1, left: 0, bottom: 1, right: 0 }, [['Cigna']])),
    ],
    [
      'a heading',
      (excel) => atOnce(sheetOf(excel, 'Contracts').write({ top: 0, left: 2, bottom: 0, right: 2 }, [['Ends']])),
    ],
    [
      'the table’s place',
      ({ office: { workbook } }) =>
        workbook.changeTable(workbook.tables().at(-1)!.id, { area: { top: 1, left: 0, bottom: 2, right: 3 } }),
    ],
  ])('is refused where somebody changed %s since it was read', (_, meddle) =>
    withExcel(async (excel) => {
      await prepared(excel);
      meddle(excel);
      const before = everythingIn(excel.office.workbook);
      await expect(excel.workbook.putRow(changed())).rejects.toThrow('Somebody changed these cells');
      expect(everythingIn(excel.office.workbook)).toEqual(before);
    }),
  );

  test('is refused where the table is gone, or the sheet protected', () =>
    withExcel(async (excel) => {
      await prepared(excel);
      sheetOf(excel, 'Contracts').protected = true;
      await expect(excel.workbook.putRow(changed())).rejects.toThrow('is protected');
      sheetOf(excel, 'Contracts').protected = false;
      excel.office.workbook.removeTable(excel.office.workbook.tables().at(-1)!.id);
      await expect(excel.workbook.putRow(changed())).rejects.toThrow('no longer there');
    }));
});
