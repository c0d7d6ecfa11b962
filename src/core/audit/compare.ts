import type { Loaded } from '../fees';
import type { Failure } from '../result';
import { licences } from './findings/licences';
import { ofHistory } from './findings/ofHistory';
import { isMismatch } from './findings/ofRate';
import type { Gathered } from './gather';
import { historyOf, inForce, whyNot } from './history';
import type { Pace } from './pace';
import { type Peers, peersOf } from './peers';
import type { Rules } from './rules';
import type { Finding, Progress, RateReading } from './types';

/** How the rates of the workbook stand to one another. */
export interface Compared {
  /** Why a rate does not count on the day of the audit; nothing where it does. */
  whyNot(rate: RateReading): Failure | undefined;
  peersOf(rate: RateReading): Peers | undefined;
}

/** Sets rates beside one another: over time, between payers, between licences. Only those in force on the day are compared. */
export function* compare(
  { same, identityOf }: Gathered,
  rules: Rules,
  loaded: Loaded,
  findings: Finding[],
  pace: Pace,
): Generator<Progress, Compared> {
  const left = new Map<RateReading, Failure>();
  const peers = new Map<string, Peers>();
  const byLicence = licences();
  for (const rates of same) {
    const history = historyOf(rates);
    const counted = inForce(history, rules.day);
    for (const finding of ofHistory(history, rules)) findings.push(finding);
    for (const period of history) {
      const why = whyNot(period, counted, rules.day);
      for (const rate of period.rates) {
        if (pace.tick()) yield pace.now();
        const identity = identityOf.get(rate);
        if (why) left.set(rate, why);
        else if (identity && !isMismatch(rate.line, loaded)) {
          const group = peers.get(identity.shared);
          if (group) group.add(rate);
          else peers.set(identity.shared, peersOf(rate));
          byLicence.add(rate, identity);
        }
      }
    }
  }
  for (const finding of byLicence.findings()) findings.push(finding);
  return {
    whyNot: (rate) => left.get(rate),
    peersOf: (rate) => (isMismatch(rate.line, loaded) ? undefined : peers.get(identityOf.get(rate)?.shared ?? '')),
  };
}
