import '../univerInNode';
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/presets/preset-sheets-core';
import { AddinFunction, AWAITED } from '../../../src/workbench/grid/addinFunction';
import { noteOfCell } from '../../../src/workbench/grid/cellNote';
import { PendingCalls } from '../../../src/workbench/grid/pendingCalls';
import type { FunctionCall, FunctionMetadata, FunctionResult } from '../../../src/workbench/host/types';

const parameter = (name: string, optional = false) => ({ name, description: '', optional, choices: [] });
const METADATA: FunctionMetadata = {
  name: 'RATE',
  description: '',
  helpUrl: '',
  parameters: [parameter('code'), parameter('region', true)],
};
const tick = () => new Promise((resolve) => setTimeout(resolve));

function setUp(answer: (call: FunctionCall) => FunctionResult) {
  const sent: FunctionCall[] = [];
  const host = {
    namespace: 'PARLEY',
    functions: [METADATA],
    call: (calls: readonly FunctionCall[]) => {
      sent.push(...calls);
      return Promise.resolve(calls.map(answer));
    },
  };
  const calls = new PendingCalls(host, () => undefined);
  const rate = new AddinFunction('PARLEY', METADATA, calls, () => 'Fee schedule');
  rate.setRefInfo('book', 'sheet-1', 2, 2);
  const asked = async (...args: BaseValueObject[]): Promise<BaseValueObject> => {
    rate.calculate(...args);
    calls.flush();
    await tick();
    return rate.calculate(...args);
  };
  return { rate, calls, sent, asked };
}

const range = (rows: readonly (readonly BaseValueObject[])[]) =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => [...row]),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
const number = (value: number) => NumberValueObject.create(value);
const text = (value: string) => StringValueObject.create(value);

describe('AddinFunction', () => {
  it('passes arguments as Excel does: blanks and omitted ones as null, text as text, ranges as rows', async () => {
    const { asked, sent } = setUp(() => 1);
    await asked(
      range([
        [number(1), NullValueObject.create()],
        [text('90837'), number(2)],
      ]),
    );
    expect(sent).toEqual([
      {
        name: 'RATE',
        args: [
          [
            [1, null],
            ['90837', 2],
          ],
          null,
        ],
        address: "'Fee schedule'!C3",
      },
    ]);
  });

  it('passes a reference to one cell as its value', async () => {
    const { asked, sent } = setUp(() => 1);
    await asked(range([[text('90837')]]), text('TX'));
    expect(sent[0]?.args).toEqual(['90837', 'TX']);
  });

  it('answers with the error in its arguments and asks nobody', () => {
    const { rate, calls } = setUp(() => 1);
    const error = ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
    expect(rate.calculate(range([[number(1)], [error]])).getValue()).toBe('#DIV/0!');
    expect(calls.idle).toBe(true);
  });

  it('is awaited at first, and keeps its value while a changed call is under way', async () => {
    const { rate, asked } = setUp(({ args }) => `rate of ${JSON.stringify(args[0])}`);
    expect(rate.calculate(text('a')).getValue()).toBe(AWAITED);
    await asked(text('a'));
    expect(rate.calculate(text('b')).getValue()).toBe('rate of "a"');
    expect((await asked(text('b'))).getValue()).toBe('rate of "b"');
  });

  it('gives a rich number as a number with its evidence and format', async () => {
    const rich = { type: 'Double', basicValue: 150.5, numberFormat: '$0.00', properties: { Year: 2026 } } as const;
    const value = await setUp(() => rich).asked(text('a'));
    expect([value.isNumber(), value.getValue(), value.getPattern()]).toEqual([true, 150.5, '$0.00']);
    expect(noteOfCell(value.getCustomData(), 150.5)?.properties).toEqual({ Year: 2026 });
    expect(noteOfCell(value.getCustomData(), 7)).toBeUndefined();
  });

  it('keeps each error its own message', async () => {
    const { asked } = setUp(({ args }) => ({
      type: 'Error',
      code: '#N/A',
      message: `Nothing for ${JSON.stringify(args[0])}.`,
    }));
    const [a, b] = [await asked(text('a')), await asked(text('b'))];
    expect(noteOfCell(a.getCustomData(), '#N/A')?.message).toBe('Nothing for "a".');
    expect(noteOfCell(b.getCustomData(), '#N/A')?.message).toBe('Nothing for "b".');
  });

  it('spills rows', async () => {
    const value = await setUp(() => [
      [1, 'x'],
      [null, true],
    ]).asked(text('a'));
    expect(value instanceof ArrayValueObject && value.toValue()).toEqual([
      [1, 'x'],
      ['', true],
    ]);
  });

  it('says how many arguments it takes', () => {
    const value = setUp(() => 1).rate.calculate();
    expect(noteOfCell(value.getCustomData(), '#VALUE!')?.message).toBe(
      'PARLEY.RATE takes 1 to 2 arguments; the formula gives 0.',
    );
  });
});
