export { audit } from './audit';
export { ask } from './ask';
export { askMarket } from './askMarket';
export { edition, loaded, read, readLoadedMeasure } from './loaded';
export { loadedPacks, loadPacks, onPacks } from './market';
export { packTables } from './packTables';
export type { Question } from './question';
export { runSliced } from './runSliced';
