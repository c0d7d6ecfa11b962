import { convertArgument } from '../../../src/workbench/host/convertArgument';
import { lift } from '../../../src/workbench/host/lift';
import { shapeArguments } from '../../../src/workbench/host/shapeArguments';
import type { Argument, FunctionParameter, RichNumber } from '../../../src/workbench/host/types';

const parameter = (more: Partial<FunctionParameter>): FunctionParameter => ({
  name: 'p',
  description: '',
  optional: true,
  choices: [],
  matrix: false,
  ...more,
});
const card: RichNumber = { type: 'Double', basicValue: 95.5, properties: {} };
const VALUE = { type: 'Error', code: '#VALUE!' };
const NOT_AVAILABLE = { type: 'Error', code: '#N/A' } as const;

test.each([
  [90837, 'string', '90837'],
  [true, 'string', 'TRUE'],
  ['12.5', 'number', 12.5],
  ['twelve', 'number', VALUE],
  ['', 'number', VALUE],
  [true, 'number', 1],
  [0, 'boolean', false],
  ['true', 'boolean', true],
  ['yes', 'boolean', VALUE],
  [card, 'number', 95.5],
  [card, 'any', card],
  [null, 'number', null],
] as const)('makes of %p as %s: %p', (cell, type, expected) => {
  expect(convertArgument(cell, type)).toEqual(expected);
});

test('omitted arguments are null, one cell for rows is one row, and too many arguments pass', () => {
  const parameters = [parameter({ type: 'string' }), parameter({ matrix: true }), parameter({})];
  expect(shapeArguments([90837, 1], parameters)).toEqual(['90837', [[1]], null]);
  expect(shapeArguments([1, [[2, 3]], 4, 5], parameters)).toEqual(['1', [[2, 3]], 4, 5]);
});

test('a repeating parameter gathers what is left, and is there even with nothing to gather', () => {
  const parameters = [parameter({}), parameter({ repeating: true, type: 'number' })];
  expect(shapeArguments(['a', 1, '2'], parameters)).toEqual(['a', [1, 2]]);
  expect(shapeArguments(['a'], parameters)).toEqual(['a', []]);
});

test('an argument that cannot be converted answers for the function, wherever it is', () => {
  expect(shapeArguments([1, 'x'], [parameter({}), parameter({ type: 'number' })])).toEqual(VALUE);
  expect(shapeArguments([[[1, 'x']]], [parameter({ type: 'number', matrix: true })])).toEqual(VALUE);
});

test('an error is the answer, unless the functions take errors and the parameter any value', () => {
  const parameters = [parameter({ matrix: true }), parameter({ type: 'string' })];
  expect(shapeArguments([[[1, NOT_AVAILABLE]]], parameters)).toEqual(NOT_AVAILABLE);
  expect(shapeArguments([[[1, NOT_AVAILABLE]], 'x'], parameters, true)).toEqual([[[1, NOT_AVAILABLE]], 'x']);
  expect(shapeArguments([NOT_AVAILABLE, 'x'], parameters, true)).toEqual([[[NOT_AVAILABLE]], 'x']);
  expect(shapeArguments([1, NOT_AVAILABLE], parameters, true)).toEqual(NOT_AVAILABLE);
});

describe('rows for a parameter of one cell', () => {
  const call = (...args: Argument[]): Parameters<typeof lift>[0] => ({ name: 'F', args, address: 'Sheet1!A1' });

  test('ask once a cell and spill in the same shape', () => {
    const lifted = lift(call([[1], [2]], 'x'), [parameter({}), parameter({})]);
    expect(lifted?.calls.map(({ args }) => args)).toEqual([
      [1, 'x'],
      [2, 'x'],
    ]);
    expect(lifted?.result([10, 20])).toEqual([[10], [20]]);
  });

  test('go side by side: a row with a column makes a table, and what runs out is #N/A', () => {
    const table = lift(call([[1], [2]], [['a', 'b']]), [parameter({}), parameter({})]);
    expect(table?.calls.map(({ args }) => args)).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, 'a'],
      [2, 'b'],
    ]);
    const uneven = lift(call([[1], [2], [3]], [['a'], ['b']]), [parameter({}), parameter({})]);
    expect(uneven?.calls).toHaveLength(2);
    expect(uneven?.result([10, 20])).toEqual([[10], [20], [NOT_AVAILABLE]]);
  });

  test('show #VALUE! where a cell would have to hold rows itself', () => {
    const lifted = lift(call([[1, 2]]), [parameter({})]);
    expect(lifted?.result([[[1, 2]], 3])).toEqual([[VALUE, 3]]);
  });

  test('are no matter where rows are declared, or nothing is', () => {
    expect(lift(call([[1, 2]]), [parameter({ matrix: true })])).toBeUndefined();
    expect(lift(call([[1, 2]]), [])).toBeUndefined();
  });
});
