import type { Column, Distributions } from '../../core/market';
import { checksum } from './checksum';
import { numberColumns } from './layout';

const bytesOf = (column: Column): Uint8Array => new Uint8Array(Int32Array.from(column).buffer);

/** Over the metadata's text and every column, so that a change of either shows. */
export function packChecksum(metadata: string, distributions: Distributions): string {
  const { code, modifiers, setting, region, payer, period } = distributions;
  const columns = [code, modifiers, setting, region, payer, period].map(bytesOf);
  const numbers = numberColumns(distributions).map(([, column]) => bytesOf(column));
  return checksum([new TextEncoder().encode(metadata), ...columns, ...numbers])
    .toString(16)
    .padStart(8, '0');
}
