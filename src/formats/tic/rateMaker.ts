import type { MarketRate } from '../../core/market';
import type { Item, Price, Tin } from './inNetwork/types';

/** What a rate is beside what its file says of it: whose file, as of when, and where and what its providers are. */
export type RateSetting = Pick<MarketRate, 'payer' | 'updated' | 'file' | 'state' | 'county' | 'taxonomy'>;

/** No word of the schema, code or list is longer; what is goes into every row. */
const LONGEST = 1000;
const shortened = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

const sorted = (items: readonly string[]): string => shortened([...items].sort().join(','));

/** Makes rates of what a reader hands over; what depends on the price alone is made once. */
export function rateMaker(): (item: Item, price: Price, tin: Tin, setting: RateSetting) => MarketRate {
  const ofPrice = new WeakMap<Price, Pick<MarketRate, 'places' | 'modifiers'>>();
  return (item, price, tin, setting) => {
    const lists = ofPrice.get(price) ?? { places: sorted(price.places), modifiers: sorted(price.modifiers) };
    ofPrice.set(price, lists);
    return {
      ...setting,
      codeType: shortened(item.codeType),
      code: shortened(item.code),
      arrangement: shortened(item.arrangement),
      negotiatedType: shortened(price.type),
      rate: price.rate,
      expires: price.expires,
      billingClass: shortened(price.billingClass),
      setting: shortened(price.setting),
      ...lists,
      tinKind: tin.kind,
      tin: tin.value,
    };
  };
}
