import type { MarketPack } from '../../core/market';
import type { Raw } from '../../core/raw';
import { loadPacks, readLoadedMeasure } from '../../session';
import { openPack } from '../openPack';
import { misused } from '../refusal';

/** Loads the packs that were named, in their order, and refuses a measure that none of them has. */
export async function loadMarkets(files: readonly string[], measure: Raw): Promise<void> {
  const packs: MarketPack[] = [];
  for (const file of files) packs.push(await openPack(file));
  loadPacks(packs);
  const asked = readLoadedMeasure(measure);
  if (!asked.ok) {
    const how = packs.length === 0 ? ' Here it is loaded by --pack market.parquet.' : '';
    throw misused(`--measure: ${asked.failure.message}${how}`);
  }
}
