import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** CMS's own examples of Transparency in Coverage files, which are beside the project on some machines and not in it. */
const TIC_FOLDER = path.resolve('../shared/data/tic');
const IN_NETWORK = /^in-network-rates.*\.json$/;

export const hasTic = (): boolean => existsSync(TIC_FOLDER);

/** In-network examples of schema 2 and, in `v1`, of schema 1. */
export const ticExamples = (): readonly string[] =>
  ['', 'v1'].flatMap((folder) =>
    readdirSync(path.join(TIC_FOLDER, folder))
      .filter((name) => IN_NETWORK.test(name))
      .map((name) => path.join(folder, name)),
  );

export const readTic = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(TIC_FOLDER, name)));

/** Describes tests that need CMS's examples; where they are absent, one skipped test says so. */
export function describeWithTic(name: string, tests: () => void): void {
  if (hasTic()) describe(name, tests);
  else describe(name, () => test.skip(`skipped: CMS's examples are not at ${TIC_FOLDER}`, () => undefined));
}
