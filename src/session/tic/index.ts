export type { TicFile, TicPack, TicProgress } from './ticFound';
export { readTicWanted, type TicWanted, type TicWantedFaults } from './ticWanted';
export { openTicReading, type TicReading } from './ticReading';
