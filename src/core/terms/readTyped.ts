import { failed, ok, type Result } from '../result';
import { quoted } from '../raw';

const DECIMALS = 6;

/** Without the dust that binary fractions add. */
const clean = (number: number): number => Number(number.toFixed(DECIMALS));

/** A share of 1 as a percentage with as many decimals as it has: `2.5%`. */
export const printPercent = (share: number): string => `${clean(share * 100)}%`;

interface Typed {
  readonly number: number;
  readonly hasSign: boolean;
}

/** `2`, `2%`, `2.5 %`, `.5`. */
function typed(text: string): Typed | null {
  const match = /^(\d+(?:\.\d*)?|\.\d+) ?(%?)$/.exec(text.trim());
  return match ? { number: Number(match[1]), hasSign: match[2] === '%' } : null;
}

/** The two percentages that a number without its sign may stand for. */
const ambiguous = (text: string, number: number) =>
  failed('percentAmbiguous', {
    text: quoted(text.trim()),
    readings: [`${clean(number)}%`, printPercent(number)],
  });

/** Without the sign, numbers up to here are multiples (1.2), and those from there on percentages (120). */
const MULTIPLES_END = 5;
const PERCENTS_BEGIN = 20;
/** In percent. */
const LEAST_TARGET = 0.1;
const GREATEST_TARGET = 1000;

/** A target as people type one, as a share of 1: `120%`, `120` and `1.2` are the same; `10` may be two things and is refused. */
export function readTypedTarget(text: string): Result<number> {
  const read = typed(text);
  if (!read) return failed('targetUnreadable', { text: quoted(text) });
  const { number, hasSign } = read;
  if (!hasSign && number > MULTIPLES_END && number < PERCENTS_BEGIN) return ambiguous(text, number);
  const percent = clean(hasSign || number >= PERCENTS_BEGIN ? number : number * 100);
  return percent >= LEAST_TARGET && percent <= GREATEST_TARGET
    ? ok(percent / 100)
    : failed('targetUnreadable', { text: quoted(text) });
}

/** A threshold as people type one, as a share of 1: `2%` and `2` are the same; `0.02` may be two things and is refused. */
export function readTypedThreshold(text: string): Result<number> {
  const read = typed(text);
  if (!read || read.number > 100) return failed('thresholdUnreadable', { text: quoted(text) });
  const { number, hasSign } = read;
  if (!hasSign && number > 0 && number < 1) return ambiguous(text, number);
  return ok(number / 100);
}
