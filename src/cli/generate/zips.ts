import { parseZipFile, type ZipRow } from '../../formats';
import { complete, type ReadFile } from './complete';

/**
 * ZIP codes as runs of consecutive numbers: each run is its distance from the end of the one before it and, after a `+`, how many
 * more follow. `77001+4 6` is 77001 to 77005 and 77011. A number that is nobody's ZIP code is in no run.
 */
function runs(zips: readonly number[]): string {
  const found: { from: number; to: number }[] = [];
  for (const zip of zips) {
    const last = found.at(-1);
    if (last?.to === zip - 1) last.to = zip;
    else found.push({ from: zip, to: zip });
  }
  return found
    .map(({ from, to }, index) => {
      const distance = from - (found[index - 1]?.to ?? 0);
      return from === to ? String(distance) : `${distance}+${to - from}`;
    })
    .join(' ');
}

/** Each locality's ZIP codes, and apart those that five digits cannot settle. */
export function zips(read: ReadFile, localities: ReadonlySet<string>) {
  const rows = complete('ZIP5', parseZipFile(read('zip5-locality-2026q1.csv')));
  const stranger = rows.find(({ locality }) => !localities.has(locality));
  if (stranger) throw new Error(`ZIP ${stranger.zip}: locality ${stranger.locality} has no indices`);
  const of = (chosen: readonly ZipRow[]) => runs(chosen.map(({ zip }) => Number(zip)).sort((a, b) => a - b));
  const byLocality = Object.fromEntries(
    [...localities]
      .map((locality) => [locality, of(rows.filter((row) => row.locality === locality))] as const)
      .filter(([, text]) => text !== ''),
  );
  return { runs: byLocality, split: of(rows.filter(({ split }) => split)) };
}
