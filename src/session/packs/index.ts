import { loadPacks } from '../market';
import { browserStore } from './browserStore';
import { createShelf } from './createShelf';
import type { PackShelf } from './packShelf';
import { readAside } from './readAside';

export { payersLost } from './held';
export * from './packShelf';

/** The packs of this browser and of the workbook that is open. */
export const packShelf: PackShelf = createShelf({ store: browserStore(), read: readAside, load: loadPacks });
