import type { FailureKind } from '../failures';
import { isComparable, printDollars } from '../money';
import { failed, type Failure, ok, type Result } from '../result';
import type { Evidence } from './evidence';
import type { RuleMeasure } from './measure';
import type { Benchmark } from './rateKey';

/** A side of a rule, as the user named it. */
interface RuleSide {
  readonly name: string;
  readonly answer: Result<Benchmark>;
}

interface Priced {
  readonly name: string;
  readonly benchmark: Benchmark;
}

interface Unpriced {
  readonly name: string;
  readonly failure: Failure;
}

/** Reasons that say: this service has no price there. All others say that the question could not be answered. */
const WITHOUT_PRICE: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'codeNotCarried',
  'codeNotInRelease',
  'revenueCode',
  'notPriced',
  'withoutValues',
  'settingNotPaid',
  'modifierNotPaid',
  'codeNotInMarket',
  'classNotInMarket',
  'regionNotInMarket',
  'percentileWithheld',
]);

const amountOf = ({ name, benchmark }: Priced): string => `${printDollars(benchmark.amount)} (${name})`;

function explain(
  takes: RuleMeasure['takes'],
  winner: Priced,
  priced: readonly Priced[],
  unpriced: readonly Unpriced[],
): Evidence {
  const evidence = winner.benchmark.evidence();
  const others = priced
    .filter((side) => side !== winner)
    .map((side) => {
      const { formula, source, release, place, sample } = side.benchmark.evidence();
      return `${side.name}: ${formula}, ${[source, release, place, sample].filter((part) => part !== '').join(', ')}.`;
    });
  const formula =
    priced.length === 1
      ? `${evidence.formula} (${winner.name})`
      : `${takes} of ${priced.map(amountOf).join(' and ')} = ${evidence.amount}; ${winner.name}: ${evidence.formula}`;
  const without = unpriced.map(({ name, failure }) => `Without ${name}: ${failure.message}`);
  return { ...evidence, formula, notes: [...evidence.notes, ...others, ...without] };
}

/** The days on which both hold; where there are none, the one's. */
function daysOf({ from, to }: Benchmark, others: readonly Priced[]): Pick<Benchmark, 'from' | 'to'> {
  const both = others.reduce(
    (days, { benchmark }) => ({ from: Math.max(days.from, benchmark.from), to: Math.min(days.to, benchmark.to) }),
    { from, to },
  );
  return both.from <= both.to ? both : { from, to };
}

/**
 * The higher or lower of several prices. Where one of them does not exist for the service, the higher of the others stands, for it can
 * only be too low; of the lower that cannot be said, so it has no answer. A side that could not be asked leaves none either way.
 */
export function byRule(takes: RuleMeasure['takes'], sides: readonly RuleSide[]): Result<Benchmark> {
  const priced: Priced[] = [];
  const unpriced: Unpriced[] = [];
  for (const { name, answer } of sides) {
    if (answer.ok) priced.push({ name, benchmark: answer.value });
    else if (takes === 'higher' && WITHOUT_PRICE.has(answer.failure.kind))
      unpriced.push({ name, failure: answer.failure });
    else return answer;
  }
  const [first] = priced;
  const [without] = unpriced;
  if (!first) return without ? { ok: false, failure: without.failure } : failed('ruleOfOne', { text: '' });
  const other = priced.find(({ benchmark }) => !isComparable(benchmark.unit, first.benchmark.unit));
  if (other) return failed('unitsDiffer', { rate: first.benchmark.unit, benchmark: other.benchmark.unit });
  const beats = (one: Priced, best: Priced): boolean =>
    takes === 'higher' ? one.benchmark.amount > best.benchmark.amount : one.benchmark.amount < best.benchmark.amount;
  const winner = priced.reduce((best, one) => (beats(one, best) ? one : best), first);
  return ok({
    amount: winner.benchmark.amount,
    unit: winner.benchmark.unit,
    ...daysOf(winner.benchmark, priced),
    evidence: () => explain(takes, winner, priced, unpriced),
  });
}
