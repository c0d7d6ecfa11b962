import { packTables } from '../../src/session';

const { unitOf, medicare, regionsOf } = packTables;

test('units are those of the codes that are carried, and unknown codes have none', () => {
  expect([unitOf('90837'), unitOf('H0004'), unitOf('H0015'), unitOf('12345')]).toEqual([
    'session',
    '15 minutes',
    'day',
    undefined,
  ]);
});

test('a rate counts in its state and in the nation; where the state is not known, in the nation alone', () => {
  const ids = (state: string) => regionsOf(state, '48201').map(({ kind, id, name }) => [kind, id, name]);
  expect(ids('TX')).toEqual([
    ['state', 'TX', 'Texas'],
    ['national', 'US', 'United States'],
  ]);
  expect(ids('')).toEqual([['national', 'US', 'United States']]);
  expect(ids('ZZ')).toEqual([['national', 'US', 'United States']]);
});

test('Medicare’s price is the setting’s, for the state or the nation; where it pays no office, the facility’s stands in for any', () => {
  const office = medicare('90837', '', 'nonfacility') ?? 0;
  const facility = medicare('90837', '', 'facility') ?? 0;
  expect(office).toBeGreaterThan(facility);
  expect(medicare('90837', '', 'any')).toBe(office);
  expect(medicare('90837', 'ZZ', 'nonfacility')).toBe(office);
  expect(medicare('90837', 'AK', 'nonfacility')).toBeGreaterThan(office);
});

test('a code that Medicare has no price for has none', () => {
  for (const code of ['H0015', '0905', '', 'nonsense']) expect(medicare(code, 'TX', 'any')).toBeNull();
});
