export type { TicFile, TicPack, TicProgress, TicTerms } from './ticFound';
export { openTicReading, type TicReading } from './ticReading';
