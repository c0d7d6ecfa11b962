import type { MarketRate } from '../../core/market';
import type { FileHeader } from './inNetwork/types';

const DATE = 'YYYY-MM-DD'.length;
/** No payer's name is longer; what is goes into every row, and into what is made of them. */
const LONGEST_NAME = 200;

/** Whose rates a file holds and as of when, as far as it has said so; empty where it has not. */
export const originOf = ({
  reporting_entity_name: entity = '',
  last_updated_on: updated = '',
}: FileHeader): Pick<MarketRate, 'payer' | 'updated'> => ({
  payer: entity.trim().slice(0, LONGEST_NAME),
  updated: updated.slice(0, DATE),
});
