import path from 'node:path';
import type { MarketPack } from '../../core/market';
import type { Raw } from '../../core/raw';
import { readPack } from '../../formats/pack';
import { loadPacks, readLoadedMeasure } from '../../session';
import { misused, Refusal } from '../refusal';
import { openFile } from './openFile';

async function open(file: string): Promise<MarketPack> {
  const pack = await readPack(await openFile(file));
  if (!pack.ok) throw new Refusal(`${path.basename(file)}: ${pack.failure.message}`);
  return pack.value;
}

/** Loads the packs that were named, in their order, and refuses a measure that none of them has. */
export async function loadMarkets(files: readonly string[], measure: Raw): Promise<void> {
  const packs: MarketPack[] = [];
  for (const file of files) packs.push(await open(file));
  loadPacks(packs);
  const asked = readLoadedMeasure(measure);
  if (!asked.ok) {
    const how = packs.length === 0 ? ' Here it is loaded by --pack market.parquet.' : '';
    throw misused(`--measure: ${asked.failure.message}${how}`);
  }
}
