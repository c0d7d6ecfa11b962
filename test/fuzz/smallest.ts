import type { Input } from './trouble';

/** The smallest input found by leaving parts out, larger ones first, for which this still holds. */
export function smallest(input: Input, holds: (input: Input) => boolean, until: number): Input {
  let best = input;
  const simpler = [best.bytes.length + 1, 1].map((pieces) => ({ ...best, pieces })).find(holds);
  if (simpler) best = simpler;
  for (let size = best.bytes.length >> 1; size > 0; size >>= 1)
    for (let from = 0; from < best.bytes.length && performance.now() < until;) {
      const bytes = Uint8Array.from([...best.bytes.subarray(0, from), ...best.bytes.subarray(from + size)]);
      const one = { ...best, bytes };
      if (holds(one)) best = one;
      else from += size;
    }
  return best;
}
