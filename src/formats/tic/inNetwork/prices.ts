import { UnreadableTic } from '../unreadableTic';
import { keyTable } from './keyTable';
import type { Price, TicIssue } from './types';

const LONGEST_LIST = 200;
const LONGEST_SHOWN = 40;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, LONGEST_LIST).map(textOf).filter(Boolean) : [];

/** What stands where a number should. */
const noNumber = (rate: unknown): string =>
  rate === undefined
    ? 'a price without a negotiated_rate'
    : rate === Infinity || rate === -Infinity
      ? 'a price whose negotiated_rate is larger than any number that is kept'
      : `a price whose negotiated_rate is no number: ${JSON.stringify(rate).slice(0, LONGEST_SHOWN)}`;

/** Reads a price as it is written; a sentence where it is none, null where it is no JSON. */
function readPrice(json: string): Price | string | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'a price that is no object';
  const fields = parsed as Readonly<Record<string, unknown>>;
  const { negotiated_rate: rate } = fields;
  // Some write the number as a text.
  const number = typeof rate === 'string' && /^\d+(\.\d+)?$/.test(rate.trim()) ? Number(rate) : rate;
  if (typeof number !== 'number' || !Number.isFinite(number)) return noNumber(rate);
  return {
    type: textOf(fields['negotiated_type']).toLowerCase(),
    rate: number,
    expires: textOf(fields['expiration_date']).slice(0, 10),
    places: textsOf(fields['service_code']),
    billingClass: textOf(fields['billing_class']).toLowerCase(),
    setting: textOf(fields['setting']).toLowerCase(),
    modifiers: textsOf(fields['billing_code_modifier']).map((modifier) => modifier.toUpperCase()),
  };
}

/** Stands where a number is none of these; there is no such. */
const NO_PRICE: Price = {
  type: '',
  rate: 0,
  expires: '',
  places: [],
  billingClass: '',
  setting: '',
  modifiers: [],
};

export interface Prices {
  readonly size: number;
  /** The price written so, by its number; -1 for one that cannot be read. */
  number: (low: number, high: number, json: () => string, offset: number) => number;
  price: (number: number) => Price;
}

/** Prices are read once for each way in which they are written: a file repeats a few thousand for millions of providers. */
export function prices(issue: (issue: TicIssue) => void): Prices {
  const written = keyTable();
  const numberOf: number[] = [];
  const all: Price[] = [];
  const bySense = new Map<string, number>();
  return {
    get size() {
      return written.size;
    },
    price: (number) => all[number] ?? NO_PRICE,
    number(low, high, json, offset) {
      const key = written.add(low, high);
      const known = numberOf[key];
      if (known !== undefined && known >= 0) return known;
      const price = readPrice(json());
      if (price === null) throw new UnreadableTic(offset, 'this price is no JSON.');
      if (typeof price === 'string') {
        issue({ byte: offset, message: price });
        numberOf[key] = -1;
        return -1;
      }
      const sense = JSON.stringify(price);
      const number = bySense.get(sense) ?? all.push(price) - 1;
      bySense.set(sense, number);
      numberOf[key] = number;
      return number;
    },
  };
}
