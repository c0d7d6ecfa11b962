import '../univerInNode';
import {
  ICommandService,
  type IMutationInfo,
  type ICellData,
  IUndoRedoService,
  IUniverInstanceService,
  type Worksheet,
} from '@univerjs/presets';
import { FormulaDataModel } from '@univerjs/presets/preset-sheets-core';
import { SheetsFilterService } from '@univerjs/presets/preset-sheets-filter';
import { TableManager } from '@univerjs/presets/preset-sheets-table';
import fc from 'fast-check';
import type { Grid } from '../../../src/workbench/grid/grid';
import {
  changeQuietly,
  PutQuietCells,
  type QuietCells,
  type QuietChange,
} from '../../../src/workbench/grid/quietCells';
import { areaOf } from '../../../src/workbench/host/areas';
import { atOnce } from '../../../src/workbench/host/slices';

type Lines = Record<number, Record<number, ICellData>>;

interface Around {
  readonly shown?: string;
  readonly tables?: readonly unknown[];
  readonly filter?: unknown;
  readonly spills?: Readonly<Record<number, unknown>>;
}

/** A sheet that is not shown, in as much of Univer as quiet changes ask for. */
function open(lines: Lines, { shown = 'other', tables = [], filter, spills = {} }: Around = {}) {
  const sheet = {
    getUnitId: () => 'book',
    getSheetId: () => 'sheet',
    getCellMatrix: () => ({ getMatrix: () => lines }),
  };
  const book = { getActiveSheet: () => ({ getSheetId: () => shown }), getSheetBySheetId: () => sheet };
  const undone: IMutationInfo[] = [];
  const run = (params: unknown): unknown => PutQuietCells.handler({ get } as never, params as QuietCells);
  const services = new Map<unknown, unknown>([
    [IUniverInstanceService, { getUnit: () => book }],
    [ICommandService, { syncExecuteCommand: (_: string, params: unknown) => run(params) }],
    [
      IUndoRedoService,
      { pushUndoRedo: ({ undoMutations }: { undoMutations: IMutationInfo[] }) => undone.push(...undoMutations) },
    ],
    [FormulaDataModel, { getArrayFormulaRange: () => ({ book: { sheet: spills } }) }],
    [TableManager, { getTablesBySubunitId: () => tables }],
    [SheetsFilterService, { getFilterModel: () => filter }],
  ]);
  const get = (token: unknown): unknown => services.get(token);
  const grid = { univer: { __getInjector: () => ({ get }) } } as unknown as Grid;
  return {
    change: (area: ReturnType<typeof areaOf>, change: QuietChange) =>
      atOnce(changeQuietly(grid, sheet as unknown as Worksheet, area, change)),
    undo: () => undone.forEach(({ params }) => run(params)),
  };
}

const TWO_BY_TWO = areaOf(1, 1, 2, 2);
const cell = (row: number, column: number): ICellData => ({ v: `${row},${column}` });

describe('changeQuietly', () => {
  it('puts cells where they belong and leaves those around them', () => {
    const lines: Lines = { 0: { 0: { v: 'before' } }, 1: { 1: { v: 1 }, 3: { v: 'beside' } } };
    expect(open(lines).change(TWO_BY_TWO, (_, row, column) => cell(row, column))).toBe(true);
    expect(lines).toEqual({
      0: { 0: { v: 'before' } },
      1: { 1: { v: '1,1' }, 2: { v: '1,2' }, 3: { v: 'beside' } },
      2: { 1: { v: '2,1' }, 2: { v: '2,2' } },
    });
  });

  it('takes cells away where nothing is to be there', () => {
    const lines: Lines = { 1: { 1: { v: 1 }, 2: { v: 2 } } };
    open(lines).change(TWO_BY_TWO, (held, _, column) => (column === 1 ? null : (held ?? null)));
    expect(lines[1]).toEqual({ 2: { v: 2 } });
  });

  it.each<[string, Lines, Around]>([
    ['the sheet that is shown', {}, { shown: 'sheet' }],
    ['a sheet with a table', {}, { tables: ['a table'] }],
    ['a sheet with a filter', {}, { filter: {} }],
    ['a sheet with results that spill', {}, { spills: { 1: {} } }],
    ['cells of which one has a formula', { 2: { 2: { v: 3, f: '=1+2' } } }, {}],
    ['cells of which one shares a formula', { 1: { 1: { v: 3, si: 'shared' } } }, {}],
  ])('leaves %s to the grid, and changes nothing', (_, lines, around) => {
    const before = structuredClone(lines);
    expect(open(lines, around).change(TWO_BY_TWO, cell as never)).toBe(false);
    expect(lines).toEqual(before);
  });

  it('changes nothing where the last cell is to be left to the grid', () => {
    const lines: Lines = { 1: { 1: { v: 1 } } };
    const change: QuietChange = (_, row, column) => (row === 2 && column === 2 ? undefined : cell(row, column));
    expect(open(lines).change(TWO_BY_TWO, change)).toBe(false);
    expect(lines).toEqual({ 1: { 1: { v: 1 } } });
  });

  it('is undone to what was there, cell by cell', () => {
    const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer()), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (held, given) => {
        const lines: Lines = {};
        for (const [row, column, v] of held) (lines[row] ??= {})[column] = { v };
        const before = structuredClone(lines);
        const { change, undo } = open(lines);
        change(areaOf(0, 0, 4, 4), (_, row, column) => {
          const found = given.find(([atRow, atColumn]) => atRow === row && atColumn === column);
          return found ? { v: found[2] } : null;
        });
        undo();
        const filled = Object.fromEntries(Object.entries(lines).filter(([, line]) => Object.keys(line).length > 0));
        expect(filled).toEqual(before);
      }),
    );
  });
});
