/** The weight of the build, gzipped, against its limits: `npm run size`. */
import { ensureBuilt } from '../support/built';
import { builtChunks } from '../support/chunks';
import limits from './sizeLimits.json';

/** The entry's name is fixed by the manifest; every other script is loaded later. */
const partOf = (file: string): string => {
  if (file === 'runtime.js') return 'cells';
  return file.endsWith('.js') ? 'pane' : 'styles';
};

ensureBuilt(process.cwd());
const chunks = builtChunks(process.cwd());
const rows = Object.entries(limits).map(([part, { limit, what }]) => {
  const gzipped = chunks
    .filter(({ file }) => partOf(file) === part)
    .reduce((sum, { gzipped: bytes }) => sum + bytes, 0);
  return { part, 'bytes, gzip': gzipped, limit, fits: gzipped > 0 && gzipped <= limit, what };
});
console.table(rows);
if (rows.some(({ fits }) => !fits)) {
  console.error(
    'Too heavy, or missing. Make it lighter, or raise the limit in test/contract/sizeLimits.json and say why.',
  );
  process.exitCode = 1;
}
