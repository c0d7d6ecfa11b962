import type { Column, Distributions } from '../../core/market';
import { crc32 } from '../crc32';
import { numberColumns } from './layout';

const bytesOf = (column: Column): Uint8Array => new Uint8Array(Int32Array.from(column).buffer);

/**
 * CRC-32 over the metadata's text and every column: every change of a byte shows, and all but one in 4 × 10⁹ of other changes.
 */
export function packChecksum(metadata: string, distributions: Distributions): string {
  const { code, modifiers, setting, region, payer, period } = distributions;
  const columns = [code, modifiers, setting, region, payer, period].map(bytesOf);
  const numbers = numberColumns(distributions).map(([, column]) => bytesOf(column));
  return [new TextEncoder().encode(metadata), ...columns, ...numbers]
    .reduce((before, piece) => crc32(piece, before), 0)
    .toString(16)
    .padStart(8, '0');
}
