import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatedFiles } from './generate/files';

/**
 * `npm run data -- --cms <folder>`: makes the embedded Medicare figures from CMS's files. The folder holds `history/RVU*.csv`
 * (national relative values), `gpci-2020-2026.csv` (Addendum E by year), `zip5-locality-2026q1.csv` and `locality-county-2025.csv`.
 */
const { values } = parseArgs({ options: { cms: { type: 'string', default: '../shared/data/cms' } } });
const target = fileURLToPath(new URL('../data/cms/generated/', import.meta.url));

for (const [name, text] of generatedFiles((path) => readFileSync(join(values.cms, path), 'utf8'))) {
  writeFileSync(join(target, name), text);
  console.log(`${name} ${text.length.toLocaleString('en-US')} bytes`);
}
