import { type Span, textOf } from '../xml/span';

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** Any number of so many digits is exact in binary, and so is the power of ten that it is divided by: one rounding, the right one. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Any number that JavaScript reads; NaN for nothing and for what is none. */
function anyNumber(span: Span): number {
  const text = textOf(span).trim();
  return text === '' ? NaN : Number(text);
}

/** The number that stands there, as `Number` reads it. Digits with a point, as nearly all are, are read without making text of them. */
export function numberIn(span: Span): number {
  const { bytes, to } = span;
  const isNegative = bytes[span.from] === MINUS;
  const from = isNegative ? span.from + 1 : span.from;
  if (to === from || to - from > MOST_DIGITS) return anyNumber(span);
  let digits = 0;
  let point = to - 1;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === POINT && point === to - 1 && at > from && at < to - 1) point = at;
    else return anyNumber(span);
  }
  const value = digits / (POWERS[to - 1 - point] ?? 1);
  return isNegative ? -value : value;
}
