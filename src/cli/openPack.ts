import path from 'node:path';
import type { MarketPack } from '../core/market';
import { readPack } from '../formats/pack';
import { openFile } from './audit/openFile';
import { Refusal } from './refusal';

/** The market pack in a file; refuses, by its name, a file that holds none. */
export async function openPack(file: string): Promise<MarketPack> {
  const pack = await readPack(await openFile(file));
  if (!pack.ok) throw new Refusal(`${path.basename(file)}: ${pack.failure.message}`);
  return pack.value;
}
