import fc from 'fast-check';
import { nearest } from '../../src/core/nearest';

const ALIKE = ['O0', 'Q0', 'I1', 'L1', 'S5', 'B8', 'Z2'];
const NEIGHBOURS = Array.from({ length: 9 }, (_, digit) => `${digit}${digit + 1}`);

function change(one: string, other: string): number {
  if (one === other) return 0;
  const both = [one + other, other + one];
  if (both.some((pair) => ALIKE.includes(pair))) return 0.5;
  return both.some((pair) => NEIGHBOURS.includes(pair)) ? 0.75 : 1;
}

/** The distance by its definition, over the whole of both texts. */
function mistakes(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const [x, y] = [one.slice(-1), other.slice(-1)];
  const isSwapped = a.endsWith(y) && b.endsWith(x);
  return Math.min(
    mistakes(a, other) + 1,
    mistakes(one, b) + 1,
    mistakes(a, b) + change(x, y),
    isSwapped ? mistakes(a.slice(0, -1), b.slice(0, -1)) + 0.7 : Infinity,
  );
}

const letter = fc.constantFrom('0', '1', '2', '5', '8', 'O', 'S', 'Z', 'A');
const word = fc.string({ unit: letter, maxLength: 5 });

test('of what is within reach it finds the first of the nearest, and nothing else', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (text, choices, reach) => {
      const distances = choices.map((choice) => mistakes(text, choice));
      const least = Math.min(...distances);
      expect(nearest(text, choices, reach)).toBe(least <= reach ? choices[distances.indexOf(least)] : undefined);
    }),
    { numRuns: 300 },
  );
});
