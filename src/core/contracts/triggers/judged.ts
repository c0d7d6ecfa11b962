import type { Cents } from '../../money';
import type { Ground } from '../ground';
import type { Trigger, TriggerKind } from './trigger';

/** One way to find out: what was found, or nothing where there was no way. */
export interface Evidence {
  readonly state: Trigger['state'];
  readonly grounds: readonly Ground[];
}

export const UNMEASURED: Evidence = { state: 'unknown', grounds: [] };

/** A figure against where it begins to be a reason. */
export const measured = (isReason: boolean, ...grounds: readonly Ground[]): Evidence => ({
  state: isReason ? 'yes' : 'no',
  grounds,
});

/**
 * A trigger from all that was found: one yes is enough; without one, one no answers it. Evidence for it comes first, and evidence
 * against it stays to be seen.
 * @param answeredBy What would answer it where nothing has.
 */
export function judged(
  kind: TriggerKind,
  evidence: readonly Evidence[],
  answeredBy: string,
  annual: Cents | null = null,
): Trigger {
  const states = new Set(evidence.map(({ state }) => state));
  const state = states.has('yes') ? 'yes' : states.has('no') ? 'no' : 'unknown';
  const grounds = [
    ...evidence.filter((one) => one.state === 'yes'),
    ...evidence.filter((one) => one.state !== 'yes'),
  ].flatMap((one) => one.grounds);
  return {
    kind,
    state,
    grounds,
    annual: state === 'yes' ? annual : null,
    answeredBy: state === 'unknown' ? answeredBy : null,
  };
}
