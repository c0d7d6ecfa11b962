import type { MarketPack } from '../../src/core/market';
import { packOf, USUAL } from '../core/market/packOf';

/** Dollars at 0, 10, 25, 50, 75, 90 and 100 percent. */
const AETNA = [100, 110, 120, 140, 160, 180, 200] as const;
const NATION = [60, 70, 80, 100, 120, 140, 180] as const;

/**
 * A market small enough to count by hand: 90837 in Texas, of 42 provider groups and of Aetna's 12; 90834 with too few groups in Texas and
 * 64 in the nation; nothing of any other code.
 */
export const texasMarket = (change: Partial<MarketPack> = {}): MarketPack =>
  packOf(
    [
      { code: '90837', region: 'TX', groups: 42, rates: 50, dropped: 10, amounts: USUAL },
      { code: '90837', region: 'TX', payer: 'Aetna', groups: 12, amounts: AETNA },
      { code: '90834', region: 'TX', groups: 3 },
      { code: '90834', region: 'US', groups: 64, amounts: NATION },
    ],
    change,
  );
