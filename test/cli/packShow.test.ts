import { shown } from '../../src/cli/pack/show/showCommand';
import { texasMarket } from '../support/texasMarket';

const pack = texasMarket();

test('a pack’s counts stand in the number that they have', () => {
  expect(shown(pack, {})).toContain('4 distributions, 1 withheld: 2 codes, 1 class, 6 regions');
});

test('a parity index of one code is none, and says what there is', () => {
  const lines = shown(pack, { parity: true, payer: 'Aetna', region: 'TX' });
  expect(lines[0]).toBe('Parity index of Aetna in TX: none');
  // Aetna's median of 140 beside Medicare's 167.03, the mean of Texas's localities.
  expect(lines).toContainEqual(
    expect.stringMatching(/^Behavioral services: no figure of 1 code, 83\.8% by code, 12 provider groups: /),
  );
  expect(lines).toContain('Office visits of medicine and surgery: no figure of 0 codes');
});
