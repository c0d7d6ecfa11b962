import type { FunctionResult } from '../host/types';

/** Characters of keys and cells of results, about 200 MB at worst. */
const MAXIMUM_WEIGHT = 20_000_000;
const WEIGHT_OF_A_CELL = 8;

/** Answers by call; the calls asked for longest ago make room first. */
export class ResultCache {
  private readonly entries = new Map<string, { readonly result: FunctionResult; readonly weight: number }>();
  private weight = 0;

  constructor(private readonly maximum = MAXIMUM_WEIGHT) {}

  get(key: string): FunctionResult | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.result;
  }

  set(key: string, result: FunctionResult): void {
    this.remove(key);
    const weight = key.length + WEIGHT_OF_A_CELL * cellCount(result);
    this.entries.set(key, { result, weight });
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.maximum || oldest === key) break;
      this.remove(oldest);
    }
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }

  private remove(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.weight -= entry.weight;
  }
}

function cellCount(result: FunctionResult): number {
  return isMatrix(result) ? result.length * (result[0]?.length ?? 0) : 1;
}

/** Whether a result is rows of cells. */
export function isMatrix(result: FunctionResult): result is Extract<FunctionResult, readonly unknown[]> {
  return Array.isArray(result);
}
