import type { MarketRate } from '../../core/market';
import { type FileHeader, type Item, originOf, type Price, rateMaker, type Tin } from '../../formats/tic';

/** The rates of one file: each is three references, as a file repeats services, prices and taxpayers millions of times. */
export interface KeptRates {
  readonly file: string;
  readonly length: number;
  /** What the file said of itself; to be asked once it is read. */
  header: FileHeader;
  row: (item: Item, price: Price, tin: Tin) => void;
  clear: () => void;
  rates: (payer: string, state: string) => Generator<MarketRate>;
  /** Whose rates they are, each by kind and number, as often as there are rates. */
  taxpayers: () => Generator<string>;
}

export function keptRates(file: string): KeptRates {
  let rows: (readonly [Item, Price, Tin])[] = [];
  return {
    file,
    header: {},
    get length() {
      return rows.length;
    },
    row: (item, price, tin) => void rows.push([item, price, tin]),
    clear: () => void (rows = []),
    *rates(payer, state) {
      const rateOf = rateMaker();
      const { updated } = originOf(this.header);
      const setting = { payer, updated, file, state, county: '', taxonomy: '' };
      for (const [item, price, tin] of rows) yield rateOf(item, price, tin, setting);
    },
    *taxpayers() {
      for (const [, , { kind, value }] of rows) yield `${kind}|${value}`;
    },
  };
}
