import { askSources, type SourceKey, withNotes } from '../core/benchmarks';
import {
  type MarketDistribution,
  type MarketPack,
  type MarketSource,
  marketSource,
  type PackTable,
} from '../core/market';
import { type DayNumber, printDay } from '../core/dates';
import { ok, type Result } from '../core/result';
import { gazetteer, medicare } from '../data';
import { today } from './today';

/** Our own words for a service; empty where there are none. */
export const labelOf = (code: string): string => medicare.entry(code)?.label ?? '';

const TABLES = { gazetteer, labelOf };

const withDistributionNotes = (market: MarketDistribution, notes: readonly string[]): MarketDistribution => ({
  ...market,
  evidence: (amount, formula, own) => market.evidence(amount, formula, [...own, ...notes]),
});

/** Rates of the newest period there is may be old all the same. */
const endedNotes = ({ asOf }: SourceKey, to: DayNumber): readonly string[] =>
  asOf.kind === 'newest' && to < today()
    ? [`These rates were meant to be used until ${printDay(to)}, which is over; a newer pack would have later ones.`]
    : [];

/** A source whose evidence says where the period that answers is over. */
function tellingEnd(source: MarketSource): MarketSource {
  return {
    ...source,
    benchmark(key) {
      const found = source.benchmark(key);
      if (!found.ok) return found;
      const notes = endedNotes(key, found.value.to);
      return notes.length === 0 ? found : ok(withNotes(found.value, notes));
    },
    distribution(key, level) {
      const found = source.distribution(key, level);
      if (!found.ok) return found;
      const notes = endedNotes(key, found.value.to);
      return notes.length === 0 ? found : ok(withDistributionNotes(found.value, notes));
    },
  };
}

/** A pack is opened once, however often the order changes. */
const opened = new WeakMap<MarketPack, MarketSource>();

/** A pack as a source of benchmarks; `table` where whoever read it has made that, too. */
export function sourceOf(pack: MarketPack, table?: PackTable): MarketSource {
  const before = opened.get(pack);
  if (before) return before;
  const source = tellingEnd(marketSource(pack, TABLES, table));
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
  return askSources(sources, key, (source) => source.distribution(key), withDistributionNotes);
}
