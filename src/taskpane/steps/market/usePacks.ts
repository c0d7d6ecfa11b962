import { useSyncExternalStore } from 'react';
import type { DamagedPack, PackShelf, ShelvedPack } from '../../../session';

/** The packs that are loaded now. */
export const usePacks = (shelf: PackShelf): readonly ShelvedPack[] => useSyncExternalStore(shelf.onChange, shelf.list);

/** What the browser keeps and can no longer be read. */
export const useDamagedPacks = (shelf: PackShelf): readonly DamagedPack[] =>
  useSyncExternalStore(shelf.onChange, shelf.damaged);
