import '../univerInNode';
import type { ICellData } from '@univerjs/presets';
import type { Grid } from '../../../src/workbench/grid/grid';

/** Univer's mutations by their names; where they are defined draws on a canvas. */
const MUTATIONS = {
  InsertSheetMutation: { id: 'sheet.mutation.insert-sheet' },
  RemoveSheetMutation: { id: 'sheet.mutation.remove-sheet' },
  SetRangeValuesMutation: { id: 'sheet.mutation.set-range-values' },
};
jest.doMock('@univerjs/presets/preset-sheets-core', () => ({
  ...jest.requireActual<object>('@univerjs/engine-formula'),
  ...MUTATIONS,
}));

type Tell = (id: string, params: object) => void;

/** A workbook of sheets with formulas, and how often each of them was looked through. */
async function open(sheets: Record<string, Record<number, Record<number, { f: string }>>>) {
  const { ICommandService, IUniverInstanceService } = await import('@univerjs/presets');
  const { FormulaDataModel } = await import('@univerjs/presets/preset-sheets-core');
  const { rememberFormulas } = await import('../../../src/workbench/grid/knownFormulas');
  const looked: string[] = [];
  let told: Tell = () => undefined;
  const model = {
    getSheetFormulaData: (_: string, id: string) => {
      looked.push(id);
      return structuredClone(sheets[id]);
    },
    getFormulaData: (): unknown => undefined,
  };
  const book = {
    getUnitId: () => 'book',
    getSheets: () => Object.keys(sheets).map((id) => ({ getSheetId: () => id })),
  };
  const services = new Map<unknown, unknown>([
    [FormulaDataModel, model],
    [IUniverInstanceService, { getAllUnitsForType: () => [book], unitDisposed$: { subscribe: () => undefined } }],
    [
      ICommandService,
      {
        onCommandExecuted: (listener: (command: { id: string; params: object }) => void) => {
          told = (id, params) => listener({ id, params: { unitId: 'book', ...params } });
        },
      },
    ],
  ]);
  rememberFormulas({
    univer: { __getInjector: () => ({ get: (token: unknown) => services.get(token) }) },
  } as unknown as Grid);
  return { ask: () => model.getFormulaData(), looked, tell: ((id, params) => told(id, params)) as Tell };
}

const SHEETS = { fees: { 0: { 0: { f: '=1+1' } } }, notes: {} };
const write = (cell: ICellData | null, row = 0): object => ({ subUnitId: 'fees', cellValue: { [row]: { 0: cell } } });

describe('rememberFormulas', () => {
  it('looks through each sheet once, whatever is calculated', async () => {
    const { ask, looked } = await open(SHEETS);
    expect(ask()).toEqual({ book: SHEETS });
    expect(ask()).toEqual({ book: SHEETS });
    expect(looked).toEqual(['fees', 'notes']);
  });

  it('hands out what the engine may add to', async () => {
    const { ask } = await open(SHEETS);
    const given = ask() as { book: typeof SHEETS };
    given.book.fees[0][0] = { f: '=2+2' };
    expect(ask()).toEqual({ book: SHEETS });
  });

  it.each<[string, ICellData | null, number]>([
    ['a formula comes', { f: '=3' }, 5],
    ['a formula becomes another', { f: '=3' }, 0],
    ['a formula makes way for a value', { v: 3, f: null }, 0],
    ['a formula is emptied', null, 0],
  ])('looks again where %s', async (_, cell, row) => {
    const { ask, looked, tell } = await open(SHEETS);
    ask();
    tell(MUTATIONS.SetRangeValuesMutation.id, write(cell, row));
    ask();
    expect(looked).toEqual(['fees', 'notes', 'fees']);
  });

  it('does not look again where values change, or looks', async () => {
    const { ask, looked, tell } = await open(SHEETS);
    ask();
    tell(MUTATIONS.SetRangeValuesMutation.id, write({ v: 3, f: null }, 5));
    tell(MUTATIONS.SetRangeValuesMutation.id, write({ s: 'bold' }));
    ask();
    expect(looked).toEqual(['fees', 'notes']);
  });

  it('looks again through a sheet that comes or goes, and through all where rows move', async () => {
    const { ask, looked, tell } = await open(SHEETS);
    ask();
    tell(MUTATIONS.RemoveSheetMutation.id, { subUnitId: 'notes' });
    ask();
    expect(looked.splice(0)).toEqual(['fees', 'notes', 'notes']);
    tell('sheet.mutation.insert-row', { subUnitId: 'notes' });
    ask();
    expect(looked).toEqual(['fees', 'notes']);
  });
});
