import { ELEMENT_KEYS, readWeights, USUAL_WEIGHTS } from '../../../../src/core/contracts';

test('reads elements by name or key, numbers or percentages, and leaves out blanks', () => {
  expect(
    readWeights([
      ['Element', 'Weight'],
      ['Escalator', 10],
      ['take-back', null],
      ['cleanClaim', '5%'],
      [null, 3],
    ]),
  ).toEqual({ ok: true, value: { escalator: 10, cleanClaim: 5 } });
});

test('a sheet of the usual weights reads as all of them', () => {
  const read = readWeights(USUAL_WEIGHTS.map(({ name, weight }) => [name, weight]));
  expect(read.ok && Object.keys(read.value)).toEqual(ELEMENT_KEYS);
});

test.each([[-1], ['much'], [Infinity], [true]])('%s is no weight', (weight) => {
  expect(readWeights([['Escalator', weight]])).toMatchObject({ ok: false, failure: { kind: 'weightUnreadable' } });
});

test('an element that is none is named, with what may be meant', () => {
  const read = readWeights([['Escalater', 1]]);
  expect(!read.ok && read.failure.message).toContain('Escalator');
});
