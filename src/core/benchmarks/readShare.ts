import { MICROS, type Micros, micros } from '../money';
import { ok, type Result } from '../result';
import type { ShareMeasure } from './measure';
import { type IsNamed, sourceMeasure, unknown } from './readSourceMeasure';

/** Ten times is the most that a share may be. */
const MOST = 10;
const PERCENT_SIGN = '(?:%|percent\\b|pct\\b)';
const AMOUNT = '(\\d{1,5}(?:\\.\\d{1,4})?)';
/** How people write a share of a price: what it is of, and how many times it. */
const SHARES: readonly (readonly [RegExp, (part: readonly string[]) => readonly [of: string, times: number]])[] = [
  [
    new RegExp(`^${AMOUNT} ?${PERCENT_SIGN} ?(?:of\\b|x\\b|\\*)? ?(.+)$`, 'i'),
    ([, n, of = '']) => [of, Number(n) / 100],
  ],
  [new RegExp(`^${AMOUNT} ?(?:x\\b|\\*|times\\b) ?(.+)$`, 'i'), ([, n, of = '']) => [of, Number(n)]],
  [
    new RegExp(`^(.+?) ?(?:\\+|\\bplus\\b) ?${AMOUNT} ?${PERCENT_SIGN}$`, 'i'),
    ([, of = '', n]) => [of, 1 + Number(n) / 100],
  ],
  [
    new RegExp(`^(.+?) ?(?:[-–−]|\\b(?:minus|less)\\b) ?${AMOUNT} ?${PERCENT_SIGN}$`, 'i'),
    ([, of = '', n]) => [of, 1 - Number(n) / 100],
  ],
  [
    new RegExp(`^(.*[a-z\\d)]) ?(?:\\bx\\b|\\*|\\bat\\b)? ?\\b${AMOUNT} ?${PERCENT_SIGN}$`, 'i'),
    ([, of = '', n]) => [of, Number(n) / 100],
  ],
  [new RegExp(`^(.+?) ?(?:\\bx|\\*) ?${AMOUNT}$`, 'i'), ([, of = '', n]) => [of, Number(n)]],
];

const shareOf = (times: number): Micros | null =>
  times > 0 && times <= MOST ? micros(Math.round(times * MICROS) / MICROS) : null;

/** A share of a price: `120% of Medicare`, `P50 + 10%`; nothing where the text has no such form. */
export function readShare(text: string, isNamed: IsNamed): Result<ShareMeasure> | undefined {
  for (const [form, read] of SHARES) {
    const part = form.exec(text);
    if (!part) continue;
    const [named, times] = read(part);
    const share = shareOf(times);
    const of = sourceMeasure(named, isNamed);
    if (of && share !== null) return ok({ kind: 'share', share, of });
    if (share !== null) return unknown(named);
  }
  return undefined;
}
