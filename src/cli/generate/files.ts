import { PLACE_SOURCES, RELEASE_LINK } from '../../data/cms/sources';
import { parseCountyFile } from '../../formats';
import { complete, type ReadFile } from './complete';
import { counties } from './counties';
import { gpciRows, gpcis } from './gpcis';
import { localities } from './localities';
import { rvus } from './rvus';
import { zips } from './zips';

/** The generated files of figures by name, as text. */
export function generatedFiles(read: ReadFile): ReadonlyMap<string, string> {
  const indices = gpciRows(read);
  const countyRows = complete('counties', parseCountyFile(read('locality-county-2025.csv')));
  const places = localities(indices, countyRows);
  const contents = {
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
  return new Map(
    Object.entries(contents).map(([name, content]) => [
      `${name}.json`,
      `${JSON.stringify({ generator: 'npm run data', ...content }, null, 1)}\n`,
    ]),
  );
}
