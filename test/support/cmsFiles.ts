import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** CMS's own files, which are beside the project on some machines and not in it. */
const CMS_FOLDER = path.resolve('../shared/data/cms');

export const readCms = (name: string): string => readFileSync(path.join(CMS_FOLDER, name), 'utf8');

/** Describes tests that need CMS's files; where they are absent, one skipped test says so. */
export function describeWithCms(name: string, tests: () => void): void {
  if (existsSync(CMS_FOLDER)) describe(name, tests);
  else describe(name, () => test.skip(`skipped: CMS's files are not at ${CMS_FOLDER}`, () => undefined));
}
