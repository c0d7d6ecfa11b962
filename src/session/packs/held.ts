import { isSameName, type MarketPack } from '../../core/market';
import { payerKey } from '../../core/payerName';
import type { PackOrigin, ShelvedPack } from './packShelf';
import { sameBytes } from './fileBytes';

/** A pack with its file. */
export interface Held {
  readonly pack: MarketPack;
  readonly file: Blob;
  readonly origin: PackOrigin;
  readonly kept: boolean;
  /** Its place among the others, the lowest first. */
  readonly rank: number;
}

/** Packs whose names a formula cannot tell apart are one. */
export const sameName = (one: { readonly name: string }, other: { readonly name: string }): boolean =>
  isSameName(one.name, other.name);

/** The payers of a pack that another has not, as they are written. */
export function payersLost(old: Pick<MarketPack, 'payers'>, fresh: Pick<MarketPack, 'payers'>): readonly string[] {
  const stay = new Set(fresh.payers.map((payer) => payerKey(payer ?? '')));
  return old.payers.flatMap((payer) => (payer === null || stay.has(payerKey(payer)) ? [] : [payer]));
}

/** Whether two packs came from one address. */
export const sameAddress = (one: PackOrigin, other: PackOrigin): boolean =>
  one.kind === 'address' && other.kind === 'address' && one.address === other.address;

/** What makes room for a pack: those of its name, and what was fetched from its address, whatever it was called then. */
export const makesRoomFor =
  ({ pack, origin }: Pick<Held, 'pack' | 'origin'>) =>
  (old: Pick<Held, 'pack' | 'origin'>): boolean =>
    sameName(old.pack, pack) || sameAddress(old.origin, origin);

/** What the workbook brings along, as the browser has it where it has the same file: it knows where that came from. */
async function known(held: readonly Held[], carried: Held): Promise<Held> {
  for (const one of held) if (await sameBytes(one.file, carried.file)) return one;
  return carried;
}

/** The packs as they are asked: first what the workbook brings along, and of its name nothing else. */
export async function arranged(held: readonly Held[], carried: Held | null): Promise<readonly ShelvedPack[]> {
  const beside = held.filter(({ pack }) => !carried || !sameName(pack, carried.pack));
  const first = carried ? [await known(held, carried)] : [];
  return [...first, ...beside].map(({ pack, file, origin, kept }) => ({
    pack,
    bytes: file.size,
    origin,
    kept,
    travels: carried !== null && sameName(pack, carried.pack),
  }));
}
