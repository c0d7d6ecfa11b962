import { isComparable, microsOf, printDollars, printRate } from '../../money';
import type { FeeLine, Loaded } from '../../fees';
import { basisOf } from '../basis';
import { printShare } from '../../printShare';
import { annualGap, gapBetween, printMultiple } from '../figures';
import { finding } from '../finding';
import type { Peers } from '../peers';
import { isWorth, type Rules } from '../rules';
import { aYear, rateOf, SAYS, whereOf } from '../strings';
import type { AuditedRate, Finding, RateReading } from '../types';

/**
 * The same service paid better by another payer: the gap to the best, and what it is worth at the rate's own units. Where the best
 * payer is the target, `belowTarget` is this, and it is said once.
 */
export function belowBest(
  rate: RateReading,
  best: RateReading | undefined,
  peers: Peers | undefined,
  rules: Rules,
): Finding | undefined {
  if (!peers || !best || !isWorth(best.line.rate - rate.line.rate, best.line.rate, rules)) return undefined;
  return finding(rules.multiple === null ? 'belowTarget' : 'belowBestPayer', rate, {
    related: () => [best],
    annual: annualGap(best.line.rate, rate.line.rate, rate.line.units),
    words() {
      const { gap, annual, arithmetic } = gapBetween(best.line.rate, rate.line.rate, rate.line.units);
      const spread = peers.payers > 2 ? SAYS.spread(peers.payers, rateOf(peers.lowest), rateOf(peers.highest)) : '';
      return {
        says: () => SAYS.belowBest(rate, best, { gap: printRate(gap), spread, aYear: aYear(rate, annual) }),
        explain: () => `${best.payer} pays ${rateOf(best)} (${whereOf(best)}); ${arithmetic()}`,
      };
    },
  });
}

/** The same service paid better by another product of the same payer: a gap to ask about, and not what the market pays. */
export function belowSibling(rate: RateReading, best: RateReading | undefined, rules: Rules): Finding | undefined {
  if (!best || !isWorth(best.line.rate - rate.line.rate, best.line.rate, rules)) return undefined;
  return finding('belowOtherProduct', rate, {
    related: () => [best],
    annual: annualGap(best.line.rate, rate.line.rate, rate.line.units),
    words() {
      const { gap, annual, arithmetic } = gapBetween(best.line.rate, rate.line.rate, rate.line.units);
      return {
        says: () => SAYS.belowSibling(rate, best, { gap: printRate(gap), aYear: aYear(rate, annual) }),
        explain: () => `${best.payer} pays ${rateOf(best)} (${whereOf(best)}); ${arithmetic()}`,
      };
    },
  });
}

/** Below the share of the benchmark that is the target, by the threshold or more. */
export function belowTarget(rate: AuditedRate, rules: Rules): Finding | undefined {
  const { benchmark, target, annual, line } = rate;
  const { multiple } = rules;
  if (multiple === null || !benchmark || target === null || !isWorth(target - line.rate, target, rules))
    return undefined;
  return finding('belowTarget', rate, {
    annual,
    words() {
      const { gap, arithmetic } = gapBetween(target, line.rate, line.units);
      const amount = printDollars(benchmark.amount);
      return {
        says: () =>
          SAYS.belowTarget(rate, {
            share: printShare(line.rate / microsOf(benchmark.amount)),
            benchmark: amount,
            target: printRate(target),
            gap: printRate(gap),
            aYear: aYear(rate, annual),
          }),
        explain() {
          const { formula, because } = basisOf(benchmark, line.key.measure);
          return `${formula}; ${amount} × ${printMultiple(multiple)} = ${printRate(target)}; ${arithmetic()}${because && `.${because}`}`;
        },
      };
    },
  });
}

/** Above the benchmark by the threshold or more: what a payer may want to take back. Below a target above 100 % there is nothing to protect yet. */
export function aboveBenchmark(rate: AuditedRate, rules: Rules): Finding | undefined {
  const { benchmark, line, target } = rate;
  if (!benchmark) return undefined;
  const amount = microsOf(benchmark.amount);
  if (rules.multiple !== null && target !== null && line.rate < target) return undefined;
  if (!isWorth(line.rate - amount, amount, rules)) return undefined;
  return finding('aboveBenchmark', rate, {
    annual: annualGap(line.rate, amount, line.units),
    words() {
      const { gap, annual, arithmetic } = gapBetween(line.rate, amount, line.units);
      return {
        says: () =>
          SAYS.aboveBenchmark(rate, {
            share: printShare(line.rate / amount),
            benchmark: printDollars(benchmark.amount),
            gap: printRate(gap),
            aYear: aYear(rate, annual),
          }),
        explain() {
          const { formula, because } = basisOf(benchmark, line.key.measure);
          return `${formula}; ${arithmetic()}${because && `.${because}`}`;
        },
      };
    },
  });
}

/** Whether the schedule's unit contradicts the code's, so that nothing is compared until one of them is put right. */
export function isMismatch({ basis, key }: FeeLine, { unitOf }: Pick<Loaded, 'unitOf'>): boolean {
  const unit = basis === null ? undefined : unitOf(key.code.code);
  return basis !== null && unit !== undefined && !isComparable(basis, unit);
}

export function unitMismatch(rate: RateReading, loaded: Pick<Loaded, 'unitOf'>): Finding | undefined {
  const { basis, key } = rate.line;
  const unit = loaded.unitOf(key.code.code);
  if (basis === null || unit === undefined || !isMismatch(rate.line, loaded)) return undefined;
  return finding('unitMismatch', rate, {
    words: () => ({
      says: () => SAYS.unitMismatch(rate, basis, unit),
      explain: () => `${whereOf(rate)} is per ${basis}; ${key.code.code} is billed per ${unit}`,
    }),
  });
}
