import type { PriceIndex } from '../../core/contracts';
import table from './generated/mei.json';

/**
 * The Medicare Economic Index as the final rules of the physician fee schedule have it: the update for a calendar year, in tenths of a
 * percent. Each year is quoted from where it says so; years whose figure was not found in a source that can be named are not here, and
 * a gap would end the index. Next year: a line more in mei.csv, from the final rule, and `npm run data`.
 */
export const MEI: PriceIndex = { kind: 'updates', name: 'Medicare Economic Index', updates: table.updates };
