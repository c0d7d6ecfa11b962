import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPack } from '../../src/cli/openPack';
import { shown } from '../../src/cli/pack/show/showCommand';
import { paritySides } from '../../src/data';
import { readPack } from '../../src/formats/pack';
import { inFolder, JSON_FILE, parts, RATES, run, write } from '../support/ingesting';
import { texasMarket } from '../support/texasMarket';

const pack = texasMarket();

test('a pack’s counts stand in the number that they have', () => {
  expect(shown(pack, {})).toContain('4 distributions, 1 withheld: 2 codes, 1 class, 6 regions');
});

test('a parity index of one code is none, and says why, and what there is', () => {
  const lines = shown(pack, { parity: true, payer: 'Aetna', region: 'TX' });
  const [, sides = ''] =
    /^Parity index of Aetna in TX: none\. (Too few codes have both .*)$/.exec(lines[0] ?? '') ?? [];
  expect(sides).toContain(`1 of ${paritySides.behavioral.length} behavioral codes, `);
  expect(sides).toContain(`, 0 of ${paritySides.medical.length} medical codes; each side needs 3.`);
  // Aetna's median of 140 beside Medicare's 167.03, the mean of Texas's localities.
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^Behavioral services: no figure of 1 code \(3 are needed\), 83\.8% by code, 12 provider groups: /,
    ),
  );
  expect(lines).toContain('Office visits of medicine and surgery: no figure of 0 codes (3 are needed)');
});

describe('a file that is no pack', () => {
  inFolder();

  test('is said to be a part of rates where parley ingest wrote it, and what to make of it', async () => {
    await run([write('made.json', JSON_FILE)]);
    const [part = ''] = parts();
    await expect(openPack(path.join(RATES(), part))).rejects.toMatchObject({
      name: 'Refusal',
      message: `${part} holds a payer's single rates, as parley ingest keeps them, and no pack yet. Make one of them, or of all in their folder: parley pack build ${RATES()} -o market.parquet --name "My market"`,
    });
    // Dropped in the pane.
    const read = await readPack(readFileSync(path.join(RATES(), part)));
    expect(read.ok ? '' : read.failure.message).toContain('it holds single rates, as parley ingest keeps them');
  });

  test('is said to be none where it is something else', async () => {
    await expect(openPack(write('made.json', JSON_FILE))).rejects.toThrow('made.json: This pack of market rates');
  });
});
