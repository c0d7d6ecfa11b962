import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shortage } from '../../src/cli/generate/shortage';
import { shortageOf } from '../../src/data';

/** HRSA's table, which is beside the project on some machines and not in it. */
const TABLE = path.resolve('../shared/data/indices/hrsa-mh-hpsa-by-state-2025-12-31.csv');

test('Texas has 393 shortage areas of severity 15.6, with the day and the address', () => {
  expect(shortageOf('TX')).toEqual({
    state: 'TX',
    areas: 393,
    severity: 15.6,
    citation: {
      title: 'HRSA, designated mental-health professional shortage areas (HPSA) by state, 2025-12-31',
      link: 'https://data.hrsa.gov/topics/health-workforce/health-workforce-shortage-areas',
    },
  });
});

test('a state whose figures are not carried has none', () => expect(shortageOf('VT')).toBeNull());

const withTable = existsSync(TABLE) ? test : test.skip;
withTable(`the embedded figures are those of HRSA's table (skipped where it is not at ${TABLE})`, () => {
  expect(shortage(readFileSync(TABLE, 'utf8'))).toBe(readFileSync('src/data/shortage/generated/shortage.json', 'utf8'));
});

test.each([
  ['another heading', 'name,areas\nTexas,1,2,3'],
  ['no state', 'state,designated_mh_hpsas,avg_severity_of_25,whole_area\nTejas,1,2,3'],
  ['a severity above 25', 'state,designated_mh_hpsas,avg_severity_of_25,whole_area\nTexas,1,26,3'],
])('%s stops the generator', (_, table) => expect(() => shortage(table)).toThrow('shortage areas'));
