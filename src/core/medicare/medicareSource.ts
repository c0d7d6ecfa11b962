import type { Benchmark, BenchmarkSource, Evidence, RateKey } from '../benchmarks';
import type { DayNumber } from '../dates';
import type { Cents, UnitBasis } from '../money';
import { ok } from '../result';
import { explain } from './explain';
import { type Price, priceOf } from './price';
import type { CodeEntry, MedicareTables } from './tables';

/** A price that looks up the rest when asked, since most cells ask for the amount alone. */
class MedicareBenchmark implements Benchmark {
  constructor(
    private readonly tables: MedicareTables,
    private readonly key: RateKey,
    private readonly price: Price,
  ) {}

  get amount(): Cents {
    return this.price.amount;
  }

  get unit(): UnitBasis {
    return this.entry?.unit ?? 'service';
  }

  get from(): DayNumber {
    return this.price.release.from;
  }

  get to(): DayNumber {
    return this.price.release.to;
  }

  evidence(): Evidence {
    return explain(this.key, this.price, this.entry);
  }

  private get entry(): CodeEntry | undefined {
    return this.tables.entry(this.key.code.code);
  }
}

/** Medicare's physician fee schedule as a source of benchmarks. */
export function medicareSource(tables: MedicareTables): BenchmarkSource {
  return {
    name: 'Medicare',
    alsoNamed: [],
    answers: ({ kind }) => kind === 'medicare',
    benchmark(key) {
      const price = priceOf(tables, key);
      return price.ok ? ok(new MedicareBenchmark(tables, key, price.value)) : price;
    },
  };
}
