import type { MarketPack } from '../../core/market';
import type { PackOrigin, ShelvedPack } from './packShelf';
import { sameBytes } from './sameBytes';

/** A pack with its file. */
export interface Held {
  readonly pack: MarketPack;
  readonly file: Uint8Array;
  readonly origin: PackOrigin;
  readonly kept: boolean;
}

const sameFile = ({ file: one }: Held, { file: other }: Held): boolean => sameBytes(one, other);

/** Whether two packs came from one address. */
const sameAddress = (one: PackOrigin, other: PackOrigin): boolean =>
  one.kind === 'address' && other.kind === 'address' && one.address === other.address;

/** What makes room for a pack: those of its name, and what was fetched from its address, whatever it was called then. */
export const makesRoomFor =
  ({ pack, origin }: Held) =>
  (old: Held): boolean =>
    old.pack.name === pack.name || sameAddress(old.origin, origin);

/** The packs as they are asked: first what the workbook brings along, and of its name nothing else. */
export function arranged(held: readonly Held[], carried: Held | null): readonly ShelvedPack[] {
  const twin = carried && held.find((one) => sameFile(one, carried));
  const beside = held.filter(({ pack }) => pack.name !== carried?.pack.name);
  return [...(carried ? [twin ?? carried] : []), ...beside].map(({ pack, file, origin, kept }) => ({
    pack,
    bytes: file.length,
    origin,
    kept,
    travels: pack.name === carried?.pack.name,
  }));
}
