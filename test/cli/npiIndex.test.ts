import { isNpi, npiIndex } from '../../src/cli/ingest/npiIndex';

test('a hundred thousand NPIs have the classes that they were given, and others none', () => {
  const index = npiIndex();
  const given = new Map<number, number>();
  for (let at = 0; at < 100_000; at += 1) given.set(1_000_000_000 + ((at * 48_271) % 1_999_999_999), at % 65_536);
  for (const [npi, of] of given) index.set(npi, of);
  index.trim();
  expect([...given].every(([npi, of]) => index.get(npi) === of)).toBe(true);
  const others = [...given.keys()].map((npi) => npi + 1).filter((npi) => !given.has(npi));
  expect(others.length).toBeGreaterThan(99_000);
  expect(others.every((npi) => index.get(npi) === undefined)).toBe(true);
});

test('the first NPI, the last one, and what is none', () => {
  const index = npiIndex();
  index.set(1_000_000_000, 7);
  index.set(2_999_999_999, 8);
  index.set(1_000_000_000, 9);
  expect([1_000_000_000, 2_999_999_999, 3_000_000_000, 0, 1_000_000_000.5].map(index.get)).toEqual([
    ...[9, 8, undefined, undefined, undefined],
  ]);
  expect([999_999_999, 1_000_000_000, 2_999_999_999, 3_000_000_000, NaN].map(isNpi)).toEqual([
    ...[false, true, true, false, false],
  ]);
});
