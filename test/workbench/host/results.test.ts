import { functionResult } from '../../../src/workbench/host/results';

const succeeded = (value: unknown): unknown => functionResult([1, true, value]);
const failed = (message: unknown, code: number): unknown => functionResult([1, false, message, code]);

test.each([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [2, '#VALUE!'],
  [3, '#VALUE!'],
  [0, '#VALUE!'],
  [10, '#NAME?'],
])('shows the library’s error %i as %s', (code, shown) => {
  expect(failed('', code)).toEqual({ type: 'Error', code: shown });
});

test('shows the add-in’s own words, and no others', () => {
  expect(failed('No rate', 1)).toEqual({ type: 'Error', code: '#N/A', message: 'No rate' });
  expect(failed('at stack line 3', 2)).toEqual({ type: 'Error', code: '#VALUE!' });
});

test.each<[unknown, string]>([
  [[], 'no rows'],
  [[1, 2], 'cells without rows'],
  [[[]], 'a row without cells'],
])('shows #VALUE! for %j: %s', (value) => {
  expect(succeeded(value)).toEqual({ type: 'Error', code: '#VALUE!' });
});

test('reads values that have a type of their own', () => {
  const values = [
    { type: 'String', basicValue: 'text' },
    { type: 'Boolean', basicValue: true },
    { type: 'Empty' },
    { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' },
  ];
  const number = { type: 'Double', basicValue: 0.5, numberFormat: '0%', properties: {} };
  expect(succeeded([values])).toEqual([['text', true, null, number]]);
});

test('says what it cannot show yet', () => {
  const message = 'The workbench cannot show a WebImage value yet';
  expect(succeeded({ type: 'WebImage' })).toEqual({ type: 'Error', code: '#VALUE!', message });
});
