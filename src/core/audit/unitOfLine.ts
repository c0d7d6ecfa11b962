import type { FeeLine, Loaded } from '../fees';
import { type UnitBasis, unitSaid } from '../money';

/** What one unit of a rate is: as the schedule says, else the code's own, else unknown. `service` and the like say no more than nothing. */
export function unitOfLine({ key, basis }: FeeLine, { unitOf }: Pick<Loaded, 'unitOf'>): UnitBasis | null {
  const ofCode = unitOf(key.code.code);
  return (basis && unitSaid(basis)) ?? (ofCode ? unitSaid(ofCode) : null);
}
