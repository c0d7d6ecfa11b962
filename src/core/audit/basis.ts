import { type Benchmark, type Measure, pricesIn } from '../benchmarks';

/** A price that is set says all in its arithmetic; one that is observed, or chosen by a rule, rests on more. */
const isSet = (measure: Measure): boolean =>
  measure.kind !== 'rule' && pricesIn(measure).every(({ kind }) => kind === 'medicare');

const closed = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/**
 * How a benchmark was come by, with its numbers; of a market or a rule also whose rates, of which region and how many provider groups,
 * in parentheses before the arithmetic goes on, and what was bridged or passed over.
 */
export function basisOf(
  benchmark: Benchmark,
  measure: Measure,
): { readonly formula: string; readonly because: string } {
  const { formula, source, release, place, sample, notes } = benchmark.evidence();
  if (isSet(measure)) return { formula, because: '' };
  const rests = [source, release, place, sample].filter((part) => part !== '').join(', ');
  return { formula: `${formula} (${rests})`, because: notes.map((note) => ` ${closed(note)}`).join('') };
}
