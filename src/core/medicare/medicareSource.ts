import type { BenchmarkSource } from '../benchmarks';
import { ok } from '../result';
import { explain } from './explain';
import { priceOf } from './price';
import type { MedicareTables } from './tables';

/** Medicare's physician fee schedule as a source of benchmarks. */
export function medicareSource(tables: MedicareTables): BenchmarkSource {
  return {
    name: 'Medicare',
    measures: ['Medicare', 'Medicare QP'],
    benchmark(key) {
      const price = priceOf(tables, key);
      if (!price.ok) return price;
      const entry = tables.entry(key.code.code);
      return ok({
        amount: price.value.amount,
        unit: entry?.unit ?? 'service',
        evidence: () => explain(key, price.value, entry),
      });
    },
  };
}
