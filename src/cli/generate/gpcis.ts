import { RELEASES } from '../../data/cms/sources';
import { parseGpciFile, type GpciRow } from '../../formats';
import { complete, type ReadFile } from './complete';

/** Every locality's row of every year embedded. */
export const gpciRows = (read: ReadFile): readonly GpciRow[] =>
  complete('GPCI', parseGpciFile(read('gpci-2020-2026.csv')));

/** `04412-18 1013 1004 861`: locality, then thousandths of work (with floor), PE and malpractice; by year. */
export function gpcis(rows: readonly GpciRow[]): Record<string, string[]> {
  const years = [...new Set(RELEASES.map(({ gpciYear }) => gpciYear))];
  return Object.fromEntries(
    years.map((year) => {
      const ofYear = rows.filter((row) => row.year === year);
      if (ofYear.length === 0) throw new Error(`GPCI: no rows of ${year}`);
      return [
        year,
        ofYear.map(({ locality, work, pe, malpractice }) => [locality, work, pe, malpractice].join(' ')).sort(),
      ];
    }),
  );
}
