import type { FailureKind } from '../failures';
import { type Cents, isComparable, printDollars } from '../money';
import { failed, type Failed, type Failure, ok, type Result } from '../result';
import type { Evidence } from './evidence';
import type { RuleMeasure } from './measure';
import type { Benchmark } from './rateKey';

/** A side of a rule, as the user named it: what was answered, or dollars of the user's own. */
export type RuleSide =
  { readonly name: string; readonly answer: Result<Benchmark> } | { readonly name: string; readonly amount: Cents };

interface Priced {
  readonly name: string;
  readonly benchmark: Benchmark;
  /** Rests on nothing but the user's word. */
  readonly isOwn?: true;
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
  'shiftedBelowZero',
  'ruleWithoutPrice',
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
    .filter((side) => side !== winner && !side.isOwn)
    .map((side) => {
      const { formula, source, release, place, sample } = side.benchmark.evidence();
      return `${side.name}: ${formula}, ${[source, release, place, sample].filter((part) => part !== '').join(', ')}.`;
    });
  const formula =
    priced.length === 1
      ? `${evidence.formula} (${winner.name})`
      : `${takes} of ${priced.map(amountOf).join(' and ')} = ${evidence.amount}${winner.isOwn ? '' : `; ${winner.name}: ${evidence.formula}`}`;
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

/** Why no side has a price: what each of them says, where they do not all say the same. */
function withoutPrice(sides: readonly Unpriced[]): Failed {
  const [first] = sides;
  if (!first) return failed('ruleOfOne', { text: '' });
  const isSame = sides.every(({ failure }) => failure.message === first.failure.message);
  if (isSame) return { ok: false, failure: first.failure };
  return failed('ruleWithoutPrice', {
    sides: sides.map(({ name, failure }) => ({ name, message: failure.message })),
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The user's own dollars as a price of what another is of: its unit, place and days. */
const ownPrice = (name: string, amount: Cents, beside: Benchmark): Benchmark => ({
  amount,
  unit: beside.unit,
  from: beside.from,
  to: beside.to,
  evidence() {
    const evidence = beside.evidence();
    const printed = printDollars(amount);
    const source = `${capitalised(name)}, beside ${evidence.source}`;
    return { ...evidence, amount: printed, source, sample: '', formula: printed, notes: [], method: [] };
  },
});

/** Of equal ones the first, so that a price stands before the user's own dollars. */
function best(takes: RuleMeasure['takes'], sides: readonly Priced[], first: Priced): Priced {
  const beats = (one: Priced, other: Priced): boolean =>
    takes === 'higher' ? one.benchmark.amount > other.benchmark.amount : one.benchmark.amount < other.benchmark.amount;
  return sides.reduce((winner, one) => (beats(one, winner) ? one : winner), first);
}

/**
 * The higher or lower of several prices. Where one of them does not exist for the service, the higher of the others stands, for it can
 * only be too low; of the lower that cannot be said, so it has no answer. A side that could not be asked leaves none either way. Dollars
 * of the user's own count for the unit of the prices beside them, and without a price stand for nothing.
 */
export function byRule(takes: RuleMeasure['takes'], sides: readonly RuleSide[]): Result<Benchmark> {
  const asked: (Priced | Extract<RuleSide, { amount: Cents }>)[] = [];
  const unpriced: Unpriced[] = [];
  for (const side of sides) {
    if ('amount' in side) asked.push(side);
    else if (side.answer.ok) asked.push({ name: side.name, benchmark: side.answer.value });
    else if (takes === 'higher' && WITHOUT_PRICE.has(side.answer.failure.kind))
      unpriced.push({ name: side.name, failure: side.answer.failure });
    else return side.answer;
  }
  const prices = asked.filter((side) => 'benchmark' in side);
  const [first] = prices;
  if (!first) return withoutPrice(unpriced);
  const other = prices.find(({ benchmark }) => !isComparable(benchmark.unit, first.benchmark.unit));
  if (other) return failed('unitsDiffer', { rate: first.benchmark.unit, benchmark: other.benchmark.unit });
  const priced = asked.map((side): Priced =>
    'benchmark' in side
      ? side
      : { name: side.name, benchmark: ownPrice(side.name, side.amount, first.benchmark), isOwn: true },
  );
  const winner = best(takes, priced, best(takes, prices, first));
  return ok({
    amount: winner.benchmark.amount,
    unit: winner.benchmark.unit,
    ...daysOf(winner.benchmark, priced),
    evidence: () => explain(takes, winner, priced, unpriced),
  });
}
