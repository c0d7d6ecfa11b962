import { RELEASES } from '../../data/cms/sources';
import { catalogue } from '../../data/codes/codes';
import { parseRvuFile, type RvuRow } from '../../formats';
import { complete, type ReadFile } from './complete';

/** `90837 A 378 120 25 2`: code (and modifier), status, then hundredths of work, PE by setting and malpractice; NA as `-`. */
const line = (row: RvuRow): string => {
  const name = row.modifier === '' ? row.code : `${row.code}-${row.modifier}`;
  const rvus = [row.work, row.nonFacilityPe, row.facilityPe, row.malpractice];
  return rvus.every((rvu) => !rvu)
    ? `${name} ${row.status}`
    : [name, row.status, ...rvus.map((rvu) => rvu ?? '-')].join(' ');
};

/** The embedded codes' relative values, release by release. */
export function rvus(read: ReadFile) {
  const codes = new Set(catalogue.map(({ code }) => code));
  return RELEASES.map(({ release }) => {
    const rows = complete(release, parseRvuFile(read(`history/${release}.csv`)));
    const factors = new Set(rows.map(({ conversionFactor }) => conversionFactor).filter((factor) => factor > 0));
    const [conversionFactor] = factors;
    if (conversionFactor === undefined || factors.size > 1) {
      throw new Error(`${release}: expected one conversion factor, found ${[...factors].join(', ')}`);
    }
    return { release, conversionFactor, rows: rows.filter(({ code }) => codes.has(code)).map(line) };
  });
}
