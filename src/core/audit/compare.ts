import type { Loaded } from '../fees';
import type { Pace, Progress } from '../pausing';
import { licences } from './findings/licences';
import { ofHistory } from './findings/ofHistory';
import { isMismatch } from './findings/ofRate';
import type { Gathered, Placed } from './gather';
import { historyOf, inForce, whyNot } from './history';
import { type Peers, peersOf } from './peers';
import type { Rules } from './rules';
import type { Finding } from './types';

/** What other payers pay for the same as a rate. */
export type PeersOf = (rate: Placed) => Peers | undefined;

/**
 * Sets rates beside one another: over time, between payers, between licences. Only those in force on the day are compared; the
 * others are marked with why they are not.
 */
export function* compare(
  { same }: Gathered,
  rules: Rules,
  loaded: Loaded,
  findings: Finding[],
  pace: Pace,
): Generator<Progress, PeersOf> {
  const peers = new Map<string, Peers>();
  const byLicence = licences();
  const count = (rate: Placed) => {
    if (isMismatch(rate.line, loaded)) return;
    const group = peers.get(rate.identity.shared);
    if (group) group.add(rate);
    else peers.set(rate.identity.shared, peersOf(rate));
    byLicence.add(rate, rate.identity);
  };
  for (const rates of same) {
    const history = yield* historyOf(rates, pace);
    const counted = inForce(history, rules.day);
    yield* ofHistory(history, rules, findings, pace);
    for (const period of history) {
      const why = whyNot(period, counted, rules.day);
      for (const rate of period.rates) {
        if (pace.tick()) yield pace.now();
        rate.left = why;
        if (!why) count(rate);
      }
    }
  }
  for (const finding of byLicence.findings()) {
    if (finding) findings.push(finding);
    if (pace.beat()) yield pace.now();
  }
  return (rate) => (isMismatch(rate.line, loaded) ? undefined : peers.get(rate.identity.shared));
}
