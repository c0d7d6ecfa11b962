import { cutText } from './cutText';

/** What a cell or a file hands over, before anybody has understood it; a blank cell is `null` or an empty text. */
export type Raw = string | number | boolean | null;

export const isBlank = (raw: Raw): boolean => raw === null || (typeof raw === 'string' && raw.trim() === '');

/** As a person would see it, shortened, so that a message can quote it. */
export function quoted(raw: Raw): string {
  const text = String(raw ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return `“${cutText(text, 40)}”`;
}
