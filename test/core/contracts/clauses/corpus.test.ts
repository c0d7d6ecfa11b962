import { HELD_OUT, TUNED } from './corpus';
import { WHOLE } from './corpus/whole';
import { measure, measureDocuments, precision, recall } from './measure';

describe('clauses are found as a person reads them', () => {
  test('those that the rules were made with', () => {
    const { total, notes } = measure(TUNED);
    expect(notes.length).toBeLessThan(TUNED.length / 20);
    expect(precision(total)).toBeGreaterThanOrEqual(0.98);
    expect(recall(total)).toBeGreaterThanOrEqual(0.95);
  });

  test('those that no rule was changed for', () => {
    const { total } = measure(HELD_OUT);
    expect(precision(total)).toBeGreaterThanOrEqual(0.95);
    expect(recall(total)).toBeGreaterThanOrEqual(0.88);
  });

  test('there are enough of both', () => {
    expect(TUNED.length).toBeGreaterThanOrEqual(600);
    expect(HELD_OUT.length).toBeGreaterThanOrEqual(70);
  });
});

describe('a whole contract gives what it says, and nothing else', () => {
  test.each(WHOLE.map((contract) => [contract.name, contract] as const))('%s', (_, contract) => {
    expect(measureDocuments([contract]).notes).toEqual([]);
  });
});
