import type { MarketRate } from '../../core/market';
import type { Item, Price, Tin } from './inNetwork/types';

/** What a rate is beside what its file says of it: whose file, as of when, and where and what its providers are. */
export type RateSetting = Pick<MarketRate, 'payer' | 'updated' | 'file' | 'state' | 'county' | 'taxonomy'>;

/** No word of the schema, code or list is longer; what is goes into every row. */
const LONGEST = 1000;
const shortened = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

const sorted = (items: readonly string[]): string => shortened([...items].sort().join(','));

/** What a rate is by its service and price alone, whoever is paid it. */
const wordsOf = (item: Item, price: Price) => ({
  codeType: shortened(item.codeType),
  code: shortened(item.code),
  arrangement: shortened(item.arrangement),
  negotiatedType: shortened(price.type),
  billingClass: shortened(price.billingClass),
  setting: shortened(price.setting),
  places: sorted(price.places),
  modifiers: sorted(price.modifiers),
});

/**
 * Makes rates of what a reader hands over. What depends on service and price alone is made once for all the taxpayers of a service; and
 * every field is named, since objects put together by spreading others take ten times as long to make, and to be read.
 */
export function rateMaker(): (item: Item, price: Price, tin: Tin, setting: RateSetting) => MarketRate {
  let last: Item | undefined;
  let ofPrice = new Map<Price, ReturnType<typeof wordsOf>>();
  return (item, price, tin, { payer, updated, file, state, county, taxonomy }) => {
    if (item !== last) ofPrice = new Map();
    last = item;
    let words = ofPrice.get(price);
    if (words === undefined) ofPrice.set(price, (words = wordsOf(item, price)));
    return {
      payer,
      updated,
      file,
      state,
      county,
      taxonomy,
      codeType: words.codeType,
      code: words.code,
      arrangement: words.arrangement,
      negotiatedType: words.negotiatedType,
      rate: price.rate,
      expires: price.expires,
      billingClass: words.billingClass,
      setting: words.setting,
      places: words.places,
      modifiers: words.modifiers,
      tinKind: tin.kind,
      tin: tin.value,
    };
  };
}
