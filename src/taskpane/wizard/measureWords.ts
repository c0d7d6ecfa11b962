import { printMeasure } from '../../core/benchmarks';
import type { Raw } from '../../core/raw';
import { read } from '../../session';

/** What rates are compared with, in the words that it is read back by; as it was typed where it cannot be read. */
export function measureWords(typed: Raw): string {
  const measure = read.measure(typed);
  return measure.ok ? printMeasure(measure.value) : String(typed);
}
