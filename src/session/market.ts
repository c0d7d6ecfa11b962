import { askSources, type SourceKey } from '../core/benchmarks';
import {
  type MarketDistribution,
  type MarketPack,
  type MarketSource,
  marketSource,
  type PackTable,
} from '../core/market';
import type { Result } from '../core/result';
import { gazetteer, medicare } from '../data';

/** Our own words for a service; empty where there are none. */
export const labelOf = (code: string): string => medicare.entry(code)?.label ?? '';

const TABLES = { gazetteer, labelOf };

/** A pack is opened once, however often the order changes. */
const opened = new WeakMap<MarketPack, MarketSource>();

/** A pack as a source of benchmarks; `table` where whoever read it has made that, too. */
export function sourceOf(pack: MarketPack, table?: PackTable): MarketSource {
  const before = opened.get(pack);
  if (before) return before;
  const source = marketSource(pack, TABLES, table);
  opened.set(pack, source);
  return source;
}

let packs: readonly MarketPack[] = [];
let sources: readonly MarketSource[] = [];
const listeners = new Set<() => void>();

/** The packs of market rates that are loaded, in the order in which they are asked. */
export const loadedPacks = (): readonly MarketPack[] => packs;

export const marketSources = (): readonly MarketSource[] => sources;

let askedInVain = false;

/** Notes that a market was asked for; where none is loaded, whoever asked has to ask again once one is. */
export function noteAsked(): void {
  askedInVain ||= packs.length === 0;
}

/** Whether a market was asked for while none was loaded. */
export const marketAskedInVain = (): boolean => askedInVain;

/** Replaces the packs, in the user's order; cells that were answered before have to be asked anew, which is the listeners' to do. */
export function loadPacks(next: readonly MarketPack[]): void {
  packs = [...next];
  sources = packs.map((pack) => sourceOf(pack));
  for (const listener of listeners) listener();
}

/** Calls back whenever other packs are loaded. @returns What ends it. */
export function onPacks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The distribution of a market for a rate, or why there is none. */
export function distributionOf(key: SourceKey): Result<MarketDistribution> {
  noteAsked();
  return askSources(sources, key, (source) => source.distribution(key));
}
