import { type MarketPack, withheld } from '../../../core/market';
import { count, many } from '../../count';
import { printable } from '../../printable';

/** Rates read, kept and dropped, and why. */
export function countLines({ counts: { read, kept, dropped } }: MarketPack): readonly string[] {
  const width = count(read).length;
  const line = (rates: number, what: string) => `  ${count(rates).padStart(width)}  ${what}`;
  return [
    line(read, 'rates read'),
    line(kept, 'kept'),
    ...dropped.map(({ why, rates }) => line(rates, `dropped: ${why}`)),
  ];
}

/** What is printed of a pack that was built. */
export function buildSummary(pack: MarketPack, output: string, bytes: number, seconds: number): readonly string[] {
  const files = new Set(pack.sources.map(({ file, updated }) => `${file} ${updated ?? ''}`)).size;
  const payers = pack.payers.flatMap((payer) => payer ?? []);
  return [
    `${printable(pack.name)}, edition ${printable(pack.edition)}, for ${pack.periods.map(({ name }) => name).join(', ')}`,
    `  ${many(files, 'file')} of ${many(payers.length, 'payer')}: ${payers.map(printable).join(', ')}`,
    ...countLines(pack),
    `  ${many(pack.distributions.length, 'distribution')}, ${count(withheld(pack))} of them withheld: fewer than ${many(pack.method.minimumGroups, 'provider group')}`,
    ...pack.method.notes.map((note) => `  ${printable(note)}`),
    `${output}: ${count(bytes)} bytes, ${seconds.toFixed(1)} s`,
  ];
}
