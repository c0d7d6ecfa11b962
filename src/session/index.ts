export { audit } from './audit';
export { ask } from './ask';
export { askMarket } from './askMarket';
export { type CalendarFile, calendarFile } from './calendarFile';
export { calendarNow } from './calendarNow';
export {
  type ContractProgress,
  type ContractRead,
  type ContractReading,
  openContractReading,
  readContract,
} from './contracts';
export { distributionBeside, reportMarket } from './distributionBeside';
export { lastAudit, onAudit } from './lastAudit';
export { edition, isPlace, loaded, read, readLoadedMeasure } from './loaded';
export { labelOf, loadedPacks, loadPacks, marketAskedInVain, onPacks } from './market';
export { packTables, packTablesWith } from './packTables';
export { parity } from './parity';
export { portfolioNow } from './portfolioNow';
export {
  type DamagedPack,
  type MayReplace,
  MOST_TO_TRAVEL,
  type PackOrigin,
  packShelf,
  type PackShelf,
  payersLost,
  type Pulled,
  type ShelvedPack,
} from './packs';
export { priceIndices } from './priceIndices';
export type { Question } from './question';
export { auditRange, renegotiateContract } from './renegotiating';
export { reviewOf } from './reviewing';
export { reviewsNow } from './reviewsNow';
export { runSliced } from './runSliced';
export { states } from './states';
export { today } from './today';
export {
  openTicReading,
  readTicWanted,
  type TicFile,
  type TicPack,
  type TicProgress,
  type TicReading,
  type TicWanted,
  type TicWantedFaults,
} from './tic';
