import { cutText } from '../core/cutText';

/** Text from a file as a terminal may show it: nothing in it moves the cursor, changes colours or turns the line around. */
export const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();

/** The same, no longer than a column has room for. */
export const shortened = (text: string, most: number): string => cutText(printable(text), most);
