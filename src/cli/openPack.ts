import path from 'node:path';
import { parquetMetadata } from 'hyparquet';
import type { MarketPack } from '../core/market';
import { readPack } from '../formats/pack';
import { partSummary } from '../formats/rates';
import { openFile } from './audit/openFile';
import { Refusal } from './refusal';

/** Whether a file is a part of rates, of which packs are made. */
function isRatePart(bytes: Uint8Array): boolean {
  try {
    return partSummary(parquetMetadata(new Uint8Array(bytes).buffer)) !== undefined;
  } catch {
    return false;
  }
}

/** The market pack in a file; refuses, by its name, a file that holds none. */
export async function openPack(file: string): Promise<MarketPack> {
  const bytes = await openFile(file);
  const pack = await readPack(bytes);
  if (pack.ok) return pack.value;
  const name = path.basename(file);
  if (isRatePart(bytes))
    throw new Refusal(
      `${name} holds a payer's single rates, as parley ingest keeps them, and no pack yet. Make one of them, or of all in their folder: parley pack build ${path.dirname(file)} -o market.parquet --name "My market"`,
    );
  throw new Refusal(`${name}: ${pack.failure.message}`);
}
