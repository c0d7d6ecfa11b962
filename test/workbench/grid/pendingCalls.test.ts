import type { FunctionCall, FunctionHost, FunctionResult } from '../../../src/workbench/host/types';
import { type CellPosition, PendingCalls } from '../../../src/workbench/grid/pendingCalls';

const cell = (row: number): CellPosition => ({ unitId: 'book', sheetId: 'sheet', row, column: 0 });
const call = (code: string, row = 0): FunctionCall => ({ name: 'RATE', args: [code], address: `Sheet1!A${row + 1}` });

function hostOf(answer: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>): FunctionHost {
  return { namespace: 'PARLEY', functions: [], call: answer };
}

const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('PendingCalls', () => {
  it('sends all calls of a turn in one message and names the cells that waited', async () => {
    const sent: string[][] = [];
    const answered: number[][] = [];
    const calls = new PendingCalls(
      hostOf((batch) => {
        sent.push(batch.map(({ args }) => args[0] as string));
        return Promise.resolve(batch.map(({ args }) => `rate of ${args[0] as string}`));
      }),
      (cells) => answered.push(cells.map(({ row }) => row)),
    );
    expect([calls.ask(call('a'), cell(0)), calls.ask(call('b'), cell(1))]).toEqual([undefined, undefined]);
    calls.flush();
    expect(calls.idle).toBe(false);
    await tick();
    expect({ sent, answered, idle: calls.idle }).toEqual({ sent: [['a', 'b']], answered: [[0, 1]], idle: true });
    expect(calls.ask(call('a'), cell(0))).toBe('rate of a');
  });

  it('asks once for cells with the same call, even when the answer is under way', async () => {
    let count = 0;
    const answered: number[] = [];
    const calls = new PendingCalls(
      hostOf((batch) => {
        count += batch.length;
        return Promise.resolve(batch.map(() => 1));
      }),
      (cells) => answered.push(...cells.map(({ row }) => row)),
    );
    calls.ask(call('a'), cell(0));
    calls.ask(call('a'), cell(1));
    calls.flush();
    calls.ask(call('a'), cell(2));
    calls.flush();
    await tick();
    expect({ count, answered }).toEqual({ count: 1, answered: [0, 1, 2] });
  });

  it('asks for every cell when the function wants its address', async () => {
    const addresses: string[] = [];
    const calls = new PendingCalls(
      hostOf((batch) => {
        addresses.push(...batch.map(({ address }) => address));
        return Promise.resolve(batch.map(() => 1));
      }),
      () => undefined,
    );
    calls.ask(call('a', 0), cell(0), true);
    calls.ask(call('a', 1), cell(1), true);
    calls.flush();
    await tick();
    expect(addresses).toEqual(['Sheet1!A1', 'Sheet1!A2']);
  });

  it('asks anew what it forgot, and takes no answer to what was asked before', async () => {
    const answers: ((results: readonly FunctionResult[]) => void)[] = [];
    const answered: number[][] = [];
    const calls = new PendingCalls(
      hostOf(() => new Promise((resolve) => answers.push(resolve))),
      (cells) => answered.push(cells.map(({ row }) => row)),
    );
    calls.ask(call('a'), cell(0));
    calls.flush();
    calls.forget();
    calls.ask(call('a'), cell(0));
    calls.flush();
    answers[0]!(['old']);
    await tick();
    expect(calls.ask(call('a'), cell(0))).toBeUndefined();
    answers[1]!(['new']);
    await tick();
    expect(calls.ask(call('a'), cell(0))).toBe('new');
    expect({ asked: answers.length, answered, idle: calls.idle }).toEqual({
      asked: 2,
      answered: [[0], [0, 0]],
      idle: true,
    });
  });

  it('gives every waiting cell the reason when the add-in fails, and does not ask again by itself', async () => {
    const calls = new PendingCalls(
      hostOf(() => Promise.reject(new Error('The page was closed.'))),
      () => undefined,
    );
    calls.ask(call('a'), cell(0));
    calls.flush();
    await tick();
    expect(calls.ask(call('a'), cell(0))).toEqual({ type: 'Error', code: '#VALUE!', message: 'The page was closed.' });
  });

  it('tells a number from the same digits as text', () => {
    const calls = new PendingCalls(
      hostOf(() => new Promise(() => undefined)),
      () => undefined,
    );
    calls.ask({ name: 'RATE', args: [1], address: 'A1' }, cell(0));
    calls.ask({ name: 'RATE', args: ['1'], address: 'A1' }, cell(0));
    expect(Reflect.get(calls, 'queued')).toHaveProperty('size', 2);
  });
});
