import { payerLike } from '../payerName';
import { failed, ok, type Result } from '../result';
import type { MarketPack } from './pack';
import { payerIn } from './payerIn';

const isNamed = (name: string | null): name is string => name !== null;

/**
 * The place of the payer whose rates are asked for.
 * @param asked The payer of the key; `null` is all together.
 * @param named The one that the measure names.
 */
export function payerAsked({ payers, name }: MarketPack, asked: string | null, named: number | null): Result<number> {
  const payer = asked === null ? undefined : payerIn(payers, asked);
  if (asked !== null && payer === undefined) {
    const choices = payers.filter(isNamed);
    return failed('payerNotInMarket', { payer: asked, market: name, like: payerLike(choices, asked), choices });
  }
  if (named !== null && payer !== undefined && named !== payer)
    return failed('payersDiffer', { one: payers[named] ?? '', other: payers[payer] ?? '' });
  // A pack of one payer has no row for all together.
  return ok(payer ?? named ?? Math.max(0, payers.indexOf(null)));
}
