export { readPack } from './readPack';
export { writePack } from './writePack';
