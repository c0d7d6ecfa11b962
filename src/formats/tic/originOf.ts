import type { MarketRate } from '../../core/market';
import type { FileHeader } from './inNetwork/types';

const DATE = 'YYYY-MM-DD'.length;

/** Whose rates a file holds and as of when, as far as it has said so; empty where it has not. */
export const originOf = ({
  reporting_entity_name: entity = '',
  last_updated_on: updated = '',
}: FileHeader): Pick<MarketRate, 'payer' | 'updated'> => ({ payer: entity.trim(), updated: updated.slice(0, DATE) });
