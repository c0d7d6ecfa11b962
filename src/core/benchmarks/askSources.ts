import { type DayNumber, printDay } from '../dates';
import { nearest } from '../nearest';
import { quoted } from '../raw';
import { failed, type Failed, ok, type Result } from '../result';
import { printMeasure, type SourceMeasure } from './measure';
import type { SourceKey } from './rateKey';
import type { BenchmarkSource } from './source';

const ANY_MARKET: SourceMeasure = { kind: 'market', percent: 50, source: null };

/** Nobody answers to the measure: no market is loaded, or none by that name. */
export function unanswered(measure: SourceMeasure, sources: readonly BenchmarkSource[]): Failed {
  const markets = sources.filter((source) => source.answers(ANY_MARKET));
  if (measure.kind === 'medicare' || measure.source === null || markets.length === 0)
    return failed('measureNotLoaded', { measure: printMeasure(measure) });
  const names = markets.flatMap(({ name, alsoNamed }) => [name, ...alsoNamed]);
  const keys = names.map((name) => name.toLowerCase());
  const like = nearest(measure.source.toLowerCase(), keys, 3);
  return failed('sourceUnknown', {
    text: quoted(measure.source),
    like: names.find((name) => name.toLowerCase() === like),
    choices: names,
  });
}

/** What tells answers of several sources apart. */
interface Answered {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** How wide a part of the country it is of, from the nearest kind on; nothing where sources do not differ in that. */
  readonly reach?: number;
}

interface Candidate<A> {
  readonly name: string;
  readonly answer: A;
}

/**
 * The answer that stands: of those that still held when the newest one began the nearest, of these the newest, and of these the first
 * in the user's order.
 */
function chosen<A extends Answered>(candidates: readonly Candidate<A>[]): Candidate<A> | undefined {
  const newest = Math.max(...candidates.map(({ answer }) => answer.from));
  const [best] = candidates
    .filter(({ answer }) => answer.to >= newest)
    .sort(({ answer: one }, { answer: other }) => (one.reach ?? 0) - (other.reach ?? 0) || other.from - one.from);
  return best;
}

/** Why another source's answer does not stand, in a sentence. */
function passedOver<A extends Answered>({ name, answer }: Candidate<A>, best: A): string {
  const has = `${name} has rates for this, too; they are not used, because`;
  if (answer.to < best.from) return `${has} they end on ${printDay(answer.to)}.`;
  if ((answer.reach ?? 0) > (best.reach ?? 0)) return `${has} they are of a wider region.`;
  return answer.from < best.from ? `${has} they begin earlier.` : `${has} it comes later in the list.`;
}

/**
 * Asks those sources that answer to the key's measure. Of several answers one stands, and notes say which others there were; where none
 * has one, the first reason does.
 */
export function askSources<S extends BenchmarkSource, A extends Answered>(
  sources: readonly S[],
  key: SourceKey,
  ask: (source: S) => Result<A>,
  noted: (answer: A, notes: readonly string[]) => A,
): Result<A> {
  let first: Failed | undefined;
  const candidates: Candidate<A>[] = [];
  for (const source of sources) {
    if (!source.answers(key.measure)) continue;
    const answer = ask(source);
    if (answer.ok) candidates.push({ name: source.name, answer: answer.value });
    else first ??= answer;
  }
  const best = candidates.length > 1 ? chosen(candidates) : candidates[0];
  if (!best) return first ?? unanswered(key.measure, sources);
  if (candidates.length === 1) return ok(best.answer);
  const notes = candidates.filter((one) => one !== best).map((one) => passedOver(one, best.answer));
  return ok(noted(best.answer, notes));
}
