type Random = () => number;
type Mutation = (bytes: Uint8Array, others: readonly Uint8Array[], next: Random) => Uint8Array;

const below = (next: Random, limit: number): number => Math.trunc(next() * limit);

/** A stretch of the bytes: mostly a short one. */
function stretch(bytes: Uint8Array, next: Random): { from: number; to: number } {
  const from = below(next, bytes.length + 1);
  const longest = next() < 0.8 ? 24 : bytes.length;
  return { from, to: Math.min(bytes.length, from + below(next, longest + 1)) };
}

const replaced = (bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, from), ...by, ...bytes.subarray(to)]);

const encoder = new TextEncoder();
/** What JSON is made of, and what its readers stumble over. */
const WORDS = [
  ...Array.from('"\\{}[],:-+.0123456789eE \n\0'),
  'null',
  'true',
  '1e999',
  '-0',
  '0.1',
  '1e-7',
  '18446744073709551616',
  '\\u0000',
  '\\ud800',
  '\\u0022',
  '\\"',
  '"billing_code":"90837",',
  '"billing_code":"x",',
  '"npi":[1234567890],',
  '"tin":null,',
  '"in_network":[],',
  '"provider_references":[],',
  '"provider_groups":[],',
  '"negotiated_rates":[],',
  '"__proto__":{},',
  '\uFEFF',
  '[[[[[[[[',
  '{"a":'.repeat(300),
  ' '.repeat(64),
].map((word) => encoder.encode(word));

const MUTATIONS: readonly Mutation[] = [
  // One bit.
  (bytes, _others, next) => {
    const copy = bytes.slice();
    const at = below(next, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(next, 8));
    return copy;
  },
  // One byte for another of the file.
  (bytes, _others, next) => {
    const copy = bytes.slice();
    copy[below(next, copy.length)] = bytes[below(next, bytes.length)] ?? 0;
    return copy;
  },
  // A word put in, or in the place of something.
  (bytes, _others, next) => {
    const { from, to } = stretch(bytes, next);
    return replaced(bytes, from, next() < 0.7 ? from : to, WORDS[below(next, WORDS.length)] ?? bytes);
  },
  // Broken off.
  (bytes, _others, next) => bytes.slice(0, below(next, bytes.length)),
  // Something left out.
  (bytes, _others, next) => {
    const { from, to } = stretch(bytes, next);
    return replaced(bytes, from, to, new Uint8Array());
  },
  // Something said again, there or elsewhere.
  (bytes, _others, next) => {
    const { from, to } = stretch(bytes, next);
    const at = next() < 0.5 ? to : below(next, bytes.length + 1);
    return replaced(bytes, at, at, bytes.slice(from, to));
  },
  // A part of another file.
  (bytes, others, next) => {
    const other = others[below(next, others.length)] ?? bytes;
    const here = stretch(bytes, next);
    const there = stretch(other, next);
    return replaced(bytes, here.from, here.to, other.slice(there.from, there.to));
  },
  // A member or an element of its own said twice: from a comma to the next one.
  (bytes, _others, next) => {
    const from = bytes.indexOf(0x2c, below(next, bytes.length));
    const to = from < 0 ? -1 : bytes.indexOf(0x2c, from + 1 + below(next, 40));
    return to < 0 ? bytes : replaced(bytes, to, to, bytes.slice(from, to));
  },
];

/** The bytes with one change, or a few. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], next: Random): Uint8Array {
  let changed = bytes;
  for (let left = below(next, 4); left >= 0 && changed.length > 0; left -= 1)
    changed = MUTATIONS[below(next, MUTATIONS.length)]?.(changed, others, next) ?? changed;
  return changed;
}
