import type { FunctionMetadata, FunctionResult } from '../../../src/workbench/host/types';
import { createOfficeNode, type OfficeNode } from '../../support/officeNode';

const metadata = (name: string, more: Partial<FunctionMetadata> = {}): FunctionMetadata => ({
  name,
  description: '',
  helpUrl: '',
  parameters: [],
  ...more,
});
const rows = { name: 'rows', description: '', optional: false, choices: [], matrix: true };
const one = { ...rows, name: 'one', matrix: false };

let office: OfficeNode;

beforeAll(async () => {
  office = await createOfficeNode({
    functions: [
      metadata('DOUBLE', { parameters: [rows] }),
      metadata('TRIPLE', { parameters: [one] }),
      metadata('WHERE', { options: { requiresAddress: true } }),
      metadata('NEVER', { options: { cancelable: true } }),
      metadata('TICK', { options: { stream: true } }),
      metadata('UNASSOCIATED'),
    ],
  });
  office.associate('ADD', (first: number, second: number) => first + second);
});

afterAll(() => office.close());

const call = async (name: string, ...args: never[]): Promise<FunctionResult | undefined> =>
  (await office.call([{ name, args, address: 'Sheet1!C3' }]))[0];
/** The library's error is one, though its type does not say so. */
const cellError = (code: CustomFunctions.ErrorCode, message?: string): Error =>
  new office.window.CustomFunctions.Error(code, message) as unknown as Error;
const given = (...args: unknown[]): never[] => args as never[];

test('calls a function through the library and back', async () => {
  expect(await call('ADD', ...given(2, 3))).toBe(5);
});

test('passes rows and spills rows', async () => {
  office.associate('DOUBLE', (cells: number[][]) => cells.map((row) => row.map((cell) => cell * 2)));
  expect(await call('DOUBLE', ...given([[1, 2]]))).toEqual([[2, 4]]);
  expect(await call('DOUBLE', ...given(4))).toEqual([[8]]);
});

test('asks a function of one cell once for each cell', async () => {
  office.associate('TRIPLE', (cell: number) => cell * 3);
  expect(await call('TRIPLE', ...given([[1], [2]]))).toEqual([[3], [6]]);
});

test('hands a thrown error’s own words to the cell, at once or later', async () => {
  const { ErrorCode } = office.window.CustomFunctions;
  office.associate('THROW', () => {
    throw cellError(ErrorCode.notAvailable, 'No rate in 2026');
  });
  office.associate('REJECT', () => Promise.reject(cellError(ErrorCode.invalidValue, 'Not a code')));
  expect(await call('THROW')).toEqual({ type: 'Error', code: '#N/A', message: 'No rate in 2026' });
  expect(await call('REJECT')).toEqual({ type: 'Error', code: '#VALUE!', message: 'Not a code' });
});

test('keeps errors and evidence in the cells they belong to', async () => {
  const { ErrorCode } = office.window.CustomFunctions;
  const card = { type: 'Double', basicValue: 2, properties: { Source: 'x' } };
  office.associate('MIXED', () => [
    [card, cellError(ErrorCode.divisionByZero), cellError(ErrorCode.notAvailable, 'why')],
  ]);
  expect(await call('MIXED')).toEqual([
    [card, { type: 'Error', code: '#DIV/0!' }, { type: 'Error', code: '#N/A', message: 'why' }],
  ]);
});

test('passes a rich number whole where the function asks for anything', async () => {
  office.associate('LOOK', (value: unknown) => JSON.stringify(value));
  const card = { type: 'Double', basicValue: 2, properties: { Source: 'x' } };
  expect(await call('LOOK', ...given(card))).toBe(JSON.stringify(card));
});

test('tells the calling cell only to a function that asks for it', async () => {
  const where = (invocation: CustomFunctions.Invocation): string => invocation.address ?? 'nowhere';
  office.associate('WHERE', where);
  office.associate('ELSEWHERE', where);
  expect(await call('WHERE')).toBe('Sheet1!C3');
  expect(await call('ELSEWHERE')).toBe('nowhere');
});

test('shows #NAME? for a function nobody declared and #VALUE! for one nobody associated', async () => {
  expect(await call('UNKNOWN')).toEqual({ type: 'Error', code: '#NAME?' });
  expect(await call('UNASSOCIATED')).toEqual({ type: 'Error', code: '#VALUE!' });
});

test('says so where a function has an option the workbench does not play', async () => {
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const message = 'The option stream of TICK is not played by the workbench yet';
  expect(await call('TICK')).toEqual({ type: 'Error', code: '#VALUE!', message });
  expect(office.missing).toContain('The option stream of TICK');
  expect(complained).toHaveBeenCalledWith(message);
  complained.mockRestore();
});

test('answers ten thousand calls in one turn, each its own', async () => {
  const calls = Array.from({ length: 10_000 }, (_, i) => ({ name: 'ADD', args: [i, 1], address: 'Sheet1!A1' }));
  expect(await office.call(calls)).toEqual(calls.map((_, i) => i + 1));
});

test('tells a cancelable function that nobody waits any more', async () => {
  let canceled: () => void;
  const told = new Promise<void>((resolve) => (canceled = resolve));
  const abandon = new AbortController();
  office.associate('NEVER', (invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = canceled;
    setImmediate(() => abandon.abort());
    return new Promise(() => undefined);
  });
  await expect(office.call([{ name: 'NEVER', args: [], address: 'Sheet1!A1' }], abandon.signal)).rejects.toThrow();
  await told;
});

test('gives the library’s own proxies over the host’s workbook', async () => {
  const names = await office.window.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Sheet1']);
});
