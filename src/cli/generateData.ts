import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PLACE_SOURCES, RELEASE_LINK } from '../data/cms/sources';
import { parseCountyFile } from '../formats';
import { complete } from './generate/complete';
import { counties } from './generate/counties';
import { gpciRows, gpcis } from './generate/gpcis';
import { localities } from './generate/localities';
import { rvus } from './generate/rvus';
import { zips } from './generate/zips';

/**
 * `npm run data -- --cms <folder>`: makes the embedded Medicare figures from CMS's files. The folder holds `history/RVU*.csv`
 * (national relative values), `gpci-2020-2026.csv` (Addendum E by year), `zip5-locality-2026q1.csv` and `locality-county-2025.csv`.
 */
const { values } = parseArgs({ options: { cms: { type: 'string', default: '../shared/data/cms' } } });
const read = (path: string) => readFileSync(join(values.cms, path), 'utf8');
const target = fileURLToPath(new URL('../data/cms/generated/', import.meta.url));

const indices = gpciRows(read);
const countyRows = complete('counties', parseCountyFile(read('locality-county-2025.csv')));
const places = localities(indices, countyRows);

const FILES = {
  rvus: {
    title: 'CMS physician fee schedule, national relative value files',
    link: RELEASE_LINK,
    unit: 'RVUs in hundredths, conversion factors in ten-thousandths of a dollar',
    releases: rvus(read),
  },
  gpcis: {
    title: 'CMS physician fee schedule, Addendum E: geographic practice cost indices',
    link: RELEASE_LINK,
    unit: 'thousandths; work with the 1.0 floor',
    years: gpcis(indices),
  },
  localities: { title: 'Medicare localities', link: RELEASE_LINK, localities: places },
  zips: { ...PLACE_SOURCES.zip, ...zips(read, new Set(places.map((line) => line.slice(0, 8)))) },
  counties: { ...PLACE_SOURCES.county, states: counties(countyRows) },
};

for (const [name, content] of Object.entries(FILES)) {
  const text = `${JSON.stringify({ generator: 'npm run data', ...content }, null, 1)}\n`;
  writeFileSync(join(target, `${name}.json`), text);
  console.log(`${name}.json ${text.length.toLocaleString('en-US')} bytes`);
}
