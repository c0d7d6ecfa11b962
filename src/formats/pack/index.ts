export { PACK_KEY } from './layout';
export { readPack } from './readPack';
export { writePack } from './writePack';
