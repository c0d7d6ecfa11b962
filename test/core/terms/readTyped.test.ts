import { readTypedTarget, readTypedThreshold, USUAL_TERMS } from '../../../src/core/terms';

/** The share of 1, or the kind of failure. */
const outcome = (read: typeof readTypedTarget, typed: string): number | string => {
  const result = read(typed);
  return result.ok ? result.value : result.failure.kind;
};

test.each([
  ['120%', 1.2],
  ['120', 1.2],
  ['1.2', 1.2],
  ['1.1', 1.1],
  [' 112.5 % ', 1.125],
  ['.85', 0.85],
  ['9%', 0.09],
  ['5', 5],
  ['20', 0.2],
  ['1000', 10],
  ['5.1', 'percentAmbiguous'],
  ['10', 'percentAmbiguous'],
  ['19.9', 'percentAmbiguous'],
  ['0', 'targetUnreadable'],
  ['0%', 'targetUnreadable'],
  ['-5', 'targetUnreadable'],
  ['1001%', 'targetUnreadable'],
  ['1,2', 'targetUnreadable'],
  ['a lot', 'targetUnreadable'],
  ['', 'targetUnreadable'],
])('a target of %p is %p', (typed, expected) => {
  expect(outcome(readTypedTarget, typed)).toBe(expected);
});

test.each([
  ['2%', 0.02],
  ['2', 0.02],
  ['2.5 %', 0.025],
  ['0', 0],
  ['0%', 0],
  ['0.02%', 0.0002],
  ['1', 0.01],
  ['100', 1],
  ['0.02', 'percentAmbiguous'],
  ['.5', 'percentAmbiguous'],
  ['101', 'thresholdUnreadable'],
  ['-1', 'thresholdUnreadable'],
  ['2 percent', 'thresholdUnreadable'],
  ['', 'thresholdUnreadable'],
])('a threshold of %p is %p', (typed, expected) => {
  expect(outcome(readTypedThreshold, typed)).toBe(expected);
});

test('what is usual can be read', () => {
  expect(outcome(readTypedTarget, USUAL_TERMS.target)).toBe(1.2);
  expect(outcome(readTypedThreshold, USUAL_TERMS.threshold)).toBe(0.02);
});
