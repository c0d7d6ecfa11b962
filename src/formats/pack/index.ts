export { PACK_KEY } from './layout';
export { LONGEST_TEXT, MOST_ENTRIES, MOST_ROWS } from './limits';
export { readPack } from './readPack';
export { writePack } from './writePack';
