/** The weight of the build, gzipped, against its limits: `npm run size`. */
import { ensureBuilt } from '../support/built';
import { builtChunks } from '../support/chunks';
import limits from './sizeLimits.json';

/** The entry's name is fixed by the manifest; the scripts that are loaded later are named after what they are. */
const partOf = (file: string): string => {
  if (file === 'runtime.js') return 'cells';
  return file.endsWith('.js') ? (file.split('.')[0] ?? file) : 'styles';
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
const unlimited = chunks.filter(({ file }) => !(partOf(file) in limits));
if (unlimited.length > 0) console.error(`No limit for ${unlimited.map(({ file }) => file).join(', ')}.`);
if (rows.some(({ fits }) => !fits) || unlimited.length > 0) {
  console.error(
    'Too heavy, or missing. Make it lighter, or raise the limit in test/contract/sizeLimits.json and say why.',
  );
  process.exitCode = 1;
}
