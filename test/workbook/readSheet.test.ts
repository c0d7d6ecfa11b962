import { everythingIn, type ExcelNode, openExcel, USER, watch } from './excelNode';

let excel: ExcelNode;
beforeEach(async () => {
  excel = await openExcel([
    ...USER,
    { name: 'Hidden', visibility: 'Hidden', rows: [['x']] },
    { name: 'Empty' },
    {
      name: 'Below',
      at: 'C5',
      rows: [
        ['Code', 'Rate'],
        [90837, 100],
      ],
      merges: ['C5:D5'],
    },
  ]);
});
afterEach(() => {
  expect(excel.office.missing).toEqual([]);
  excel.close();
});

describe('a workbook read', () => {
  test('lists its sheets with their cells, those that are hidden too', async () => {
    expect(await excel.workbook.sheets()).toEqual([
      { name: 'Fee schedule', cells: 12, hidden: false, ours: false, looksOurs: false },
      { name: 'Parley findings', cells: 1, hidden: false, ours: false, looksOurs: false },
      { name: 'Hidden', cells: 1, hidden: true, ours: false, looksOurs: false },
      { name: 'Empty', cells: 0, hidden: false, ours: false, looksOurs: false },
      { name: 'Below', cells: 4, hidden: false, ours: false, looksOurs: false },
    ]);
  });

  test.each<[string, (api: string) => boolean]>([
    ['without its mark', () => true],
    ['whose mark this Excel cannot read', (api) => api !== '1.12'],
  ])('tells a report %s from a sheet of the user’s by its name and its title', async (_, isSupported) => {
    excel.close();
    excel = await openExcel([
      ...USER,
      { name: 'Parley rates 2', rows: [['Every rate beside its benchmark'], [], ['Payer']] },
      { name: 'Parley findings (2)', rows: [['What the audit found']] },
      { name: 'Parley payers', rows: [['Rates of my own']] },
    ]);
    jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((_set, api) => isSupported(String(api)));
    const looks = (await excel.workbook.sheets()).map(({ name, ours, looksOurs }) => [name, ours, looksOurs]);
    expect(looks).toEqual([
      ['Fee schedule', false, false],
      ['Parley findings', false, false],
      ['Parley rates 2', false, true],
      ['Parley findings (2)', false, true],
      ['Parley payers', false, false],
    ]);
  });

  test('gives cells with their table and what is hidden', async () => {
    const sheet = await excel.workbook.read('Fee schedule', watch());
    expect(sheet.rows.map((row) => row[0])).toEqual(['Code', 90837, '90834-95', 'H0015']);
    expect(sheet).toMatchObject({
      top: 0,
      left: 0,
      tables: [{ name: 'Fees', area: { top: 0, left: 0, bottom: 3, right: 2 } }],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([2]),
    });
  });

  test('gives cells with their place and merged areas', async () => {
    const sheet = await excel.workbook.read('Below', watch());
    expect(sheet).toMatchObject({ top: 4, left: 2, merges: [{ top: 4, left: 2, bottom: 4, right: 3 }] });
  });

  test('gives long texts in pieces that Excel can carry', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, 'y'.repeat(30_000)]);
    excel.close();
    excel = await openExcel([{ name: 'Long', rows }]);
    const shares: number[] = [];
    const sheet = await excel.workbook.read('Long', { ...watch(), progress: (share) => shares.push(share) });
    // 400 × 30,000 characters are 12 MB, and one answer takes 5.
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    expect(sheet.rows).toEqual(rows);
  });

  test('gives nothing of an empty sheet', async () => {
    expect((await excel.workbook.read('Empty', watch())).rows).toEqual([]);
  });

  test('that has lost a sheet says so', async () => {
    await expect(excel.workbook.read('Gone', watch())).rejects.toThrow('no longer there');
  });

  test('is not read on once cancelled', async () => {
    const cancel = new AbortController();
    cancel.abort();
    await expect(excel.workbook.read('Fee schedule', watch(cancel.signal))).rejects.toThrow('abort');
  });

  test('shows a cell', async () => {
    await excel.workbook.select({ sheet: 'Below', row: 5, column: 3 });
    const below = excel.office.workbook.sheets().find(({ name }) => name === 'Below')!;
    expect(excel.office.workbook.activeSheetId()).toBe(below.id);
  });

  test('keeps what is to be remembered, and knows nothing of what is not', async () => {
    expect(await excel.workbook.recall('mappings')).toBeUndefined();
    await excel.workbook.remember('mappings', [{ sheet: 'Fee schedule' }]);
    await excel.workbook.remember('mappings', [{ sheet: 'Below' }]);
    expect(await excel.workbook.recall('mappings')).toEqual([{ sheet: 'Below' }]);
  });
});

describe('a column beside the user’s table', () => {
  const flag = { sheet: 'Fee schedule', firstRow: 0, column: 3, values: ['Flag', 97.09, '=1+1', null], format: '0.00' };

  test('is written into empty cells', async () => {
    await excel.workbook.flag(flag, watch());
    const [sheet] = excel.office.workbook.sheets();
    expect([0, 1, 2, 3].map((row) => sheet!.formulaAt(row, 3) ?? sheet!.valueAt(row, 3))).toEqual([
      'Flag',
      97.09,
      '=1+1',
      null,
    ]);
    expect(sheet!.formulaAt(2, 3)).toBeUndefined();
  });

  test('is refused where something stands, by the name of the cell', async () => {
    const before = everythingIn(excel.office.workbook);
    await expect(excel.workbook.flag({ ...flag, column: 1 }, watch())).rejects.toThrow('B1 is not empty');
    expect(everythingIn(excel.office.workbook)).toEqual(before);
  });

  test('is refused where flags stand already, in words that say what to do', async () => {
    await excel.workbook.flag(flag, watch());
    const before = everythingIn(excel.office.workbook);
    await expect(excel.workbook.flag(flag, watch())).rejects.toThrow(
      'Flags stand in D1:D4 that were not there when Parley looked, so nothing was written.',
    );
    expect(everythingIn(excel.office.workbook)).toEqual(before);
  });

  test('is refused on a protected sheet, by its name', async () => {
    excel.office.workbook.sheets()[0]!.protected = true;
    await expect(excel.workbook.flag(flag, watch())).rejects.toThrow('“Fee schedule” is protected');
  });

  test.each(['error', 'halfway', 'activityLimit', 'protected'] as const)(
    'is taken back where it fails (%s)',
    async (fault) => {
      const before = JSON.stringify(everythingIn(excel.office.workbook));
      excel.office.faults.failAt(2, fault);
      await expect(excel.workbook.flag(flag, watch())).rejects.toThrow();
      expect(JSON.stringify(everythingIn(excel.office.workbook))).toBe(before);
    },
  );
});
