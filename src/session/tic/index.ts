export type { TicFile, TicPack, TicProgress } from './ticFound';
export { openTicReading, type TicReading } from './ticReading';
