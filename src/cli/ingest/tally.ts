import {
  type Dropped,
  droppedAfter,
  droppedBefore,
  isPlaceholder,
  type MarketRate,
  type UnknownWords,
  unknownWords,
  wordCounts,
} from '../../core/market';
import { micros } from '../../core/money';

/** What kinds of rates were kept. */
export interface Counted {
  /** By negotiated type, as the file has it, to forty characters. */
  readonly types: ReadonlyMap<string, number>;
  /** Of these, rates that stay in the folder and that no pack is made of, by the first reason. */
  readonly laterDropped: Readonly<Partial<Record<Dropped, number>>>;
  /** What they say instead of the rule's own words, where that is the reason. */
  readonly unknown: UnknownWords;
}

/** Why no pack is made of a rate, as far as it can be said without prices and kinds of codes beside it. */
function whyDropped(rate: MarketRate, today: string): Dropped | null {
  const before = droppedBefore(rate, 'day');
  if (before !== null) return before;
  const amount = micros(rate.rate);
  return amount === null || isPlaceholder(amount) ? 'placeholder' : droppedAfter(rate, today);
}

/** Counts rates as they come. @param today What expired before it is counted as expired. */
export function tally(today: string) {
  const types = wordCounts();
  const dropped = new Map<Dropped, number>();
  const unknown = unknownWords();
  return {
    row(rate: MarketRate): void {
      types.add(rate.negotiatedType);
      const why = whyDropped(rate, today);
      if (why !== null) dropped.set(why, (dropped.get(why) ?? 0) + 1);
      unknown.add(why, rate);
    },
    restart(): void {
      types.clear();
      dropped.clear();
      unknown.clear();
    },
    counted: (): Counted => ({
      types: types.words,
      laterDropped: Object.fromEntries(dropped),
      unknown: unknown.words,
    }),
  };
}
