import type { Benchmark } from '../core/benchmarks';
import type { Result } from '../core/result';
import { book } from './loaded';
import { keyOf, type Question } from './question';

/** The benchmark for one rate, or the first reason why there is none. */
export function ask(question: Question): Result<Benchmark> {
  const key = keyOf(question);
  return key.ok ? book.benchmark(key.value) : key;
}
