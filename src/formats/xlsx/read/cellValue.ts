import type { Raw } from '../../../core/raw';
import { type Span, textOf } from '../xml/span';
import { numberIn } from './numberIn';
import { unescapeText } from './unescapeText';

/** Days from 1 January 1900 to 1 January 1904, as Excel counts them. */
const DAYS_OF_1904 = 1_462;
const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

/** What the values of a workbook's cells are to be read by. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** `2025-03-01T00:00:00`, which files of the strict kind hold, as a serial number; text that is no date stays. */
function serialOf(text: string): Raw {
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / DAY + EPOCH;
}

function numberOf(span: Span, style: () => number, { dates, from1904 }: ValueContext): Raw {
  const value = numberIn(span);
  if (!Number.isFinite(value)) return null;
  return from1904 && dates.has(style()) ? value + DAYS_OF_1904 : value;
}

/**
 * A cell's value as Excel would hand it over: a date is its serial number in the 1900 system, an error its name (`#N/A`), a formula its
 * last result.
 */
export function cellValue(type: string | undefined, value: Span, style: () => number, context: ValueContext): Raw {
  switch (type) {
    case undefined:
    case 'n':
      return numberOf(value, style, context);
    case 's':
      return context.strings[numberIn(value)] ?? null;
    case 'b':
      return ['1', 'true'].includes(textOf(value).trim());
    case 'd':
      return serialOf(textOf(value).trim());
    default:
      return unescapeText(textOf(value));
  }
}
