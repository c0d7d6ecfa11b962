/** The weight of a build, gzipped, against its limits: `npm run size`, after `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import limits from './sizeLimits.json';

const BUILD = 'dist/addin';

type Part = keyof typeof limits;

/** The entry's name is fixed by the manifest; every other script is loaded later. */
const partOf = (file: string): Part | undefined => {
  if (file === 'runtime.js') return 'cells';
  if (file.endsWith('.js')) return 'pane';
  return file.endsWith('.css') ? 'styles' : undefined;
};

const weigh = (part: Part): number =>
  readdirSync(BUILD)
    .filter((file) => partOf(file) === part)
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${BUILD}/${file}`), { level: 9 }).length, 0);

if (!existsSync(BUILD)) throw new Error('Nothing is built yet: run `npm run build` first.');
const rows = (Object.keys(limits) as Part[]).map((part) => {
  const { limit, what } = limits[part];
  const bytes = weigh(part);
  return { part, 'bytes, gzip': bytes, limit, fits: bytes > 0 && bytes <= limit, what };
});
console.table(rows);
if (rows.some(({ fits }) => !fits)) {
  console.error('Too heavy, or missing. Make it lighter, or raise the limit in scripts/sizeLimits.json and say why.');
  process.exitCode = 1;
}
