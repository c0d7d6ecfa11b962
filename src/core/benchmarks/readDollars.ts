import { type Cents, cents } from '../money';

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
/** How people write dollars, so that nobody takes a bare number for them. */
export const DOLLARS = String.raw`(?:(?:US ?)?\$|USD) ?(?:${NUMBER})|(?:${NUMBER}) ?(?:\$|USD\b|(?:US )?dollars?\b)`;

const WHOLE = new RegExp(`^(?:${DOLLARS})$`, 'i');
const FORM = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/;
/** Less than ten million, which no rate is. */
const MOST_DIGITS = 7;

export const isDollars = (text: string): boolean => WHOLE.test(text);

/** `$1,250.50`, `100 dollars`: from one cent up to less than ten million; `null` where that is no such amount. */
export function readDollars(text: string): Cents | null {
  const number = isDollars(text) ? (/\d[\d,.]*/.exec(text)?.[0] ?? '') : '';
  const [whole = '', part = ''] = number.replaceAll(',', '').split('.');
  if (!FORM.test(number) || whole.length > MOST_DIGITS) return null;
  const amount = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return amount > 0 ? cents(amount) : null;
}
