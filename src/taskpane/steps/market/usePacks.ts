import { useSyncExternalStore } from 'react';
import type { DamagedPack, PackShelf, ShelvedPack } from '../../../session';

/** The packs that are loaded now. */
export const usePacks = (shelf: PackShelf): readonly ShelvedPack[] => useSyncExternalStore(shelf.onChange, shelf.list);

/** Whether the browser has agreed not to clear them by itself; `null` as long as that is not known. */
export const usePacksLast = (shelf: PackShelf): boolean | null => useSyncExternalStore(shelf.onChange, shelf.lasts);

/** What the browser keeps and can no longer be read. */
export const useDamagedPacks = (shelf: PackShelf): readonly DamagedPack[] =>
  useSyncExternalStore(shelf.onChange, shelf.damaged);
