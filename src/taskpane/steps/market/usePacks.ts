import { useSyncExternalStore } from 'react';
import type { PackShelf, ShelvedPack } from '../../../session';

/** The packs that are loaded now. */
export const usePacks = (shelf: PackShelf): readonly ShelvedPack[] => useSyncExternalStore(shelf.onChange, shelf.list);
