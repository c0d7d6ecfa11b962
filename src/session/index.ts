export { audit } from './audit';
export { ask } from './ask';
export { askMarket } from './askMarket';
export { distributionBeside, reportMarket } from './distributionBeside';
export { edition, loaded, read, readLoadedMeasure } from './loaded';
export { labelOf, loadedPacks, loadPacks, marketAskedInVain, onPacks } from './market';
export { packTables } from './packTables';
export { parity } from './parity';
export {
  MOST_TO_TRAVEL,
  type PackCarrier,
  type PackOrigin,
  packShelf,
  type PackShelf,
  type Pulled,
  type ShelvedPack,
} from './packs';
export type { Question } from './question';
export { runSliced } from './runSliced';
export { states } from './states';
export { openTicReading, type TicFile, type TicPack, type TicProgress, type TicReading, type TicTerms } from './tic';
