import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SHORTAGE_SOURCE } from '../data/shortage/source';
import { cpi } from './generate/cpi';
import { generatedFiles } from './generate/files';
import { mei } from './generate/mei';
import { promptPay } from './generate/promptPay';
import { shortage } from './generate/shortage';

/**
 * `npm run data -- --cms <folder>`: makes the embedded Medicare figures from CMS's files. The folder holds `history/RVU*.csv`
 * (national relative values), `gpci-2020-2026.csv` (Addendum E by year), `zip5-locality-2026q1.csv` and `locality-county-2025.csv`.
 * With `--indices <folder>`, which holds HRSA's `hrsa-mh-hpsa-by-state-<day>.csv`, the shortage areas too, and with
 * `--prompt-pay <folder>`, which holds `prompt-pay-by-state.csv`, the states' prompt-pay rules. The Medicare Economic Index comes from
 * the table beside it, `src/data/indices/mei.csv`.
 */
const { values } = parseArgs({
  options: {
    cms: { type: 'string', default: '../shared/data/cms' },
    indices: { type: 'string', default: '../shared/data/indices' },
    'prompt-pay': { type: 'string', default: '../shared/data/prompt-pay' },
  },
});
const target = fileURLToPath(new URL('../data/cms/generated/', import.meta.url));

const prices = readFileSync(join(values.indices, 'cpi-medical-care.csv'), 'utf8');
writeFileSync(fileURLToPath(new URL('../data/indices/generated/cpi.json', import.meta.url)), cpi(prices));

const updates = readFileSync(fileURLToPath(new URL('../data/indices/mei.csv', import.meta.url)), 'utf8');
writeFileSync(fileURLToPath(new URL('../data/indices/generated/mei.json', import.meta.url)), mei(updates));

for (const [name, text] of generatedFiles((path) => readFileSync(join(values.cms, path), 'utf8'))) {
  writeFileSync(join(target, name), text);
  console.log(`${name} ${text.length.toLocaleString('en-US')} bytes`);
}

const areas = readFileSync(join(values.indices, `hrsa-mh-hpsa-by-state-${SHORTAGE_SOURCE.date}.csv`), 'utf8');
writeFileSync(fileURLToPath(new URL('../data/shortage/generated/shortage.json', import.meta.url)), shortage(areas));

const rules = readFileSync(join(values['prompt-pay'], 'prompt-pay-by-state.csv'), 'utf8');
writeFileSync(fileURLToPath(new URL('../data/promptPay/generated/promptPay.json', import.meta.url)), promptPay(rules));
