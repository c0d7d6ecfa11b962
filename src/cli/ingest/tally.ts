import { type Dropped, droppedAfter, droppedBefore, isPlaceholder, type MarketRate } from '../../core/market';
import { micros } from '../../core/money';

/** What kinds of rates were kept. */
export interface Counted {
  /** By negotiated type, as the file has it. */
  readonly types: Readonly<Record<string, number>>;
  /** Of these, rates that stay in the folder and that no pack is made of, by the first reason. */
  readonly laterDropped: Readonly<Partial<Record<Dropped, number>>>;
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
  const types = new Map<string, number>();
  const dropped = new Map<Dropped, number>();
  return {
    row(rate: MarketRate): void {
      types.set(rate.negotiatedType, (types.get(rate.negotiatedType) ?? 0) + 1);
      const why = whyDropped(rate, today);
      if (why !== null) dropped.set(why, (dropped.get(why) ?? 0) + 1);
    },
    restart(): void {
      types.clear();
      dropped.clear();
    },
    counted: (): Counted => ({ types: Object.fromEntries(types), laterDropped: Object.fromEntries(dropped) }),
  };
}
