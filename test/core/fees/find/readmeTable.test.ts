import { readFileSync } from 'node:fs';
import { ALASKA, hasAlaska, measureAlaska, readAlaska } from './alaska';
import { finderTable, tableIn } from './finderTable';

const README = readFileSync('README.md', 'utf8');
const texts = (lines: readonly (readonly (string | number)[])[]) => lines.map((line) => line.map(String));

describe('the README’s table of how well schedules are found', () => {
  test('says what the generator’s sheets give', () => {
    expect(tableIn(README, false)).toEqual(texts(finderTable(undefined).lines));
  });

  (hasAlaska ? test : test.skip)(
    `says what Alaska’s schedule gives (skipped where ${ALASKA} is absent)`,
    async () => {
      expect(tableIn(README, true)).toEqual(texts(finderTable(measureAlaska(await readAlaska())).lines));
    },
    60_000,
  );
});
