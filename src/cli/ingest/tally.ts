import { type Dropped, droppedAfter, droppedBefore, type MarketRate, PLACEHOLDERS } from '../../core/market';
import { micros } from '../../core/money';

/** What kinds of rates were kept. */
export interface Counted {
  /** By negotiated type, as the file has it. */
  readonly types: Readonly<Record<string, number>>;
  /** Of these, rates that stay in the folder and that no pack is made of, by the first reason. */
  readonly laterDropped: Readonly<Partial<Record<Dropped, number>>>;
}

const NINES = new Set(PLACEHOLDERS.nines);

function isPlaceholder(rate: number): boolean {
  const amount = micros(rate);
  return amount === null || amount <= PLACEHOLDERS.least || amount > PLACEHOLDERS.most || NINES.has(amount);
}

/** Why no pack is made of a rate, as far as it can be said without prices and kinds of codes beside it. */
const whyDropped = (rate: MarketRate, today: string): Dropped | null =>
  droppedBefore(rate, 'day') ?? (isPlaceholder(rate.rate) ? 'placeholder' : droppedAfter(rate, today));

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
